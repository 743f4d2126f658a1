import { expect, test } from "vitest";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { hasDeclaredConflict } from "@/lib/people/appointment/queries";
import { getPerson } from "@/lib/people/queries";
import { getRecord } from "@/lib/readiness/queries";
import { supervisorPost } from "@/prisma/seed/build/people";
import { DEEDS } from "../../support/deeds";
import type { Body } from "../../support/tried-deed";
import { makeWard, NOW, signedIn, TODAY } from "../../support/ward";
import { auditOf } from "../evidence/deeds";

test("a steward says who is a line manager or has a conflict, the record says so, and takes it back", async () => {
  const { ward, ada, stu } = await scene();
  const postId = await postOf(ward.bea.id, ward.ada.id);
  const seen = async () => {
    const entry = (await recordOf(ada)).supervisors.find(({ id }) => id === ward.bea.id);
    return [entry?.lineManager, entry?.conflict];
  };
  expect(await seen()).toEqual([false, false]);
  await done(stu, "describePostAction", { postId, lineManager: "on", conflict: "on" });
  expect(await seen()).toEqual([true, true]);
  const held = (await getPerson(stu, ward.bea.id, NOW))?.roles.find(
    (role) => role.postId === postId,
  );
  expect(held?.between).toMatchObject({ lineManager: true, conflict: true });
  await done(stu, "describePostAction", { postId, wasLineManager: "on", hadConflict: "on" });
  expect(await seen()).toEqual([false, false]);
  const declared = (await auditOf(postId)).filter((type) => type === "supervisor.declared");
  expect(declared).toHaveLength(2);
});

test("a form that was drawn before a conflict was declared does not take it back", async () => {
  const { ward, bea, stu } = await scene();
  const postId = await postOf(ward.bea.id, ward.ada.id);
  const drawnBefore = { postId, lineManager: "on" };
  await done(bea, "declareConflictAction", { practitionerId: ward.ada.id });
  const refused = await tried(stu, "describePostAction", drawnBefore);
  expect(refused).toMatchObject({
    error: { because: expect.stringMatching(/^Something else was said of this post/) as unknown },
  });
  const post = await database().supervisorPost.findUniqueOrThrow({ where: { id: postId } });
  expect(post).toMatchObject({ conflict: true, lineManager: false });
  expect(await auditOf(postId)).toEqual(["supervisor.appointed", "supervisor.declared"]);
});

test("a steward who is the supervisor or the practitioner cannot say what stands between the two", async () => {
  const { ward } = await scene();
  const postId = await postOf(ward.bea.id, ward.ada.id);
  for (const who of [ward.bea, ward.ada]) {
    await database().stewardPost.create({
      data: {
        organisationId: ward.northmoor.id,
        personId: who.id,
        startsOn: new Date("2026-01-01"),
      },
    });
    const part = await signedIn(database(), who);
    expect(await tried(part, "describePostAction", { postId, conflict: "on" })).toMatchObject({
      error: { code: "forbidden" },
    });
  }
});

test("a supervisor declares a conflict of their own at once, in every post with them, and cannot take it back", async () => {
  const { ward, ada, bea } = await scene();
  const { id: earlier } = await supervisorPost(database(), {
    ...{ who: ward.bea, of: ward.ada, scope: ["1"] },
    ...{ startsOn: "2023-09-01", endsOn: "2024-08-31" },
  });
  const about = { practitionerId: ward.ada.id };
  expect(await hasDeclaredConflict(bea, ward.ada.id, TODAY)).toBe(false);
  await done(bea, "declareConflictAction", about);
  expect(await hasDeclaredConflict(bea, ward.ada.id, TODAY)).toBe(true);
  const { supervisors } = await recordOf(ada);
  const conflictsOf = (who: string) =>
    supervisors.filter(({ id }) => id === who).map(({ conflict }) => conflict);
  // What was signed in the earlier post no longer counts either.
  expect(conflictsOf(ward.bea.id)).toEqual([true, true]);
  expect([conflictsOf(ward.cai.id), conflictsOf(ward.dan.id)]).toEqual([[false], [false]]);
  expect(await auditOf(earlier)).toContain("supervisor.declared");
  expect(await tried(bea, "declareConflictAction", about)).toMatchObject({
    error: { because: expect.stringMatching(/^You have already declared/) as unknown },
  });
  for (const who of ["ada", "dan", "mel", "stu", "quin"] as const) {
    const actor = await signedIn(database(), ward[who]);
    expect(await tried(actor, "declareConflictAction", about), who).toMatchObject({
      error: { code: "not-found" },
    });
  }
});

