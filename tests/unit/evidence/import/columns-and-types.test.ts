import { expect, test } from "vitest";
import { evidenceRows } from "@/components/evidence/evidence-rows";
import { questionLabels, typeLabels } from "@/components/evidence/labels";
import { guessColumns } from "@/lib/evidence/import/guess-columns";
import { COLUMN_FIELDS } from "@/lib/evidence/import/limits";
import { readType } from "@/lib/evidence/import/read-type";
import { matchColumns, readLogbook } from "@/lib/evidence/import/schema";
import { EVIDENCE_TYPES } from "@/lib/rules/record";

test("our own export is matched without a hand", () => {
  const [headings = []] = evidenceRows([]);
  const uses = guessColumns(headings.map(String));
  const matched = headings.flatMap((heading, at) => (uses[at] ? [[heading, uses[at]]] : []));
  expect(Object.fromEntries(matched)).toEqual({
    "Happened on": "occurredOn",
    Title: "title",
    Type: "type",
    Where: "setting",
    "What happened": "whatHappened",
    "What was learned": "whatLearned",
    "What changed": "whatChanged",
  });
});

test("the questions of the form are headings that are known", () => {
  expect(guessColumns(COLUMN_FIELDS.map((field) => questionLabels[field]))).toEqual(COLUMN_FIELDS);
});

test.each([
  [
    ["Date", "Activity", "Location", "Reflection", "Assessor", "Date of birth"],
    ["occurredOn", "title", "setting", "whatLearned", null, null],
  ],
  [
    ["DATE COMPLETED", "Activity title", "Activity type", "Learning points", "Impact on practice"],
    ["occurredOn", "title", "type", "whatLearned", "whatChanged"],
  ],
  // The first of two, and nothing twice.
  [
    ["Date", "Date", "Title", "Topic"],
    ["occurredOn", null, "title", null],
  ],
  [
    ["Logged on", "Confirmed by", ""],
    [null, null, null],
  ],
])("%j is guessed as %j", (headings, uses) => {
  expect(guessColumns(headings)).toEqual(uses);
});

test("every type is known by its code and by the name that we print", () => {
  for (const type of EVIDENCE_TYPES) {
    expect(readType(type)).toBe(type);
    expect(readType(typeLabels[type])).toBe(type);
    expect(readType(` ${typeLabels[type].toUpperCase()} `)).toBe(type);
  }
});

test("what no type is called is none", () => {
  expect(readType("Ward round")).toBeNull();
  expect(readType("")).toBeNull();
});

const match = { importId: "01900000-0000-7000-8000-000000000001", take: "good" };

test("columns come in the order of the file, and what is not chosen is left out", () => {
  const parsed = matchColumns.parse({
    ...match,
    "columns.2": "title",
    "columns.0": "occurredOn",
    "columns.1": "",
    takeOut: "on",
  });
  expect(parsed).toEqual({ ...match, columns: ["occurredOn", null, "title"], takeOut: true });
});

test.each([
  [{ "columns.0": "title" }, "columns.0", "Choose the column that says when it happened."],
  [{ "columns.0": "occurredOn" }, "columns.0", "Choose the column that holds the title."],
  [
    { "columns.0": "title", "columns.1": "occurredOn", "columns.2": "title" },
    "columns.2",
    "Another column holds this already. Choose something else, or leave it out.",
  ],
  [{ "columns.0": "mood" }, "columns.0", "Choose from the list what the column holds."],
])("%j is refused at %s", (columns, field, message) => {
  const issues = matchColumns.safeParse({ ...match, ...columns }).error?.issues ?? [];
  expect(issues.map((one) => [one.path.join("."), one.message])).toContainEqual([field, message]);
});

test.each([
  [{}, "logbookFile", "Choose a CSV file, or paste its text below."],
  [
    { logbookFile: "a", logbookText: "b" },
    "logbookText",
    "Choose a file or paste a text, not both.",
  ],
  [
    { logbookFile: "PK\u0003\u0004\0" },
    "logbookFile",
    "This is a workbook. Save it as CSV in your spreadsheet, and choose that file.",
  ],
  [
    { logbookText: "a\0b" },
    "logbookText",
    "This is no CSV file: there is something in it that is no text.",
  ],
  [
    { logbookFile: "x".repeat(2_000_001) },
    "logbookFile",
    "It has more than 2 MB. Divide it into smaller files.",
  ],
])("a logbook is refused where it is wrong: %#", (values, field, message) => {
  const issues = readLogbook.safeParse(values).error?.issues ?? [];
  expect(issues.map((one) => [one.path.join("."), one.message])).toEqual([[field, message]]);
});

test("two megabytes are read", () => {
  expect(readLogbook.safeParse({ logbookFile: "x".repeat(2_000_000) }).success).toBe(true);
});
