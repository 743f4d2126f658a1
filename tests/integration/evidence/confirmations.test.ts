import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import {
  getAskForm,
  getConfirmationRequest,
  listWaitingConfirmations,
} from "@/lib/evidence/confirmation/queries";
import { getEvidence } from "@/lib/evidence/queries";
import type { EvidenceView } from "@/lib/evidence/types";
import { confirmedEvidence, submittedEvidence } from "@/prisma/seed/build/evidence";
import { person } from "@/prisma/seed/build/people";
import { makeWard, NOW, signedIn } from "../../support/ward";
import {
  answerAs,
  askAs,
  auditOf,
  editAs,
  formOf,
  requestTo,
  returnAs,
  saidOf,
  valueOf,
  withdrawAs,
} from "./deeds";

test("a colleague is asked by name or address, confirms with a sentence, and the practitioner sees it", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  const cai = await signedIn(db, ward.cai);
  const dev = await signedIn(db, ward.dev);
  const { id } = await submittedEvidence(db, { by: ward.ada, title: "An audit", type: "audit" });

  valueOf(
    await askAs(ada, { evidenceId: id, somebodyElse: "CAI@northmoor.example", message: "Please" }),
  );
  valueOf(await askAs(ada, { evidenceId: id, somebodyElse: "raman" }, new Date(NOW.getTime() + 1)));
  const requestId = await requestTo(cai, id);
  expect(await listWaitingConfirmations(cai)).toEqual([
    { id: requestId, practitioner: "Ada Nwosu", title: "An audit", askedAt: NOW },
  ]);
  expect(await getConfirmationRequest(cai, requestId)).toMatchObject({
    state: "waiting",
    message: "Please",
    version: { number: 1, title: "An audit" },
    mayAnswer: { allowed: true },
  });

  valueOf(await answerAs(cai, { requestId, sentence: "I read the sample with her." }));
  valueOf(
    await answerAs(dev, {
      requestId: await requestTo(dev, id),
      intent: "decline",
      sentence: "I was away.",
    }),
  );
  expect(await listWaitingConfirmations(cai)).toEqual([]);
  const seen = await getEvidence(ada, { evidenceId: id, version: null, now: NOW });
  expect(seen?.requests).toMatchObject([
    { confirmer: "Cai Morgan", state: "confirmed", sentence: "I read the sample with her." },
    { confirmer: "Dev Raman", state: "declined", sentence: "I was away." },
  ]);
  expect(await auditOf(id)).toEqual(
    expect.arrayContaining(["confirmation.asked", "confirmation.answered"]),
  );
});

test("a confirmer reads the item they were asked about, and is not told what others answered", async () => {
  const db = database();
  const ward = await makeWard(db);
  const dev = await signedIn(db, ward.dev);
  const { id } = await confirmedEvidence(db, {
    by: ward.ada,
    asked: [ward.dev],
    confirmedBy: [ward.bea],
  });
  const seen = await getEvidence(dev, { evidenceId: id, version: null, now: NOW });
  expect(seen).toMatchObject({ isOwn: false, readers: null, signedOff: [] });
  expect(seen?.requests.map(({ confirmer }) => confirmer)).toEqual(["Dev Raman"]);
  expect(seen?.versions.flatMap(({ confirmedBy }) => confirmedBy)).toEqual([]);
});

test("a confirmation belongs to a version: a newer one starts without, and until it is submitted the old one counts", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  const bea = await signedIn(db, ward.bea);
  const { id } = await confirmedEvidence(db, {
    by: ward.ada,
    confirmedBy: [ward.bea],
    asked: [ward.cai],
  });
  const cai = await signedIn(db, ward.cai);
  const waiting = await requestTo(cai, id);

  const form = { ...(await formOf(ada, id)), title: "Told better" };
  valueOf(await editAs(ada, { ...form, intent: "save" }));
  const meanwhile = await getEvidence(bea, { evidenceId: id, version: null, now: NOW });
  expect(meanwhile?.shown).toMatchObject({ number: 1 });
  expect(statesOf(meanwhile)).toEqual(["confirmed", "waiting"]);
  expect(await listWaitingConfirmations(cai)).toHaveLength(1);

  valueOf(await editAs(ada, { ...(await formOf(ada, id)), intent: "submit" }));
  const after = await getEvidence(bea, { evidenceId: id, version: null, now: NOW });
  expect(after).toMatchObject({ shown: { number: 2, title: "Told better" }, requests: [] });
  expect(await listWaitingConfirmations(cai)).toEqual([]);
  expect(await getConfirmationRequest(cai, waiting)).toMatchObject({
    state: "closed",
    version: null,
  });
  expect(saidOf(await answerAs(cai, { requestId: waiting }))).toMatch(/Ada Nwosu has changed/);
  expect(await getEvidence(cai, { evidenceId: id, version: 2, now: NOW })).toBeNull();

  // Bea, who confirmed the first, can be asked about the second.
  valueOf(await askAs(ada, { evidenceId: id, confirmers: [ward.bea.id] }));
  const old = await getEvidence(ada, { evidenceId: id, version: 1, now: NOW });
  expect(old).toMatchObject({ standing: "earlier" });
  expect(statesOf(old)).toEqual(["closed", "confirmed"]);
});

