import { expect, test } from "vitest";
import { judgeRows, type Judging } from "@/lib/evidence/import/judge-rows";
import { readHeading, readRow } from "@/lib/evidence/import/read-cells";
import type { KeptRow } from "@/lib/evidence/import/types";

const HEADINGS = ["Date", "Title", "Type", "Notes", "Assessor"];
const judging: Judging = {
  headings: HEADINGS,
  uses: ["occurredOn", "title", "type", "whatHappened", null],
  takeOut: false,
  there: [],
  today: "2026-11-22",
};
const NUMBER = "943 476 5919";

function row(cells: readonly string[], more: Partial<KeptRow> = {}, headings = HEADINGS): KeptRow {
  return { ...readRow({ row: 2, cells, surplus: false }, headings), ...more };
}

function judged(rows: readonly KeptRow[], more: Partial<Judging> = {}) {
  return judgeRows(rows, { ...judging, ...more }).map(({ row: at, verdict, refusals, notes }) => ({
    row: at,
    verdict,
    said: [
      ...refusals.map(({ column, because }) =>
        column === null ? because : `${column}: ${because}`,
      ),
      ...notes,
    ],
  }));
}

const good = ["14/09/2026", "An audit", "Audit", "I read sixty again.", "Mrs Patel"];

test("a good row has the words of a form", () => {
  const [only] = judgeRows([row(good)], judging);
  expect(only).toMatchObject({
    verdict: "good",
    words: { title: "An audit", type: "audit", occurredOn: "2026-09-14", setting: "", links: [] },
  });
});

test.each<[string, readonly string[], readonly string[]]>([
  ["no title", ["14/09/2026", "", "", "", ""], ["Title: Give it a title."]],
  ["no day", ["", "An audit", "", "", ""], ["Date: Say when it happened."]],
  [
    "a title that is too long",
    ["14/09/2026", "x".repeat(201), "", "", ""],
    ["Title: The title can have 200 characters. You have written 201."],
  ],
  [
    "a title of two lines",
    ["14/09/2026", "An\naudit", "", "", ""],
    ["Title: A title has one line."],
  ],
  [
    "a text that is too long",
    ["14/09/2026", "An audit", "", "x".repeat(20_001), ""],
    ["Notes: A text can have 20,000 characters."],
  ],
  [
    "a number of a patient",
    ["14/09/2026", "An audit", "", `Film of ${NUMBER}.`, ""],
    ["Notes: Something in it looks like an NHS number."],
  ],
])("a row with %s is refused, with the column and the reason", (_what, cells, said) => {
  expect(judged([row(cells)])).toEqual([{ row: 2, verdict: "refused", said }]);
});

test.each([
  ["a title of 200 characters", ["14/09/2026", "x".repeat(200), "", "", ""]],
  ["a text of 20,000 characters", ["14/09/2026", "An audit", "", "x".repeat(20_000), ""]],
  ["nothing but a title and a day", ["14/09/2026", "An audit", "", "", ""]],
  [
    "what identifies somebody in a column that is left out",
    ["14/09/2026", "An audit", "", "", NUMBER],
  ],
])("a row with %s is good", (_what, cells) => {
  expect(judged([row(cells)])).toEqual([{ row: 2, verdict: "good", said: [] }]);
});

test("a row with more cells than headings is refused", () => {
  expect(judged([row(good, { surplus: true })])[0]).toMatchObject({ verdict: "refused" });
});

test("everything that is wrong with a row is said, each thing once", () => {
  const [only] = judged([row(["last week", "", "", `${NUMBER} and ${NUMBER}`, ""])]);
  expect(only?.said).toHaveLength(3);
});

test("a type that we do not have is said and left empty", () => {
  const rows = [row(["14/09/2026", "An audit", "Ward round", "", ""])];
  expect(judged(rows)).toEqual([
    {
      row: 2,
      verdict: "good",
      said: ["“Ward round” is no type of evidence here: it becomes a draft without one."],
    },
  ]);
  expect(judgeRows(rows, judging)[0]?.words?.type).toBeNull();
});

test("what identifies a patient is taken out where that was asked", () => {
  const rows = [row(["14/09/2026", "An audit", "", `Film of ${NUMBER}.`, ""])];
  const [only] = judgeRows(rows, { ...judging, takeOut: true });
  expect(only).toMatchObject({
    verdict: "good",
    notes: ["“(taken out)” stands where something looked as if it identified a patient."],
    words: { whatHappened: "Film of (taken out)." },
  });
});

test("an item with the title and the day of a row that is there already is left out", () => {
  const there = [{ title: "AN  audit", occurredOn: "2026-09-14" }];
  expect(judged([row(good)], { there })).toMatchObject([{ verdict: "there-already" }]);
  const otherDay = [{ title: "An audit", occurredOn: "2026-09-15" }];
  expect(judged([row(good)], { there: otherDay })).toMatchObject([{ verdict: "good" }]);
});

test("of two rows that say the same the first is imported; what says something else is an item of its own", () => {
  const rows = [
    row(good),
    row(good, { row: 3 }),
    row(["14/09/2026", "An audit", "Audit", "Something else.", ""], { row: 4 }),
  ];
  expect(judged(rows)).toEqual([
    { row: 2, verdict: "good", said: [] },
    { row: 3, verdict: "there-already", said: ["It says the same as row 2."] },
    {
      row: 4,
      verdict: "good",
      said: [
        "It has the title and the day of row 2, and says something else: it becomes an item of its own.",
      ],
    },
  ]);
});

test("a cell is read with its heading, which says what a number or a day is", () => {
  const headings = ["Title", "Date of birth", "Date"];
  const kept = row(["An audit", "3/5/1956", "3/5/2026"], {}, headings);
  expect(kept.cells).toEqual(["An audit", "(taken out)", "3/5/2026"]);
  expect(kept.found).toEqual([{ column: 1, kind: "date-of-birth" }]);
});

test("nothing of what was found is in what is kept, headings neither", () => {
  const kept = row(["14/09/2026", `Of ${NUMBER}`, "", `Mrs Patel, ${NUMBER}, came back.`, ""]);
  expect(JSON.stringify(kept)).not.toMatch(/5919|Patel/);
  expect(kept.found.map(({ column, kind }) => `${String(column)} ${kind}`).sort()).toEqual([
    "1 nhs-number",
    "3 name",
    "3 nhs-number",
  ]);
  expect(readHeading(`Film of ${NUMBER}`)).toBe("Film of (taken out)");
});
