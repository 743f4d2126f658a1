import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { z } from "zod";
import { recordedActivities } from "@/lib/area/queries";
import { fromCalendarDate } from "@/lib/core/calendar-date";
import { database, type Tx } from "@/lib/db/client";
import * as areas from "@/prisma/seed/build/area";
import * as decisions from "@/prisma/seed/build/decisions";
import * as details from "@/prisma/seed/build/details";
import * as evidence from "@/prisma/seed/build/evidence";
import * as people from "@/prisma/seed/build/people";
import { findArea, newId } from "@/prisma/seed/build/into";
import { makeWard, NOW, type Ward } from "../../support/ward";

/** Why a table that a record is gathered from does not move its stamp. */
const WITHOUT_A_STAMP: Readonly<Record<string, string>> = {
  framework_version: "published: rows are added, never changed",
  pillar: "published: rows are added, never changed",
  capability: "published: rows are added, never changed",
  evidence_version:
    "counts from when its item says it was submitted, and is never changed after that",
  evidence_link: "as its version",
  evidence_file: "as its version",
  confirmation_request:
    "counts once it is answered; what it says of whom and what is never changed",
  area_activity: "what a set asks is never changed; who chooses another set is stamped",
  record_stamp: "is the stamp",
};

test("every table that a record is gathered from stamps it, or says why it need not", async () => {
  const source = (await readFile("lib/readiness/gather.ts", "utf8")) + recordedActivities.sql;
  const parts = new Set([...source.matchAll(/(\w+) as (?:materialized )?\(/g)].map(([, it]) => it));
  const tables = new Set(
    [...source.matchAll(/(?:from|join) ([a-z_]+)\b(?!\()/g)]
      .map(([, table = ""]) => table)
      .filter((table) => !["", "lateral"].includes(table) && !parts.has(table)),
  );
  const rows = await database().$queryRaw`
    select distinct tgrelid::regclass::text as "table" from pg_trigger
    join pg_proc on pg_proc.oid = tgfoid where proname = 'stamp_changed_record'`;
  const stamping = z.array(z.object({ table: z.string() })).parse(rows);
  const known = [...stamping.map(({ table }) => table), ...Object.keys(WITHOUT_A_STAMP)];
  expect([...tables].filter((table) => !known.includes(table))).toEqual([]);
  expect(
    known.filter((table) => !tables.has(table)),
    "gathered from no more",
  ).toEqual([]);
});

type Change = (tx: Tx, ward: Ward) => Promise<unknown>;

const plan = (tx: Tx, { ada }: Ward, on: string) =>
  details.jobPlan(tx, { of: ada, on, shares: { "1": 100 } });

const chest = async (tx: Tx) => areas.activityAt(await findArea(tx, "chest-reporting"), 1);

const CHANGES: readonly (readonly [string, Change])[] = [
  ["an item is submitted", (tx, { ada }) => evidence.submittedEvidence(tx, { by: ada })],
  [
    "an item is confirmed",
    async (tx, { bea }) => {
      const request = await tx.confirmationRequest.findFirstOrThrow({
        where: { confirmerId: bea.id },
      });
      await tx.confirmation.create({
        data: {
          organisationId: request.organisationId,
          requestId: request.id,
          answer: "confirmed",
          sentence: "I was there.",
          strong: false,
          answeredAt: NOW,
        },
      });
    },
  ],
  [
    "an item is returned",
    async (tx, { bea }) => {
      const item = await aSubmitted(tx);
      await tx.evidenceReturn.create({
        data: { ...item, returnedById: bea.id, returnedAt: NOW, reasons: "Say more." },
      });
    },
  ],
  [
    "an item is withdrawn",
    async (tx, { ada }) => {
      const item = await aSubmitted(tx);
      await tx.evidenceWithdrawal.create({
        data: { ...item, withdrawnById: ada.id, withdrawnAt: NOW, reason: "Twice." },
      });
    },
  ],
  [
    "a self-assessment",
    (tx, { ada }) => decisions.selfAssessment(tx, { of: ada, capability: "4.2" }),
  ],
  [
    "an entrustment",
    (tx, { ada, bea }) => decisions.entrustment(tx, { of: ada, capability: "1.6", by: bea }),
  ],
  [
    "a decision",
    (tx, { ada, bea }) => decisions.signOff(tx, { of: ada, capability: "1.6", by: bea }),
  ],
  [
    "a decision is revoked",
    async (tx, { bea }) => {
      const { id, organisationId } = await tx.signOff.findFirstOrThrow();
      await tx.signOffRevocation.create({
        data: { organisationId, signOffId: id, revokedById: bea.id, revokedAt: NOW, reason: "No." },
      });
    },
  ],
  [
    "a supervisor's level changes",
    (tx, { bea }) =>
      tx.supervisor.update({ where: { personId: bea.id }, data: { level: "other" } }),
  ],
  [
    "a supervisor prepares again",
    (tx, { bea }) =>
      tx.supervisorPreparation.create({
        data: {
          organisationId: bea.organisationId,
          supervisorId: bea.id,
          preparedOn: fromCalendarDate("2026-11-01"),
          what: "A day",
        },
      }),
  ],
  [
    "a supervisor's preparation is taken out",
    (tx, { bea }) => tx.supervisorPreparation.deleteMany({ where: { supervisorId: bea.id } }),
  ],
  [
    "a post ends",
    (tx, { bea }) =>
      tx.supervisorPost.updateMany({
        where: { supervisorId: bea.id },
        data: { endsOn: fromCalendarDate("2026-11-21") },
      }),
  ],
  [
    "the practitioner's profile changes",
    (tx, { ada }) =>
      tx.practitioner.update({ where: { personId: ada.id }, data: { profile: "clinical-plus" } }),
  ],
  [
    "an area is chosen",
    async (tx, { ada }) =>
      areas.areaChoice(tx, { of: ada, set: await findArea(tx, "chest-reporting") }),
  ],
  [
    "an item is linked to an activity of the area",
    async (tx, { ada: of }) => {
      const { id } = await tx.evidence.findFirstOrThrow();
      await tx.areaShowing.create({
        data: {
          ...{ organisationId: of.organisationId, practitionerId: of.id, evidenceId: id },
          ...{ activityId: (await chest(tx)).id, shownAt: NOW },
        },
      });
    },
  ],
  [
    "an activity of the area is entrusted",
    async (tx, { ada: of, bea: by }) =>
      areas.areaEntrustment(tx, { of, by, activity: await chest(tx) }),
  ],
  [
    "a count is recorded in the area",
    async (tx, { ada: of }) =>
      areas.areaCount(tx, { of, activity: await chest(tx), count: 1, upTo: "2026-10-01" }),
  ],
  ["a job plan", (tx, ward) => plan(tx, ward, "2026-10-01")],
  [
    "a job plan is corrected",
    (tx) => tx.jobPlan.updateMany({ data: { shares: { "1": 70, "2": 10, "3": 10, "4": 10 } } }),
  ],
  ["a job plan is taken out", (tx) => tx.jobPlan.deleteMany()],
];

test.each(CHANGES)("%s: the record's stamp moves, and nobody else's", async (_what, change) => {
  const db = database();
  const ward = await makeWard(db);
  await evidence.submittedEvidence(db, { by: ward.ada, asked: [ward.bea] });
  await decisions.signOff(db, { of: ward.ada, capability: "1.1", by: ward.bea });
  await plan(db, ward, "2026-04-01");
  const before = await stamps();
  await db.$transaction((tx) => change(tx, ward));
  const after = await stamps();
  const moved = [...after].filter(([id, stamp]) => before.get(id) !== stamp).map(([id]) => id);
  expect(moved).toEqual([ward.ada.id]);
});

test("a draft is nobody's readiness: saving one moves no stamp", async () => {
  const db = database();
  const ward = await makeWard(db);
  const before = await stamps();
  const { draftId } = await evidence.draftEvidence(db, { by: ward.ada });
  await db.evidenceVersion.update({ where: { id: draftId ?? "" }, data: { title: "Better" } });
  await db.confirmationRequest.updateMany({ data: { message: "Please." } });
  expect(await stamps()).toEqual(before);
});

test("a change that is rolled back moves no stamp", async () => {
  const db = database();
  const ward = await makeWard(db);
  const before = await stamps();
  const refused = db.$transaction(async (tx) => {
    await decisions.selfAssessment(tx, { of: ward.ada, capability: "4.2" });
    throw new Error("refused");
  });
  await expect(refused).rejects.toThrow("refused");
  expect(await stamps()).toEqual(before);
});

test("two who change the records of the same people at once both succeed", async () => {
  const db = database();
  const ward = await makeWard(db);
  await people.supervisorPost(db, { who: ward.bea, of: ward.dev });
  await people.supervisorPost(db, { who: ward.cai, of: ward.dev });
  const prepare = (who: people.SupervisorRef, day: string) =>
    db.supervisorPreparation.create({
      data: {
        id: newId(db),
        organisationId: who.organisationId,
        supervisorId: who.id,
        preparedOn: fromCalendarDate(day),
        what: "A day",
      },
    });
  const days = ["2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04", "2026-01-05"];
  const done = await Promise.all(
    days.flatMap((day) => [prepare(ward.bea, day), prepare(ward.cai, day)]),
  );
  expect(done).toHaveLength(10);
});

async function aSubmitted(tx: Tx) {
  const { organisationId, submittedId } = await tx.evidence.findFirstOrThrow({
    where: { stage: "submitted" },
  });
  return { organisationId, evidenceVersionId: submittedId ?? "" };
}

async function stamps(): Promise<ReadonlyMap<string, bigint>> {
  const rows = await database().recordStamp.findMany();
  return new Map(rows.map(({ practitionerId, changedIn }) => [practitionerId, changedIn]));
}
