import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { hashOfAddress } from "@/lib/auth/service";
import { getRequest } from "@/lib/sign-off/queries";
import * as decisions from "@/prisma/seed/build/decisions";
import * as evidence from "@/prisma/seed/build/evidence";
import { makeWard, signedIn, TODAY } from "../../support/ward";
import { valueOf, withdrawAs as withdrawEvidenceAs } from "../evidence/deeds";
import { basisFor, decideAs, giveAPassword, PASSWORD, revokeAs } from "./deeds";

test("a wrong password decides nothing, stores nothing and counts as a failure", async () => {
  const db = database();
  const ward = await makeWard(db);
  await giveAPassword(ward.bea);
  await evidence.confirmedEvidence(db, {
    by: ward.ada,
    shows: [{ code: "4.2" }],
    confirmedBy: [ward.cai],
  });
  const asked = await decisions.signOffRequest(db, {
    of: ward.ada,
    to: ward.bea,
    capability: "4.2",
  });
  const bea = await signedIn(db, ward.bea);
  const refused = {
    ok: false,
    error: {
      code: "invalid",
      formErrors: [],
      fieldErrors: { password: ["That is not your password."] },
    },
  };

  expect(await decideAs(bea, { requestId: asked.id, password: "three plain wards" })).toEqual(
    refused,
  );
  const made = await decisions.signOff(db, { of: ward.ada, by: ward.bea, capability: "4.1" });
  expect(await revokeAs(bea, { signOffId: made.id, password: "three plain wards" })).toEqual(
    refused,
  );

  expect(await db.signOff.count({ where: { requestId: asked.id } })).toBe(0);
  expect(await db.signOffRevocation.count()).toBe(0);
  expect(await db.signOffRequest.findUniqueOrThrow({ where: { id: asked.id } })).toMatchObject({
    decidedAt: null,
  });
  expect(
    await db.signInFailure.findUnique({ where: { addressHash: hashOfAddress(ward.bea.email) } }),
  ).toMatchObject({ failures: 2 });
  expect((await decideAs(bea, { requestId: asked.id, password: PASSWORD })).ok).toBe(true);
});

test("nothing can be signed off that nobody has confirmed; the other two answers always can be given", async () => {
  const db = database();
  const ward = await makeWard(db);
  const { ada, bea, cai } = ward;
  await giveAPassword(bea);
  const shows = [{ code: "4.2" }];
  await evidence.submittedEvidence(db, { by: ada, shows, asked: [cai] });
  await evidence.draftEvidence(db, { by: ada, shows });
  await evidence.withdrawnEvidence(db, { by: ada, shows });
  await evidence.returnedEvidence(db, { by: ada, shows, returnedBy: bea });
  // Confirmed, but from more than 60 months ago; and confirmed, but for another capability.
  await evidence.confirmedEvidence(db, {
    by: ada,
    shows,
    confirmedBy: [cai],
    occurredOn: "2021-11-21",
  });
  await evidence.confirmedEvidence(db, { by: ada, shows: [{ code: "4.1" }], confirmedBy: [cai] });
  const asked = await decisions.signOffRequest(db, { of: ada, to: bea, capability: "4.2" });
  const actor = await signedIn(db, bea);

  const because =
    "4.2 cannot be signed off yet: nothing that somebody has confirmed shows it. Ask for more evidence instead.";
  expect((await getRequest(actor, asked.id, TODAY))?.mayAchieve).toEqual({
    allowed: false,
    because,
  });
  expect(await decideAs(actor, { requestId: asked.id })).toEqual({
    ok: false,
    error: { code: "invalid", formErrors: [], fieldErrors: { decision: [because] } },
  });
  expect(await db.signOff.count()).toBe(0);
  expect(await db.signOffRequest.count({ where: { decidedAt: null } })).toBe(1);

  expect((await decideAs(actor, { requestId: asked.id, decision: "more-evidence" })).ok).toBe(true);
});

test.each([
  ["a day inside the 60 months", { occurredOn: "2021-11-22" }],
  ["an academic item however old", { occurredOn: "2010-05-01", type: "level-7-module" }],
] as const)("%s is enough to sign off", async (_words, item) => {
  const db = database();
  const { ada, bea, cai } = await makeWard(db);
  await giveAPassword(bea);
  await evidence.confirmedEvidence(db, {
    by: ada,
    shows: [{ code: "4.2" }],
    confirmedBy: [cai],
    ...item,
  });
  const asked = await decisions.signOffRequest(db, { of: ada, to: bea, capability: "4.2" });
  expect((await decideAs(await signedIn(db, bea), { requestId: asked.id })).ok).toBe(true);
});

