import { expect, test } from "vitest";
import { attempt } from "@/lib/action/attempt";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { getReadiness, getRecord } from "@/lib/readiness/queries";
import {
  getOwnDisputes,
  listDisputesAbout,
  listDisputesOf,
  listWaitingDisputes,
} from "@/lib/sign-off/dispute/queries";
import { closeOneDispute, raiseOwnDispute } from "@/lib/sign-off/dispute/schema";
import { closeDispute, raiseDispute } from "@/lib/sign-off/dispute/service";
import { countWaiting } from "@/lib/sign-off/queries";
import * as decisions from "@/prisma/seed/build/decisions";
import * as people from "@/prisma/seed/build/people";
import { makeWard, NOW, signedIn, TODAY, type Ward } from "../../support/ward";
import { auditOf, saidOf, valueOf } from "../evidence/deeds";

const REASONS =
  "The item was corrected the week before, and the correction was not read by anybody.";
const OUTCOME =
  "They have read it together, and the decision stands for the reasons that it gives.";

function raiseAs(
  actor: Member,
  values: { signOffId?: string; reasons?: string; key?: string } = {},
) {
  const deed = { schema: raiseOwnDispute, run: raiseDispute };
  const typed = { key: crypto.randomUUID(), signOffId: "", reasons: REASONS, ...values };
  return attempt(deed, { actor, values: typed, now: NOW });
}

function closeAs(actor: Member, disputeId: string, outcome = OUTCOME) {
  const deed = { schema: closeOneDispute, run: closeDispute };
  return attempt(deed, { actor, values: { disputeId, outcome }, now: NOW });
}

async function scene() {
  const db = database();
  const ward = await makeWard(db);
  const decided = await decisions.signOff(db, {
    of: ward.ada,
    by: ward.cai,
    role: "associate",
    capability: "4.2",
    decision: "not-yet",
  });
  const as = async (who: Exclude<keyof Ward, "northmoor" | "southmoor" | "imaging">) => {
    const ref = ward[who];
    if (!("email" in ref)) throw new Error(`${who} is no person.`);
    return signedIn(db, ref);
  };
  return { ward, decided, as };
}

async function openInTheRecord(actor: Member, practitionerId: string) {
  const found = await getRecord(actor, practitionerId, TODAY);
  const view = await getReadiness(actor, practitionerId, TODAY);
  const clear = view?.readiness.gates.find(({ rule }) => rule === "G13");
  return [found?.record.openDisputes, clear?.outcome];
}

test("an open dispute is a hard stop; closed with an outcome it is one no more, and stays to be read", async () => {
  const { decided, as } = await scene();
  const [ada, stu] = [await as("ada"), await as("stu")];
  expect(await openInTheRecord(ada, ada.personId)).toEqual([0, "pass"]);

  const { disputeId } = valueOf(await raiseAs(ada, { signOffId: decided.id }));
  valueOf(await raiseAs(ada));
  expect(await openInTheRecord(ada, ada.personId)).toEqual([2, "fail"]);

  valueOf(await closeAs(stu, disputeId));
  expect(await openInTheRecord(ada, ada.personId)).toEqual([1, "fail"]);
  const other = (await listDisputesOf(stu, ada.personId)).find(({ closed }) => closed === null);
  valueOf(await closeAs(stu, other?.id ?? ""));
  expect(await openInTheRecord(ada, ada.personId)).toEqual([0, "pass"]);

  const own = await getOwnDisputes(ada);
  expect(own?.disputes.find(({ id }) => id === disputeId)).toMatchObject({
    reasons: REASONS,
    about: { signOffId: decided.id, by: "Cai Morgan", decision: "not-yet" },
    closed: { by: "Stu Fenwick", at: NOW, outcome: OUTCOME },
  });
  expect(await auditOf(disputeId)).toEqual(["dispute.closed", "dispute.raised"]);
  expect(saidOf(await closeAs(stu, disputeId))).toMatch(/closed this dispute in the meantime/);
  const rewritten = database().dispute.update({
    where: { id: disputeId },
    data: { outcome: "Nothing." },
  });
  await expect(rewritten).rejects.toThrow();
});

test("a practitioner disputes only decisions on their own record, each once at a time, and says why", async () => {
  const { ward, decided, as } = await scene();
  const [ada, dev, bea] = [await as("ada"), await as("dev"), await as("bea")];
  expect(saidOf(await raiseAs(dev, { signOffId: decided.id }))).toEqual({
    signOffId: ["That decision is not on your record."],
  });
  expect(saidOf(await raiseAs(bea))).toBe("not-found");
  expect(saidOf(await raiseAs(ada, { reasons: "It is wrong." }))).toMatchObject({
    reasons: ["Write at least 10 words. You have written 3."],
  });

  const key = crypto.randomUUID();
  valueOf(await raiseAs(ada, { signOffId: decided.id, key }));
  expect((await getOwnDisputes(ada))?.decisions).toEqual([]);
  expect(saidOf(await raiseAs(ada, { signOffId: decided.id }))).toEqual({
    signOffId: ["This decision is in dispute already."],
  });
  expect(saidOf(await raiseAs(ada, { key }))).toBe("This dispute has already been raised.");
  expect(await database().dispute.count({ where: { practitionerId: ward.ada.id } })).toBe(1);
});

test("no steward closes a dispute on their own record, or about their own decision; another does", async () => {
  const { ward, decided, as } = await scene();
  const db = database();
  await people.stewardPost(db, { who: ward.ada });
  await people.stewardPost(db, { who: ward.cai });
  const [ada, cai, stu] = [await as("ada"), await as("cai"), await as("stu")];
  const { disputeId } = valueOf(await raiseAs(ada, { signOffId: decided.id }));

  expect(saidOf(await closeAs(ada, disputeId))).toMatch(/on their own record/);
  expect(saidOf(await closeAs(cai, disputeId))).toMatch(/about their own decision/);
  for (const [steward, waiting] of [
    [ada, 0],
    [cai, 0],
    [stu, 1],
  ] as const) {
    expect(await listWaitingDisputes(steward), steward.name).toHaveLength(waiting);
    expect(await countWaiting(steward), steward.name).toBe(waiting);
  }
  valueOf(await closeAs(stu, disputeId));
  expect(await countWaiting(stu)).toBe(0);
});

test("whoever decided and who supervises reads a dispute, a manager and a colleague do not", async () => {
  const { decided, as } = await scene();
  const ada = await as("ada");
  const { disputeId } = valueOf(await raiseAs(ada, { signOffId: decided.id }));
  const readers: string[] = [];
  for (const who of ["ada", "bea", "cai", "stu", "dev", "mel", "nia", "sal", "quin"] as const) {
    const found = await listDisputesAbout(await as(who), decided.id);
    if (found.length > 0) readers.push(who);
  }
  expect(readers).toEqual(["ada", "bea", "cai", "stu"]);
  expect(saidOf(await closeAs(await as("sal"), disputeId))).toBe("not-found");
  expect(saidOf(await closeAs(await as("bea"), disputeId))).toMatch(/^Only a steward/);
});
