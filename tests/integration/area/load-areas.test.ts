import { afterEach, expect, inject, test } from "vitest";
import shipped from "@/lib/area/shipped.json";
import { openDatabase, type Database } from "@/lib/db/client";
import { cloneDatabase } from "@/lib/operation/database-clone";
import { loadAreas, type ShippedSet } from "@/lib/operation/load-areas";

// In a database of its own: what every installation has from its start is changed here.
let db: Database | null = null;

afterEach(async () => {
  await db?.$disconnect();
  db = null;
});

const [first] = shipped;
if (first === undefined) throw new Error("Nothing is shipped.");
const others: readonly ShippedSet[] = shipped.slice(1);
const changed: ShippedSet = { ...first, title: "Chest, put in other words" };

test("every shipped set is there from the start, for everybody, with its activities in order", async () => {
  const { db } = await installed();
  const sets = await db.areaSet.findMany({
    where: { organisationId: null, retiredAt: null },
    orderBy: { code: "asc" },
    include: { activities: { orderBy: { position: "asc" } } },
  });
  const asShipped = [...shipped].sort((one, other) => (one.code < other.code ? -1 : 1));
  expect(sets.map(({ code, activities }) => [code, activities.map(({ title }) => title)])).toEqual(
    asShipped.map(({ code, activities }) => [code, activities.map(({ title }) => title)]),
  );
  expect(sets[0]?.activities[0]?.code).toBe("appendicular-reporting.1");
});

test("loading them again changes nothing", async () => {
  const { db, databaseUrl } = await installed();
  const before = await contents(db);
  expect(await loadAreas(databaseUrl)).toEqual([]);
  expect(await contents(db)).toEqual(before);
});

test("a set that changed is a new edition; the old one is retired, and is what it was", async () => {
  const { db, databaseUrl } = await installed();
  const before = await contents(db);
  expect(await loadAreas(databaseUrl, [changed, ...others])).toEqual(["chest-reporting-2"]);
  expect(await loadAreas(databaseUrl, [changed, ...others])).toEqual([]);
  const editions = await editionsOf(db, "chest-reporting");
  expect(editions).toEqual([
    { code: "chest-reporting", title: first.title, isOpen: false, first: "chest-reporting.1" },
    { code: "chest-reporting-2", title: changed.title, isOpen: true, first: "chest-reporting-2.1" },
  ]);
  const after = await contents(db);
  expect(after.activities.slice(0, before.activities.length)).toEqual(before.activities);
});

test("a third edition has a code of its own, and the first one shipped again opens again", async () => {
  const { db, databaseUrl } = await installed();
  await loadAreas(databaseUrl, [changed, ...others]);
  const third = { ...first, speciality: "Reporting, thorax" };
  expect(await loadAreas(databaseUrl, [third, ...others])).toEqual(["chest-reporting-3"]);
  expect(await loadAreas(databaseUrl)).toEqual([]);
  const open = await editionsOf(db, "chest-reporting");
  expect(open.map(({ code, isOpen }) => [code, isOpen])).toEqual([
    ["chest-reporting", true],
    ["chest-reporting-2", false],
    ["chest-reporting-3", false],
  ]);
});

test("a set that is not shipped any more is retired", async () => {
  const { db, databaseUrl } = await installed();
  expect(await loadAreas(databaseUrl, others)).toEqual([]);
  expect(await db.areaSet.count({ where: { retiredAt: null } })).toBe(others.length);
});

test("two starts at once load once", async () => {
  const { db, databaseUrl } = await installed();
  const both = await Promise.all([1, 2].map(() => loadAreas(databaseUrl, [changed, ...others])));
  expect(both.flat()).toEqual(["chest-reporting-2"]);
  expect(await db.areaSet.count({ where: { retiredAt: null } })).toBe(shipped.length);
});

async function installed() {
  const { databaseUrl } = await cloneDatabase(inject("testRun"), "areas");
  db = openDatabase(databaseUrl);
  return { db, databaseUrl };
}

async function contents(of: Database) {
  return {
    sets: await of.areaSet.findMany({ orderBy: { code: "asc" } }),
    activities: (await of.areaActivity.findMany()).sort(byCode),
  };
}

/** The first editions before the later ones, whose codes are longer. */
function byCode(one: { code: string }, other: { code: string }): number {
  return editionOf(one.code) - editionOf(other.code) || (one.code < other.code ? -1 : 1);
}

function editionOf(code: string): number {
  return Number(/-(\d+)[.]/.exec(code)?.[1] ?? 1);
}

async function editionsOf(of: Database, base: string) {
  const sets = await of.areaSet.findMany({
    where: { code: { startsWith: base } },
    orderBy: { code: "asc" },
    include: { activities: { where: { position: 1 } } },
  });
  return sets.map(({ code, title, retiredAt, activities }) => ({
    code,
    title,
    isOpen: retiredAt === null,
    first: activities[0]?.code,
  }));
}
