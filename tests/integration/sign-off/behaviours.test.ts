import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { getCapability, getSignOff } from "@/lib/sign-off/queries";
import * as decisions from "@/prisma/seed/build/decisions";
import * as evidence from "@/prisma/seed/build/evidence";
import { capabilityIdOf } from "@/prisma/seed/build/into";
import { makeWard, NOW, signedIn, TODAY } from "../../support/ward";
import {
  askAs as askToConfirmAs,
  editAs,
  formOf,
  returnAs,
  valueOf,
  withdrawAs as withdrawEvidenceAs,
} from "../evidence/deeds";
import { askAs, decideAs, giveAPassword, REASONS, revokeAs, withdrawAs } from "./deeds";

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

test("nobody signs off, confirms or assesses their own evidence, and an associate cannot act outside their scope or dates", async () => {
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

  // Confirming one's own item cannot even be asked for.
  const item = await evidence.submittedEvidence(db, { by: owner, shows: [{ code: "1.6" }] });
  const askedHerself = { evidenceId: item.id, confirmers: owner.id };
  expect((await askToConfirmAs(ada, askedHerself)).ok).toBe(false);
  expect(await db.confirmationRequest.count({ where: { confirmerId: owner.id } })).toBe(0);

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
    db.confirmationRequest.create({
      data: {
        organisationId: owner.organisationId,
        practitionerId: owner.id,
        evidenceVersionId: item.submittedId ?? "",
        confirmerId: owner.id,
        message: "",
        askedAt: NOW,
      },
    }),
  ).rejects.toThrow("nobody_confirms_their_own_evidence");
  await expect(
    db.entrustment.create({
      data: {
        ...own,
        assessorId: owner.id,
        level: 4,
        entrustedOn: NOW,
        activity: "A reporting session",
        recordedAt: NOW,
      },
    }),
  ).rejects.toThrow("nobody_entrusts_themselves");
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

test("withdrawing, returning, re-submitting, revoking: rows, never overwritten; who and when on each", async () => {
  const db = database();
  const ward = await makeWard(db);
  await giveAPassword(ward.bea);
  const item = await evidence.confirmedEvidence(db, {
    by: ward.ada,
    ...audit,
    confirmedBy: [ward.cai],
  });
  const asked = await decisions.signOffRequest(db, {
    of: ward.ada,
    to: ward.bea,
    capability: "4.2",
  });
  const [ada, bea] = [await signedIn(db, ward.ada), await signedIn(db, ward.bea)];
  const [returnedAt, submittedAt, withdrawnAt, revokedAt] = [1, 2, 3, 4].map(
    (hour) => new Date(NOW.getTime() + hour * 3_600_000),
  );

  const { signOffId } = valueOf(await decideAs(bea, { requestId: asked.id }));
  valueOf(await returnAs(bea, item.id, "Please say what changed.", returnedAt));
  const form = { ...(await formOf(ada, item.id)), whatChanged: "We look twice.", intent: "submit" };
  valueOf(await editAs(ada, form, submittedAt));
  valueOf(await withdrawEvidenceAs(ada, item.id, "It belongs to somebody else.", withdrawnAt));
  valueOf(await revokeAs(bea, { signOffId }, revokedAt));

  const rows = {
    submissions: await db.evidenceSubmission.findMany({
      where: { version: { evidenceId: item.id } },
      orderBy: { submittedAt: "asc" },
      select: { submittedById: true, version: { select: { number: true } } },
    }),
    returns: await db.evidenceReturn.findMany({
      select: { returnedById: true, returnedAt: true, version: { select: { number: true } } },
    }),
    withdrawals: await db.evidenceWithdrawal.findMany({
      select: { withdrawnById: true, withdrawnAt: true, version: { select: { number: true } } },
    }),
    decisions: await db.signOff.findMany({
      select: { supervisorId: true, decidedAt: true, restsOn: { select: { version: true } } },
    }),
    revocations: await db.signOffRevocation.findMany({
      select: { revokedById: true, revokedAt: true },
    }),
  };
  expect(rows).toMatchObject({
    submissions: [
      { submittedById: ada.personId, version: { number: 1 } },
      { submittedById: ada.personId, version: { number: 2 } },
    ],
    returns: [{ returnedById: bea.personId, returnedAt, version: { number: 1 } }],
    withdrawals: [{ withdrawnById: ada.personId, withdrawnAt, version: { number: 2 } }],
    decisions: [
      {
        supervisorId: bea.personId,
        decidedAt: NOW,
        restsOn: [{ version: { number: 1, title: audit.title } }],
      },
    ],
    revocations: [{ revokedById: bea.personId, revokedAt }],
  });
  for (const overwrite of [
    db.evidenceSubmission.updateMany({ data: { submittedAt: NOW } }),
    db.evidenceReturn.updateMany({ data: { reasons: "" } }),
    db.evidenceWithdrawal.deleteMany(),
    db.signOff.updateMany({ data: { decision: "not-yet" } }),
    db.signOffEvidence.deleteMany(),
    db.signOffRevocation.deleteMany(),
  ]) {
    await expect(overwrite).rejects.toThrow();
  }
});
