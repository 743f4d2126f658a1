import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import * as decisions from "@/prisma/seed/build/decisions";
import * as evidence from "@/prisma/seed/build/evidence";
import { item } from "@/prisma/seed/build/item";
import { Batch } from "@/prisma/seed/build/into";
import { organisation } from "@/prisma/seed/build/people";
import { at } from "@/prisma/seed/build/time";
import { itemsThatDisagreeWithTheirRows } from "../../support/derive-stage";
import { makeWard, signedIn } from "../../support/ward";

test("whatever became of an item, its stage agrees with its rows", async () => {
  const db = database();
  const { ada, bea, cai } = await makeWard(db);
  await evidence.draftEvidence(db, { by: ada });
  await evidence.submittedEvidence(db, { by: ada, asked: [cai] });
  await evidence.confirmedEvidence(db, { by: ada, confirmedBy: [bea, cai] });
  await evidence.returnedEvidence(db, { by: ada, returnedBy: bea });
  await evidence.withdrawnEvidence(db, { by: ada });
  await item(db, {
    by: ada,
    versions: [
      {
        words: {},
        savedAt: at("2026-09-15", "12:00"),
        submittedAt: at("2026-09-15", "12:05"),
        asked: [{ who: cai, at: at("2026-09-15", "12:10") }],
      },
      { words: {}, savedAt: at("2026-09-20", "12:00"), submittedAt: at("2026-09-20", "12:05") },
      { words: { title: "A third time" }, savedAt: at("2026-09-25", "12:00") },
    ],
  });

  expect(await itemsThatDisagreeWithTheirRows(db)).toEqual([]);
  const stages = await db.evidence.groupBy({ by: ["stage"], _count: true });
  expect(stages.map(({ stage, _count }) => [stage, _count]).sort()).toEqual([
    ["draft", 1],
    ["returned", 1],
    ["submitted", 3],
    ["withdrawn", 1],
  ]);
  // Asked of a version that has been written over since: nobody waits for that answer any more.
  const open = await db.confirmationRequest.count({ where: { closedAt: null } });
  expect(open).toBe(1);
});

test("a decision answers its request, and rests on the versions it names", async () => {
  const db = database();
  const { ada, bea } = await makeWard(db);
  const shown = await evidence.confirmedEvidence(db, { by: ada, confirmedBy: [bea] });
  const made = await decisions.signOff(db, {
    of: ada,
    by: bea,
    capability: "1.6",
    restsOn: [shown],
  });
  await decisions.revocation(db, { of: made, by: bea });
  await decisions.signOffRequest(db, { of: ada, to: bea, capability: "4.2" });

  const signOff = await db.signOff.findFirstOrThrow({
    select: { request: true, restsOn: true, revocation: true, capability: true },
  });
  expect(signOff.capability.code).toBe("1.6");
  expect(signOff.request.decidedAt).not.toBeNull();
  expect(signOff.restsOn.map((row) => row.evidenceVersionId)).toEqual([shown.submittedId]);
  expect(signOff.revocation?.revokedById).toBe(bea.id);
  expect(await db.signOffRequest.count({ where: { decidedAt: null } })).toBe(1);
});

test("in the ward everybody is what they are today, and nothing out of their dates", async () => {
  const db = database();
  const { ada, bea, cai, dan, mel, stu, imaging } = await makeWard(db);

  expect((await signedIn(db, bea)).posts).toMatchObject([
    { practitionerId: ada.id, role: "coordinating", scope: [] },
  ]);
  expect((await signedIn(db, cai)).posts).toMatchObject([{ role: "associate", scope: ["4"] }]);
  expect((await signedIn(db, dan)).posts).toEqual([]);
  expect((await signedIn(db, mel)).managedTeamIds).toEqual([imaging.id]);
  expect(await signedIn(db, stu)).toMatchObject({ isSteward: true, isPractitioner: false });
  expect(await signedIn(db, ada)).toMatchObject({ isPractitioner: true, posts: [] });
});

test("every deed of a factory is in the log, by whoever did it", async () => {
  const db = database();
  const { ada, cai } = await makeWard(db);
  await evidence.confirmedEvidence(db, { by: ada, confirmedBy: [cai] });

  const log = await db.auditEvent.findMany({
    where: { practitionerId: ada.id, actorKind: "member" },
    orderBy: { at: "asc" },
    select: { type: true, actorId: true },
  });
  expect(log).toEqual([
    { type: "evidence.drafted", actorId: ada.id },
    { type: "evidence.submitted", actorId: ada.id },
    { type: "confirmation.asked", actorId: ada.id },
    { type: "confirmation.answered", actorId: cai.id },
  ]);
});

test("a batch writes nothing until it is told to, and then everything", async () => {
  const db = database();
  const batch = await Batch.withFrameworksOf(db);
  await organisation(batch, { name: "Northmoor Hospitals" });
  expect(await db.organisation.count()).toBe(0);
  await batch.write(db);
  expect(await db.organisation.count()).toBe(1);
});