test("several preparations stand in the record, and a changed level and registration with them", async () => {
  const { ward, ada, stu } = await scene();
  const described = { personId: ward.cai.id, profession: "radiologist" };
  const before = (await recordOf(ada)).supervisors.find(({ id }) => id === ward.cai.id);
  for (const preparedOn of ["2026-09-01", "2024-02-29"]) {
    await done(stu, "describeSupervisorAction", {
      ...described,
      level: "medical-consultant",
      registered: "on",
      preparedOn,
    });
  }
  await done(stu, "describeSupervisorAction", { ...described, level: "other", preparedOn: "" });
  const after = (await recordOf(ada)).supervisors.find(({ id }) => id === ward.cai.id);
  expect(after).toMatchObject({ level: "other", registered: false });
  expect(after?.preparedOn).toEqual(
    [...(before?.preparedOn ?? []), "2026-09-01", "2024-02-29"].sort(),
  );
  const kept = await getPerson(stu, ward.cai.id, NOW);
  expect(kept?.supervisor?.preparedOn).toEqual([...(after?.preparedOn ?? [])].reverse());
  const twice = { ...described, level: "other", preparedOn: "2024-02-29" };
  expect(await tried(stu, "describeSupervisorAction", twice)).toMatchObject({
    error: { because: "A preparation on this day is already recorded." },
  });
});

test("a preparation recorded by mistake is taken out, and what was signed on the strength of it counts no longer", async () => {
  const { ward, ada, stu } = await scene();
  const signer = async () => (await recordOf(ada)).supervisors.find(({ id }) => id === ward.bea.id);
  const days = (await signer())?.preparedOn ?? [];
  expect(days.length).toBeGreaterThan(0);
  for (const preparedOn of days) {
    await done(stu, "removePreparationAction", { personId: ward.bea.id, preparedOn });
  }
  expect((await signer())?.preparedOn).toEqual([]);
  expect(await auditOf(ward.bea.id)).toContain("supervisor.preparation-removed");
  const again = { personId: ward.bea.id, preparedOn: days[0] };
  expect(await tried(stu, "removePreparationAction", again)).toMatchObject({
    error: { because: "No preparation on that day is recorded any more." },
  });
});

async function scene() {
  const ward = await makeWard(database());
  return {
    ward,
    ada: await signedIn(database(), ward.ada),
    bea: await signedIn(database(), ward.bea),
    stu: await signedIn(database(), ward.stu),
  };
}

async function postOf(supervisorId: string, practitionerId: string): Promise<string> {
  const where = { supervisorId, practitionerId };
  return (await database().supervisorPost.findFirstOrThrow({ where })).id;
}

async function tried(actor: Member, name: string, body: Body) {
  const deed = DEEDS[name];
  if (deed === undefined) throw new Error(`There is no ${name}.`);
  return deed.tryAs(actor, body);
}

async function done(actor: Member, name: string, body: Body): Promise<void> {
  const result = await tried(actor, name, body);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
}

async function recordOf(actor: Member) {
  const found = await getRecord(actor, actor.personId, TODAY);
  if (found === null) throw new Error("It is there to be read.");
  return found.record;
}