test("what is withdrawn or returned is not confirmed any more", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  const bea = await signedIn(db, ward.bea);
  const dev = await signedIn(db, ward.dev);
  const taken = await submittedEvidence(db, { by: ward.ada, asked: [ward.dev] });
  const back = await submittedEvidence(db, { by: ward.ada, asked: [ward.dev] });
  valueOf(await withdrawAs(ada, taken.id));
  valueOf(await returnAs(bea, back.id));
  for (const { id } of [taken, back]) {
    expect(saidOf(await answerAs(dev, { requestId: await requestTo(dev, id) }))).toMatch(
      /changed or withdrawn/,
    );
    expect(saidOf(await askAs(ada, { evidenceId: id, somebodyElse: "Dan" }))).toMatch(/Submit/);
  }
  expect(await listWaitingConfirmations(dev)).toEqual([]);
});

test("only passed level-7 work or an entrustment is marked as strong, and only by who confirms it", async () => {
  const db = database();
  const ward = await makeWard(db);
  const bea = await signedIn(db, ward.bea);
  const asked = [ward.bea];
  const audit = await submittedEvidence(db, { by: ward.ada, type: "audit", asked });
  const course = await submittedEvidence(db, { by: ward.ada, type: "level-7-module", asked });
  const seen = await submittedEvidence(db, { by: ward.ada, type: "mini-cex", asked });

  const request = (id: string) => requestTo(bea, id);
  expect(saidOf(await answerAs(bea, { requestId: await request(audit.id), strong: "on" }))).toEqual(
    {
      strong: ["Evidence of this type cannot be marked so."],
    },
  );
  expect(await getConfirmationRequest(bea, await request(course.id))).toMatchObject({
    strongAs: "level-7",
  });
  valueOf(await answerAs(bea, { requestId: await request(course.id), strong: "on" }));
  valueOf(
    await answerAs(bea, { requestId: await request(seen.id), intent: "decline", strong: "on" }),
  );
  const answers = await db.confirmation.findMany({
    orderBy: { answer: "asc" },
    select: { answer: true, strong: true },
  });
  expect(answers).toEqual([
    { answer: "confirmed", strong: true },
    { answer: "declined", strong: false },
  ]);
});

test("who declines says why; who is asked twice, has left or works elsewhere is not asked", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  const dev = await signedIn(db, ward.dev);
  const { id } = await submittedEvidence(db, { by: ward.ada, asked: [ward.dev] });
  await person(db, {
    of: ward.northmoor,
    name: "Bea Hartwell",
    email: "hartwell@northmoor.example",
  });
  await db.person.update({ where: { id: ward.dan.id }, data: { leftAt: NOW } });

  const requestId = await requestTo(dev, id);
  expect(saidOf(await answerAs(dev, { requestId, intent: "decline", sentence: " " }))).toEqual({
    sentence: ["Say why you decline, in a sentence."],
  });
  const asked = (fields: Record<string, string>) => askAs(ada, { evidenceId: id, ...fields });
  expect(saidOf(await asked({ confirmers: ward.dev.id }))).toEqual({
    confirmers: ["You have already asked Dev Raman to confirm this version."],
  });
  expect(saidOf(await asked({ confirmers: ward.dan.id }))).toHaveProperty("confirmers");
  expect(saidOf(await asked({ confirmers: ward.quin.id }))).toHaveProperty("confirmers");
  expect(saidOf(await asked({ somebodyElse: "quin@southmoor.example" }))).toEqual({
    somebodyElse: [
      "Nobody at Northmoor Hospitals goes by “quin@southmoor.example”. Enter their work email address.",
    ],
  });
  expect(saidOf(await asked({ somebodyElse: "bea h" }))).toEqual({
    somebodyElse: [
      "More than one colleague fits “bea h”: Bea Hartley (bea@northmoor.example), Bea Hartwell (hartwell@northmoor.example). Enter the work email address.",
    ],
  });
  expect(saidOf(await asked({ somebodyElse: "%" }))).toHaveProperty("somebodyElse");
  expect(saidOf(await asked({}))).toHaveProperty("somebodyElse");
  expect(await db.confirmationRequest.count()).toBe(1);
});

test("the form to ask names supervisors in post and who confirmed before, but nobody who was asked already", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  await confirmedEvidence(db, { by: ward.ada, confirmedBy: [ward.dev, ward.bea] });
  const { id } = await submittedEvidence(db, { by: ward.ada, asked: [ward.cai] });
  expect(await getAskForm(ada, { evidenceId: id, now: NOW })).toMatchObject({
    asked: ["Cai Morgan"],
    likely: [
      { name: "Bea Hartley", why: "coordinating" },
      { name: "Dev Raman", why: "confirmed-before" },
    ],
  });
});

/** Asked at the same moment, they come in any order. */
function statesOf(view: EvidenceView | null): readonly string[] {
  return (view?.requests ?? []).map(({ state }) => state).sort();
}
