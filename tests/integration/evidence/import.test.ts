import { beforeEach, describe, expect, test } from "vitest";
import { evidenceRows } from "@/components/evidence/evidence-rows";
import { attempt } from "@/lib/action/attempt";
import type { Member } from "@/lib/core/actor";
import { csvOf } from "@/lib/core/csv";
import { database } from "@/lib/db/client";
import {
  getImportColumns,
  getImportOutcome,
  getImportRows,
  getNewImport,
  listLeftOut,
} from "@/lib/evidence/import/queries";
import { importRows, matchColumns, readLogbook } from "@/lib/evidence/import/schema";
import { keep, match, readTable, takeRows } from "@/lib/evidence/import/service";
import { listEvidenceInFull } from "@/lib/evidence/list/queries";
import { evidenceFilter } from "@/lib/evidence/list/schema";
import { countStatements } from "../../support/count-statements";
import { makeWard, NOW, signedIn, type Ward } from "../../support/ward";
import { logAs, RE_AUDIT } from "./deeds";

const NUMBER = "943 476 5919";
const LATER = new Date(NOW.getTime() + 1_000);
const FILE = [
  "Date,Title,Type,Notes",
  "14/09/2026,Discussed a wrist film,Case-based discussion,I asked why.",
  "15/09/2026,Taught a session,Teaching,Twelve students.",
  `16/09/2026,Read a film,Audit,"The film of ${NUMBER}, Mrs Patel."`,
  "09/17/2026,,Audit,No title and no day.",
].join("\n");

let ward: Ward;
let ada: Member;

beforeEach(async () => {
  ward = await makeWard(database());
  ada = await signedIn(database(), ward.ada);
});

test("the good rows become drafts, each with its words, in the order of the file", async () => {
  const importId = await waiting(FILE);
  expect(await taken(importId)).toEqual({ ok: true, value: { importId } });
  const made = await items();
  expect(made).toMatchObject([
    {
      title: "Discussed a wrist film",
      type: "cbd",
      occurredOn: "2026-09-14",
      setting: "",
      whatHappened: "I asked why.",
      stage: "draft",
      shows: [],
    },
    { title: "Taught a session", type: "teaching-observed", occurredOn: "2026-09-15" },
  ]);
  expect(made).toHaveLength(2);
  expect(await getImportOutcome(ada, { importId, now: NOW })).toEqual({
    importId,
    imported: 2,
    leftOut: 2,
  });
});

test("nothing is stored of it before that, and it is said row by row what is refused and why", async () => {
  const importId = await waiting(FILE);
  const view = await getImportRows(ada, { importId, now: NOW });
  expect(view).toMatchObject({ rowCount: 4, thereAlready: [] });
  expect(view?.good.map(({ row }) => row)).toEqual([2, 3]);
  expect(view?.refused.map(({ row, refusals }) => [row, refusals])).toEqual([
    [
      4,
      [
        { column: "Notes", because: "Something in it looks like an NHS number." },
        { column: "Notes", because: "Something in it looks like a patient’s name." },
      ],
    ],
    [
      5,
      [
        { column: "Date", because: "There is no month 17. The day comes first: 14/09/2026." },
        { column: "Title", because: "Give it a title." },
      ],
    ],
  ]);
  expect(await items()).toEqual([]);
});

test("where every row was asked for or none, one refused row leaves nothing", async () => {
  const importId = await waiting(FILE, { take: "every" });
  expect(await taken(importId, { take: "every" })).toEqual({
    ok: false,
    error: {
      code: "conflict",
      because: "You asked for every row or none, and 2 rows are refused.",
    },
  });
  expect(await items()).toEqual([]);
  const whole = await waiting(FILE.split("\n").slice(0, 3).join("\n"), { take: "every" });
  expect(await taken(whole, { take: "every" })).toMatchObject({ ok: true });
  expect(await items()).toHaveLength(2);
});

test("a file without a good row imports nothing", async () => {
  const importId = await waiting("Date,Title,Type,Notes\nlast week,A talk,,");
  expect(await taken(importId)).toMatchObject({ error: { code: "conflict" } });
});

test("the same import sent twice makes one set, also at once", async () => {
  const importId = await waiting(FILE);
  const both = await Promise.all([taken(importId), taken(importId)]);
  expect(both.map(({ ok }) => ok)).toEqual([true, true]);
  expect(await taken(importId)).toMatchObject({ ok: true });
  expect(await items()).toHaveLength(2);
  expect(await database().auditEvent.count({ where: { type: "import.done" } })).toBe(1);
});

