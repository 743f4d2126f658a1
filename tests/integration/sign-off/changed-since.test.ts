import { expect, test } from "vitest";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { getEvidence } from "@/lib/evidence/queries";
import { gatherRecords } from "@/lib/readiness/gather";
import { getReadiness } from "@/lib/readiness/queries";
import { getCapability, getRequest, listOwnDecisions } from "@/lib/sign-off/queries";
import * as decisions from "@/prisma/seed/build/decisions";
import * as evidence from "@/prisma/seed/build/evidence";
import { capabilityIdOf } from "@/prisma/seed/build/into";
import { makeWard, NOW, signedIn, TODAY } from "../../support/ward";
import {
  editAs,
  formOf,
  returnAs,
  valueOf,
  withdrawAs as withdrawEvidenceAs,
} from "../evidence/deeds";
import { askAs, decideAs, giveAPassword } from "./deeds";

const audit = {
  type: "audit",
  title: "Audit of 60 limb reports",
  shows: [{ code: "4.2" }],
} as const;
const research = { code: "4.2", framework: null };

async function signedOff() {
  const { db, ward, item, kept, ada, bea } = await ready();
  const asked = await decisions.signOffRequest(db, {
    of: ward.ada,
    to: ward.bea,
    capability: "4.2",
  });
  const { signOffId } = valueOf(await decideAs(bea, { requestId: asked.id }));
  return { db, ward, item, kept, signOffId, ada, bea };
}

/** Two confirmed items that show 4.2, and nobody who decided yet. */
async function ready() {
  const db = database();
  const ward = await makeWard(db);
  await giveAPassword(ward.bea, ward.cai);
  const item = await evidence.confirmedEvidence(db, {
    by: ward.ada,
    ...audit,
    confirmedBy: [ward.cai],
  });
  const kept = await evidence.confirmedEvidence(db, {
    by: ward.ada,
    ...audit,
    type: "level-7-module",
    title: "Level-7 module: research methods",
    confirmedBy: [ward.cai],
  });
  const [ada, bea] = [await signedIn(db, ward.ada), await signedIn(db, ward.bea)];
  return { db, ward, item, kept, ada, bea };
}

const later = new Date(NOW.getTime() + 60 * 60_000);

test("after evidence that a sign-off rests on is changed, the sign-off says “changed since” and asks to be confirmed again; the signed version can still be read", async () => {
  const { db, ward, item, kept, ada, bea } = await signedOff();
  expect((await getCapability(ada, research, TODAY))?.decisions).toMatchObject([
    { changedSince: null },
  ]);

  const form = await formOf(ada, item.id);
  const change = {
    ...form,
    title: "Audit of 70 limb reports",
    "links.0.rationale": "It closes the loop.",
  };
  valueOf(await editAs(ada, { ...change, intent: "submit" }, later));

  const [decision] = (await getCapability(ada, research, TODAY))?.decisions ?? [];
  expect(decision).toMatchObject({ decision: "achieved", changedSince: TODAY, revocation: null });
  expect(decision?.restsOn).toContainEqual({
    evidenceId: item.id,
    version: 1,
    title: audit.title,
    isChanged: true,
  });
  expect(decision?.restsOn).toContainEqual(
    expect.objectContaining({ evidenceId: kept.id, isChanged: false }),
  );
  // To whoever signed it, too.
  expect(await listOwnDecisions(bea)).toMatchObject([{ changedSince: TODAY }]);
  // The rules let it stand with a warning that asks for it to be confirmed again.
  const findings = (await getReadiness(ada, ada.personId, TODAY))?.readiness.pillars
    .flatMap(({ capabilities }) => capabilities)
    .find(({ code }) => code === "4.2")?.rules;
  const finding = findings?.find(({ rule }) => rule === "C6");
  expect(finding).toMatchObject({ outcome: "pass", severity: "warning" });
  expect(finding?.message).toContain("ask for it to be confirmed again");
  // The signed version is read as it was signed, by its owner and by the supervisor.
  for (const reader of [ada, bea]) {
    const signed = await getEvidence(reader, { evidenceId: item.id, version: 1, now: later });
    expect(signed?.shown).toMatchObject({ number: 1, title: audit.title });
    const current = await getEvidence(reader, { evidenceId: item.id, version: null, now: later });
    expect(current?.shown).toMatchObject({ number: 2, title: "Audit of 70 limb reports" });
  }

  // It can be asked for again at once, and a new decision rests on the new version.
  const capabilityId = capabilityIdOf(ward.ada.framework, "4.2");
  valueOf(await askAs(ada, { capabilityId, supervisorId: ward.bea.id }, later));
  const again = await db.signOffRequest.findFirstOrThrow({ where: { decidedAt: null } });
  expect((await getRequest(bea, again.id, TODAY))?.decisions).toMatchObject([
    { changedSince: TODAY },
  ]);
  valueOf(await decideAs(bea, { requestId: again.id, decision: "more-evidence" }, later));
  const latest = (await getCapability(ada, research, TODAY))?.decisions[0];
  expect(latest).toMatchObject({ decision: "more-evidence", changedSince: null });
  expect(latest?.restsOn.map(({ version }) => version).sort()).toEqual([1, 2]);
  expect(latest?.restsOn.some(({ isChanged }) => isChanged)).toBe(false);
});

