import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { toCalendarDate } from "@/lib/core/calendar-date";
import { openDatabase, type Database } from "@/lib/db/client";
import { cloneDatabase } from "@/lib/operation/database-clone";
import { assessRecord } from "@/lib/readiness/assess-record";
import { gatherRecords } from "@/lib/readiness/gather";
import { keptText } from "@/lib/readiness/snapshot/schema";
import { seed } from "@/prisma/seed";
import { Batch } from "@/prisma/seed/build/into";
import { northmoor } from "@/prisma/seed/northmoor";
import { TODAY } from "../../support/ward";

// What the demonstration has kept of its people. Loaded once; nothing here changes it.
let db: Database;

beforeAll(async () => {
  const { databaseUrl } = await cloneDatabase(inject("testRun"), "demonstration_kept");
  db = openDatabase(databaseUrl);
  await seed(databaseUrl, TODAY);
}, 60_000);

afterAll(async () => {
  await db.$disconnect();
});

test("of everybody the newest that is kept is what the rules say today", async () => {
  for (const { practitionerId, record, profile } of await everybody(db)) {
    const newest = await db.readinessSnapshot.findFirstOrThrow({
      where: { practitionerId },
      orderBy: [{ takenAt: "desc" }, { id: "desc" }],
    });
    const { inputsHash: _, ...now } = assessRecord({ record, profile, asOf: TODAY });
    const kept = keptText.parse(newest.result);
    const { gates, pillars, status, index } = now;
    if (newest.changesOn !== null && toCalendarDate(newest.changesOn) <= TODAY) continue;
    expect(kept).toMatchObject({ gates, pillars, status, index });
  }
});

test("Ada's last weeks are kept deed by deed, in order, with what each of them moved", async () => {
  const { id } = await db.person.findFirstOrThrow({ where: { name: "Ada Nwosu" } });
  const kept = await db.readinessSnapshot.findMany({
    where: { practitionerId: id },
    orderBy: { takenAt: "asc" },
  });
  const [first, ...deeds] = kept;
  expect(first).toMatchObject({ deed: "", auditEventId: null });
  expect(new Set(deeds.map(({ deed }) => deed))).toEqual(
    new Set([
      "sign-off.decided",
      "evidence.submitted",
      "evidence.returned",
      "evidence.withdrawn",
      "confirmation.answered",
      "self-assessment.made",
      "area.shown",
    ]),
  );
  for (const { auditEventId, deed, takenAt, asOf } of deeds) {
    const event = await db.auditEvent.findUniqueOrThrow({ where: { id: auditEventId ?? "" } });
    expect(event).toMatchObject({ type: deed, at: takenAt, practitionerId: id });
    expect(toCalendarDate(asOf)).toBe(toCalendarDate(takenAt));
  }
  expect(new Set(kept.map(({ result }) => result)).size).toBe(kept.length);
});

test("told deed by deed the record is the one that is told at once", async () => {
  const deedByDeed = await everybody(db);
  const { databaseUrl } = await cloneDatabase(inject("testRun"), "demonstration_at_once");
  const other = openDatabase(databaseUrl);
  try {
    const batch = await Batch.withFrameworksOf(other, { fixedIds: true });
    await northmoor(batch, { today: TODAY, passwordHash: "nobody signs in here" });
    await batch.write(other);
    const atOnce = await everybody(other);
    expect(deedByDeed.map(withoutStamp)).toEqual(atOnce.map(withoutStamp));
  } finally {
    await other.$disconnect();
  }
});

function withoutStamp({ stamp: _, ...gathered }: Awaited<ReturnType<typeof everybody>>[number]) {
  return gathered;
}

async function everybody(of: Database) {
  const people = await of.practitioner.findMany({
    select: { personId: true, organisationId: true },
    orderBy: { personId: "asc" },
  });
  const gathered = await gatherRecords(of, {
    organisationId: people[0]?.organisationId ?? "",
    practitionerIds: people.map(({ personId }) => personId),
    today: TODAY,
  });
  return [...gathered].sort((one, next) => (one.practitionerId < next.practitionerId ? -1 : 1));
}
