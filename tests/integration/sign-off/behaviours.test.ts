import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { getCapability, getSignOff } from "@/lib/sign-off/queries";
import * as decisions from "@/prisma/seed/build/decisions";
import * as evidence from "@/prisma/seed/build/evidence";
import { capabilityIdOf } from "@/prisma/seed/build/into";
import { makeWard, NOW, signedIn, TODAY } from "../../support/ward";
import { askAs, decideAs, giveAPassword, REASON, REASONS, revokeAs, withdrawAs } from "./deeds";

const research = { code: "4.2", framework: null };
const audit = {
  type: "audit",
  title: "Audit of 60 limb reports",
  shows: [{ code: "4.2" }],
} as const;

test("a supervisor's decision shows to the practitioner with its reasons; the practitioner cannot change it", async () => {
  const db = database();
  const ward = await makeWard(db);
  await giveAPassword(ward.ada, ward.bea);
  await evidence.confirmedEvidence(db, { by: ward.ada, ...audit, confirmedBy: [ward.cai] });
  const asked = await decisions.signOffRequest(db, {
    of: ward.ada,
    to: ward.bea,
    capability: "4.2",
  });
  const [ada, bea] = [await signedIn(db, ward.ada), await signedIn(db, ward.bea)];

  const decided = await decideAs(bea, { requestId: asked.id });
  if (!decided.ok) throw new Error("Bea could not decide.");
  const { signOffId } = decided.value;

  const seen = await getCapability(ada, research, TODAY);
  expect(seen?.decisions).toMatchObject([
    {
      decision: "achieved",
      reasons: REASONS,
      by: "Bea Hartley",
      role: "coordinating",
      method: "met",
    },
  ]);
  expect(seen?.requests).toEqual([]);

  expect(await decideAs(ada, { requestId: asked.id, decision: "achieved" })).toEqual({
    ok: false,
    error: { code: "forbidden", because: "Nobody can sign off their own capability." },
  });
  expect(await revokeAs(ada, { signOffId })).toEqual({
    ok: false,
    error: { code: "forbidden", because: "Nobody can change a decision on their own record." },
  });
  expect(await withdrawAs(ada, asked.id)).toMatchObject({
    ok: false,
    error: { code: "conflict", because: "Bea Hartley decided this at 10:00." },
  });
  await expect(
    db.signOff.update({ where: { id: signOffId }, data: { reasons: "Better than that." } }),
  ).rejects.toThrow();
  await expect(db.signOff.delete({ where: { id: signOffId } })).rejects.toThrow();
  expect((await getSignOff(ada, signOffId))?.mayRevoke.allowed).toBe(false);
});

test("nobody signs off their own capability, and an associate cannot act outside their scope or dates", async () => {
  const db = database();
  const ward = await makeWard(db);
  const { ada: owner, bea, cai, dan } = ward;
  await giveAPassword(owner, bea, cai, dan);
  await evidence.confirmedEvidence(db, {
    by: owner,
    shows: [{ code: "1.6" }, { code: "4.2" }],
    confirmedBy: [bea],
  });
  const ada = await signedIn(db, owner);
  const clinical = capabilityIdOf(owner.framework, "1.6");

  // Asking: oneself, outside the scope, after the post has ended, somebody who is no supervisor of hers.
  for (const [supervisorId, because] of [
    [owner.id, "That person is not your supervisor today. Choose another."],
    [cai.id, "1.6 is outside that supervisor's scope. Choose another."],
    [dan.id, "That person is not your supervisor today. Choose another."],
    [ward.quin.id, "That person is not your supervisor today. Choose another."],
  ] as const) {
    expect(await askAs(ada, { capabilityId: clinical, supervisorId })).toEqual({
      ok: false,
      error: { code: "invalid", formErrors: [], fieldErrors: { supervisorId: [because] } },
    });
  }

  // Deciding, where a request is there all the same: from before the scope was narrowed, or the post ended.
  const toCai = await decisions.signOffRequest(db, { of: owner, to: cai, capability: "1.6" });
  const toDan = await decisions.signOffRequest(db, { of: owner, to: dan, capability: "1.6" });
  const notThere = { ok: false, error: { code: "not-found" } };
  expect(await decideAs(await signedIn(db, cai), { requestId: toCai.id })).toEqual(notThere);
  expect(await decideAs(await signedIn(db, dan), { requestId: toDan.id })).toEqual(notThere);
  // On the last day of his post he could.
  const earlier = new Date("2026-06-30T20:00:00Z");
  const danThen = await signedIn(db, dan, earlier);
  expect(
    await decideAs(danThen, { requestId: toDan.id, decision: "not-yet" }, earlier),
  ).toMatchObject({
    ok: true,
  });

  // Inside the scope he decides.
  const research = await decisions.signOffRequest(db, { of: owner, to: cai, capability: "4.2" });
  const made = await decideAs(await signedIn(db, cai), { requestId: research.id });
  expect(made.ok).toBe(true);
  expect(await db.signOff.findFirst({ where: { requestId: research.id } })).toMatchObject({
    supervisorRole: "associate",
    supervisorProfession: "radiologist",
    supervisorLevel: "medical-consultant",
  });

  // And the database itself refuses whoever comes another way.
  const own = {
    organisationId: owner.organisationId,
    practitionerId: owner.id,
    capabilityId: clinical,
  };
  await expect(
    db.signOffRequest.create({
      data: { ...own, supervisorId: owner.id, message: "", askedAt: NOW },
    }),
  ).rejects.toThrow("nobody_asks_themselves");
  await expect(
    db.signOff.create({
      data: {
        ...own,
        requestId: toCai.id,
        supervisorId: owner.id,
        decision: "achieved",
        reasons: REASONS,
        method: "met",
        decidedAt: NOW,
        supervisorRole: "coordinating",
        supervisorProfession: "radiographer",
        supervisorLevel: "consultant",
      },
    }),
  ).rejects.toThrow("sign_off_is_not_by_its_own_practitioner");
});