test("an associate who decided on a version reads it for as long as they are in post, whatever a later one shows", async () => {
  const { db, ward, item, ada } = await ready();
  const cai = await signedIn(db, ward.cai);
  const asked = await decisions.signOffRequest(db, {
    of: ward.ada,
    to: ward.cai,
    capability: "4.2",
  });
  valueOf(await decideAs(cai, { requestId: asked.id }));
  const change = { ...(await formOf(ada, item.id)), "links.0.code": "1.2" };
  valueOf(await editAs(ada, { ...change, intent: "submit" }, later));

  const read = (reader: Member, version: number | null) =>
    getEvidence(reader, { evidenceId: item.id, version, now: later });
  const signed = await read(cai, 1);
  expect(signed?.shown).toMatchObject({ number: 1, title: audit.title });
  expect(signed?.standing).toBe("earlier");
  // Of what came after it they learn that there is something, and no more.
  expect(signed?.versions.map(({ number }) => number)).toEqual([1]);
  expect(signed?.submittedNumber).toBeNull();
  expect(Object.values(signed?.may ?? {}).some(({ allowed }) => allowed)).toBe(false);
  expect(await read(cai, 2)).toBeNull();
  expect(await read(cai, null)).toBeNull();
  // Its owner sees on the version itself who can read it.
  const readers = async (version: number) =>
    (await read(ada, version))?.readers?.map(({ name }) => name);
  expect(await readers(1)).toEqual([ward.bea.name, ward.cai.name]);
  expect(await readers(2)).toEqual([ward.bea.name]);

  await db.supervisorPost.updateMany({
    where: { supervisorId: ward.cai.id },
    data: { endsOn: new Date("2026-11-20") },
  });
  expect(await read(await signedIn(db, ward.cai), 1)).toBeNull();
});

test("what is withdrawn or returned after a sign-off shows on it, and the decision itself stays", async () => {
  const { item, ada, bea, db, signOffId } = await signedOff();
  const before = await db.signOff.findUniqueOrThrow({
    where: { id: signOffId },
    include: { restsOn: true },
  });
  valueOf(await returnAs(bea, item.id, "Please take out the name of the ward.", later));
  expect((await getCapability(ada, research, TODAY))?.decisions).toMatchObject([
    { changedSince: TODAY },
  ]);
  valueOf(await withdrawEvidenceAs(ada, item.id, "It belongs to somebody else.", later));
  expect((await getCapability(ada, research, TODAY))?.decisions).toMatchObject([
    { changedSince: TODAY },
  ]);
  expect(
    await db.signOff.findUniqueOrThrow({ where: { id: signOffId }, include: { restsOn: true } }),
  ).toEqual(before);
});

test("a change in the very instant of a decision is one if it came after, and none if it came before", async () => {
  const { item, ada, bea, ward } = await ready();
  const rewrite = async (title: string) =>
    valueOf(await editAs(ada, { ...(await formOf(ada, item.id)), title, intent: "submit" }, NOW));
  const decideAgain = async () => {
    const asked = await decisions.signOffRequest(database(), {
      of: ward.ada,
      to: ward.bea,
      capability: "4.2",
    });
    valueOf(await decideAs(bea, { requestId: asked.id, decision: "more-evidence" }, NOW));
  };

  await rewrite("Submitted before it was decided");
  await decideAgain();
  expect(await changedSince(ada)).toEqual([null]);
  await rewrite("Submitted after it was decided");
  expect(await changedSince(ada)).toEqual([TODAY]);

  await decideAgain();
  expect(await changedSince(ada)).toEqual([null, TODAY]);
  valueOf(await returnAs(bea, item.id, "Please take out the name of the ward.", NOW));
  expect(await changedSince(ada)).toEqual([TODAY, TODAY]);

  await rewrite("Put right after it was returned");
  await decideAgain();
  expect(await changedSince(ada)).toEqual([null, TODAY, TODAY]);
  valueOf(await withdrawEvidenceAs(ada, item.id, "It belongs to somebody else.", NOW));
  expect(await changedSince(ada)).toEqual([TODAY, TODAY, TODAY]);

  await rewrite("Submitted again after it was withdrawn");
  await decideAgain();
  expect(await changedSince(ada)).toEqual([null, TODAY, TODAY, TODAY]);
});

/** Of each decision on 4.2, the latest first: as its page says, which is what the rules are told. */
async function changedSince(ada: Member): Promise<readonly (string | null)[]> {
  const { organisationId, personId } = ada;
  const asked = { organisationId, practitionerIds: [personId], today: TODAY };
  const [gathered] = await gatherRecords(database(), asked);
  const told = gathered?.record.signOffs.map((one) => one.changedSince) ?? [];
  const page = (await getCapability(ada, research, TODAY))?.decisions ?? [];
  const shown = page.map((one) => one.changedSince);
  expect([...told].reverse()).toEqual(shown);
  return shown;
}

test("an item withdrawn while a supervisor decides is either not rested on, or shows as changed", async () => {
  const db = database();
  const ward = await makeWard(db);
  await giveAPassword(ward.bea);
  const ada = await signedIn(db, ward.ada);
  const bea = await signedIn(db, ward.bea);
  await evidence.confirmedEvidence(db, { by: ward.ada, ...audit, confirmedBy: [ward.cai] });
  for (let round = 1; round <= 8; round += 1) {
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
    const at = new Date(NOW.getTime() + round * 60_000);
    const [decided, withdrawn] = await Promise.all([
      decideAs(bea, { requestId: asked.id }, at),
      withdrawEvidenceAs(ada, item.id, "It belongs to somebody else.", at),
    ]);
    expect(withdrawn.ok).toBe(true);
    // Withdrawn before the decision looks, it is no longer what was read: it is looked at again, and decided.
    if (!decided.ok) {
      expect(decided.error).toMatchObject({ because: expect.stringMatching(/^What shows 4\.2/) });
      valueOf(await decideAs(bea, { requestId: asked.id }, at));
    }
    const [latest] = (await getCapability(ada, research, TODAY))?.decisions ?? [];
    const mention = latest?.restsOn.find(({ evidenceId }) => evidenceId === item.id);
    expect(mention === undefined || mention.isChanged).toBe(true);
  }
});