test("a decision rests on the submitted version of everything that is linked, and on nothing else", async () => {
  const db = database();
  const { ada, bea, cai } = await makeWard(db);
  await giveAPassword(bea);
  const shows = [{ code: "2.3" }, { code: "4.2" }];
  const confirmed = await evidence.confirmedEvidence(db, { by: ada, shows, confirmedBy: [cai] });
  const waiting = await evidence.submittedEvidence(db, { by: ada, shows });
  await evidence.draftEvidence(db, { by: ada, shows });
  await evidence.withdrawnEvidence(db, { by: ada, shows });
  await evidence.returnedEvidence(db, { by: ada, shows, returnedBy: bea });
  await evidence.confirmedEvidence(db, { by: ada, shows: [{ code: "4.1" }], confirmedBy: [cai] });
  const asked = await decisions.signOffRequest(db, { of: ada, to: bea, capability: "4.2" });

  expect((await decideAs(await signedIn(db, bea), { requestId: asked.id })).ok).toBe(true);

  const rests = await db.signOffEvidence.findMany({ select: { evidenceVersionId: true } });
  expect(rests.map(({ evidenceVersionId }) => evidenceVersionId).sort()).toEqual(
    [confirmed.submittedId, waiting.submittedId].sort(),
  );
});

test("a decision is about what its maker read: what was submitted or withdrawn since is looked at first", async () => {
  const db = database();
  const { ada, bea, cai } = await makeWard(db);
  await giveAPassword(bea);
  const by = { by: ada, shows: [{ code: "4.2" }] };
  const read = await evidence.confirmedEvidence(db, { ...by, confirmedBy: [cai] });
  const asked = await decisions.signOffRequest(db, { of: ada, to: bea, capability: "4.2" });
  const [actor, owner] = [await signedIn(db, bea), await signedIn(db, ada)];
  const basis = await basisFor(asked.id);

  // A draft is nobody's to read, and changes nothing.
  await evidence.draftEvidence(db, by);
  expect(await basisFor(asked.id)).toBe(basis);

  const since = await evidence.submittedEvidence(db, by);
  for (const decision of ["achieved", "more-evidence", "not-yet"]) {
    expect(await decideAs(actor, { requestId: asked.id, basis, decision })).toMatchObject({
      error: { code: "conflict", because: expect.stringMatching(/^What shows 4\.2 has changed/) },
    });
  }
  const withBoth = await basisFor(asked.id);
  valueOf(await withdrawEvidenceAs(owner, since.id, "It is there twice."));
  expect(await basisFor(asked.id)).toBe(basis);
  expect(await decideAs(actor, { requestId: asked.id, basis: withBoth })).toMatchObject({
    ok: false,
  });
  expect(await db.signOff.count()).toBe(0);

  expect((await decideAs(actor, { requestId: asked.id, basis })).ok).toBe(true);
  expect(await db.signOffEvidence.findMany({ select: { evidenceVersionId: true } })).toEqual([
    { evidenceVersionId: read.submittedId },
  ]);
});

test("a decision asks for a method, ten words of reasons and a password, and says each at its field", async () => {
  const db = database();
  const ward = await makeWard(db);
  await giveAPassword(ward.bea);
  const asked = await decisions.signOffRequest(db, {
    of: ward.ada,
    to: ward.bea,
    capability: "4.2",
  });
  const bea = await signedIn(db, ward.bea);
  const values = {
    requestId: asked.id,
    method: "guessed",
    reasons: " Good. See my notes, please. ",
    password: "",
    decision: "approved",
  };
  expect(await decideAs(bea, values)).toEqual({
    ok: false,
    error: {
      code: "invalid",
      formErrors: [],
      fieldErrors: {
        method: ["Say how you reached your decision."],
        reasons: ["Write at least 10 words. You have written 5."],
        password: ["Enter your password again to sign."],
        decision: ["Choose: sign off, ask for more evidence, or not yet."],
      },
    },
  });
  // A character that the database cannot hold is refused at the door, not by the database.
  const unkeepable = {
    requestId: asked.id,
    reasons: `one two three four five six seven eight nine ten\0`,
  };
  expect(await decideAs(bea, unkeepable)).toMatchObject({ ok: false, error: { code: "invalid" } });
});

test("a request of another organisation is not there, by any deed", async () => {
  const db = database();
  const ward = await makeWard(db);
  await giveAPassword(ward.bea, ward.quin);
  const asked = await decisions.signOffRequest(db, {
    of: ward.pia,
    to: ward.quin,
    capability: "4.2",
  });
  const made = await decisions.signOff(db, { of: ward.pia, by: ward.quin, capability: "4.1" });
  const invented = "019a5000-0000-7000-8000-00000000dead";
  for (const who of [ward.bea, ward.stu, ward.mel, ward.ada, ward.rob, ward.sal]) {
    const actor = await signedIn(db, who);
    expect(await getRequest(actor, asked.id, TODAY)).toBeNull();
  }
  const bea = await signedIn(db, ward.bea);
  for (const id of [asked.id, invented]) {
    expect(await decideAs(bea, { requestId: id })).toEqual({
      ok: false,
      error: { code: "not-found" },
    });
  }
  for (const signOffId of [made.id, invented]) {
    expect(await revokeAs(bea, { signOffId })).toEqual({ ok: false, error: { code: "not-found" } });
  }
  expect(await db.signOffRequest.findUniqueOrThrow({ where: { id: asked.id } })).toMatchObject({
    decidedAt: null,
  });
});