test("revoking is a row, never overwritten; who and when on it, and the decision stays as it was", async () => {
  const db = database();
  const ward = await makeWard(db);
  await giveAPassword(ward.bea, ward.cai);
  const made = await decisions.signOff(db, {
    of: ward.ada,
    by: ward.cai,
    role: "associate",
    capability: "4.2",
  });
  const before = await db.signOff.findUniqueOrThrow({ where: { id: made.id } });
  const cai = await signedIn(db, ward.cai);

  expect(await revokeAs(cai, { signOffId: made.id })).toEqual({
    ok: true,
    value: { signOffId: made.id },
  });

  expect(await db.signOff.findUniqueOrThrow({ where: { id: made.id } })).toEqual(before);
  expect(await db.signOffRevocation.findMany()).toMatchObject([
    { signOffId: made.id, revokedById: ward.cai.id, revokedAt: NOW, reason: REASON },
  ]);
  await expect(db.signOffRevocation.updateMany({ data: { reason: "" } })).rejects.toThrow();
  await expect(db.signOffRevocation.deleteMany()).rejects.toThrow();
  expect(await db.auditEvent.findMany({ where: { type: "sign-off.revoked" } })).toMatchObject([
    { actorId: ward.cai.id, at: NOW, practitionerId: ward.ada.id, subjectId: made.id },
  ]);

  const seen = await getCapability(await signedIn(db, ward.ada), research, TODAY);
  expect(seen?.decisions).toMatchObject([
    { decision: "achieved", revocation: { by: "Cai Morgan", revokedAt: NOW, reason: REASON } },
  ]);
  // Once is enough, whoever tries again.
  expect(await revokeAs(await signedIn(db, ward.bea), { signOffId: made.id })).toEqual({
    ok: false,
    error: { code: "conflict", because: "This sign-off has already been revoked." },
  });
});

test("a request that is taken back keeps who asked and when; asking again is another row", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  const about = {
    capabilityId: capabilityIdOf(ward.ada.framework, "4.2"),
    supervisorId: ward.bea.id,
    message: "  Could you look at the audit first?\n ",
  };
  const later = new Date(NOW.getTime() + 60_000);
  expect(await askAs(ada, about)).toEqual({
    ok: true,
    value: { code: "4.2", otherFramework: null },
  });
  expect(await askAs(ada, about)).toMatchObject({ ok: false, error: { code: "conflict" } });
  const [first] = await db.signOffRequest.findMany();
  expect(first).toMatchObject({ message: "Could you look at the audit first?", askedAt: NOW });

  expect(await withdrawAs(ada, first?.id ?? "", later)).toMatchObject({ ok: true });
  expect(await withdrawAs(ada, first?.id ?? "", later)).toEqual({
    ok: false,
    error: { code: "conflict", because: "You withdrew this request at 10:01." },
  });
  expect(await askAs(ada, about, later)).toMatchObject({ ok: true });
  expect(await db.signOffRequest.findMany({ orderBy: { askedAt: "asc" } })).toMatchObject([
    { askedAt: NOW, withdrawnAt: later },
    { askedAt: later, withdrawnAt: null },
  ]);
  expect(
    (
      await db.auditEvent.findMany({
        where: { type: { startsWith: "sign-off." } },
        orderBy: { id: "asc" },
      })
    ).map(({ type }) => type),
  ).toEqual(["sign-off.asked", "sign-off.request-withdrawn", "sign-off.asked"]);
});