test("the same file read again imports only what is not there yet", async () => {
  expect(await taken(await waiting(FILE))).toMatchObject({ ok: true });
  const again = await waiting(FILE.replace("09/17/2026,,", "17/09/2026,Put right,"));
  const view = await getImportRows(ada, { importId: again, now: NOW });
  expect(view?.thereAlready.map(({ row }) => row)).toEqual([2, 3]);
  expect(await taken(again, {}, ada, LATER)).toMatchObject({ ok: true });
  expect((await items()).map(({ title }) => title)).toEqual([
    "Discussed a wrist film",
    "Taught a session",
    "Put right",
  ]);
});

test("what identifies a patient is stored nowhere, neither while it waits nor in the log", async () => {
  const importId = await waiting(FILE);
  await taken(importId);
  const everything = JSON.stringify([
    await database().evidenceImport.findMany(),
    await database().auditEvent.findMany(),
    await database().evidenceVersion.findMany(),
    await listLeftOut(ada, { importId, now: NOW }),
  ]);
  expect(everything).not.toMatch(/5919|Patel/);
  expect(everything).toContain("(taken out)");
});

test("it is taken out of the row where that was asked", async () => {
  const importId = await waiting(FILE, { takeOut: "on" });
  expect(await taken(importId)).toMatchObject({ ok: true });
  expect((await items()).map(({ whatHappened }) => whatHappened)).toContain(
    "The film of (taken out), (taken out).",
  );
});

test("the log has the logbook, the import and each item, and none of their words", async () => {
  const importId = await waiting(FILE);
  await taken(importId);
  const events = await database().auditEvent.findMany({
    where: {
      type: { in: ["import.begun", "import.matched", "import.done", "evidence.drafted"] },
    },
    orderBy: { id: "asc" },
  });
  expect(events.map(({ type, data }) => [type, data])).toEqual([
    ["import.begun", { rows: 4 }],
    ["import.matched", { columns: 4 }],
    ["evidence.drafted", { version: 1 }],
    ["evidence.drafted", { version: 1 }],
    ["import.done", { imported: 2, leftOut: 2 }],
  ]);
  expect(events.every(({ practitionerId, actorId }) => practitionerId === actorId)).toBe(true);
  const items = await database().evidence.findMany({ select: { id: true } });
  expect(
    events
      .slice(2, 4)
      .map(({ subjectId }) => subjectId)
      .sort(),
  ).toEqual(items.map(({ id }) => id).sort());
});

test("another's import is not there, by any page and any deed", async () => {
  const importId = await waiting(FILE);
  for (const who of [ward.dev, ward.bea, ward.mel, ward.stu, ward.pia]) {
    const actor = await signedIn(database(), who);
    const asked = { importId, now: NOW };
    expect(await getImportColumns(actor, asked)).toBeNull();
    expect(await getImportRows(actor, asked)).toBeNull();
    expect(await getImportOutcome(actor, asked)).toBeNull();
    expect(await listLeftOut(actor, asked)).toBeNull();
    expect(await taken(importId, {}, actor)).toEqual({ ok: false, error: { code: "not-found" } });
    expect(await matched(importId, {}, actor)).toEqual({ ok: false, error: { code: "not-found" } });
  }
  expect(await items()).toEqual([]);
});

test("only a practitioner reads a logbook in", async () => {
  for (const who of [ward.bea, ward.mel, ward.stu]) {
    const actor = await signedIn(database(), who);
    expect(await getNewImport(actor, NOW)).toBeNull();
    expect(await read(FILE, actor)).toMatchObject({ error: { code: "forbidden" } });
  }
  expect(await database().evidenceImport.count()).toBe(0);
});

test("it waits for a day; another file takes its place; and what has run out goes with the next", async () => {
  const first = await waiting(FILE);
  const almost = new Date(NOW.getTime() + 24 * 3_600_000 - 1);
  const over = new Date(NOW.getTime() + 24 * 3_600_000);
  expect((await getNewImport(ada, almost))?.waiting).toMatchObject({
    importId: first,
    rowCount: 4,
  });
  expect((await getNewImport(ada, over))?.waiting).toBeNull();
  expect(await getImportRows(ada, { importId: first, now: over })).toBeNull();
  expect(await taken(first, {}, ada, over)).toEqual({ ok: false, error: { code: "not-found" } });
  const dev = await signedIn(database(), ward.dev);
  expect(await read(FILE, dev, over)).toMatchObject({ ok: true });
  const left = await database().evidenceImport.findMany({ select: { practitionerId: true } });
  expect(left).toEqual([{ practitionerId: dev.personId }]);

  const second = await waiting(FILE);
  const third = await waiting(FILE);
  expect(await getImportRows(ada, { importId: second, now: NOW })).toBeNull();
  expect(await getImportRows(ada, { importId: third, now: NOW })).not.toBeNull();
});

test("rows are imported as they were shown: columns matched anew meanwhile are looked at first", async () => {
  const importId = await waiting(FILE);
  const again = await matched(importId, { "columns.3": "whatLearned" }, ada, LATER);
  expect(again).toMatchObject({ ok: true });
  expect(await taken(importId)).toMatchObject({ error: { code: "conflict" } });
  expect(await items()).toEqual([]);
  expect(await taken(importId, { matchedAt: String(LATER.getTime()) })).toMatchObject({ ok: true });
  expect(await matched(importId)).toMatchObject({ error: { code: "conflict" } });
});

test("what is left out comes as a table that can be put right and read again", async () => {
  const importId = await waiting(FILE);
  const before = await listLeftOut(ada, { importId, now: NOW });
  expect(before?.[0]).toEqual(["Date", "Title", "Type", "Notes", "Row", "Why it was left out"]);
  expect(before?.map((cells) => cells[4])).toEqual(["Row", 4, 5]);
  expect(before?.[2]?.[5]).toContain("Title: Give it a title.");
  await taken(importId);
  // It is there for as long as the import is.
  expect(await listLeftOut(ada, { importId, now: NOW })).toEqual(before);
  const again = await waiting(csvOf(before ?? []));
  expect(await getImportRows(ada, { importId: again, now: NOW })).toMatchObject({ rowCount: 2 });
});

test("our own export is imported again, word by word", async () => {
  const typed = {
    ...RE_AUDIT,
    intent: "save",
    whatHappened: '=I read "sixty" reports,\nin random order; twice.',
    whatLearned: "'=not a formula",
  };
  await logAs(ada, typed);
  await logAs(ada, { intent: "save", title: "-A second one", occurredOn: "2026-10-02" });
  const before = await exported();
  const dev = await signedIn(database(), ward.dev);
  const result = await read(csvOf(evidenceRows(before)), dev);
  const importId = result.ok ? result.value.importId : "";
  const columns = await getImportColumns(dev, { importId, now: NOW });
  const uses = Object.fromEntries(
    (columns?.columns ?? []).map(({ use }, at) => [`columns.${String(at)}`, use ?? ""]),
  );
  expect(await matched(importId, uses, dev)).toMatchObject({ ok: true });
  expect(await taken(importId, { take: "every" }, dev)).toMatchObject({ ok: true });
  const words = (rows: Awaited<ReturnType<typeof exported>>) =>
    rows.map(({ title, type, occurredOn, setting, whatHappened, whatLearned, whatChanged }) => [
      ...[title, type, occurredOn, setting, whatHappened, whatLearned, whatChanged],
    ]);
  expect(words(await exported(dev))).toEqual(words(before));
});

describe("a thousand rows", () => {
  const rows = Array.from(
    { length: 1_000 },
    (_, at) =>
      `${String((at % 28) + 1)}/09/2026,Discussed film ${String(at)},Audit,"${"I asked why and read it again. ".repeat(30)}"`,
  );
  const file = ["Date,Title,Type,Notes", ...rows].join("\n");

  test("are read, judged and imported within a few seconds of work, in a fixed number of statements", async () => {
    // Of this process, not of the clock: other tests run beside it. Alone it takes two.
    const before = process.cpuUsage();
    const importId = await waiting(file);
    await getImportRows(ada, { importId, now: NOW });
    const many = await countStatements(() => taken(importId));
    const { user, system } = process.cpuUsage(before);
    expect(await database().evidence.count()).toBe(1_000);
    expect((user + system) / 1_000_000).toBeLessThan(6);
    const next = await waiting(FILE);
    const few = await countStatements(() => taken(next));
    expect(many.statements).toBe(few.statements);
  });
});

async function waiting(
  text: string,
  asked: Readonly<Record<string, string>> = {},
): Promise<string> {
  const result = await read(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const { importId } = result.value;
  expect(await matched(importId, asked)).toEqual({ ok: true, value: { importId } });
  return importId;
}

function read(logbookText: string, actor: Member = ada, now = NOW) {
  const deed = { schema: readLogbook, prepare: readTable, run: keep };
  return attempt(deed, { actor, values: { logbookText }, now });
}

function matched(
  importId: string,
  more: Readonly<Record<string, string>> = {},
  actor: Member = ada,
  now = NOW,
) {
  const values = {
    ...{ importId, take: "good", "columns.0": "occurredOn", "columns.1": "title" },
    ...{ "columns.2": "type", "columns.3": "whatHappened" },
    ...more,
  };
  return attempt({ schema: matchColumns, run: match }, { actor, values, now });
}

function taken(
  importId: string,
  more: Readonly<Record<string, string>> = {},
  actor: Member = ada,
  now = NOW,
) {
  const values = { importId, matchedAt: String(NOW.getTime()), take: "good", ...more };
  return attempt({ schema: importRows, run: takeRows }, { actor, values, now });
}

function items() {
  return exported(ada);
}

function exported(actor: Member = ada) {
  return listEvidenceInFull(actor, evidenceFilter.parse({}));
}
