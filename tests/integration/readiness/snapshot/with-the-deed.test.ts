import { expect, test } from "vitest";
import { attempt } from "@/lib/action/attempt";
import type { Command } from "@/lib/action/command";
import { selfAssessCapability, type SelfAssess } from "@/lib/assessment/schema";
import { selfAssess } from "@/lib/assessment/service";
import type { Member } from "@/lib/core/actor";
import { err } from "@/lib/core/result";
import { database } from "@/lib/db/client";
import { assessRecord } from "@/lib/readiness/assess-record";
import { getPortfolio, getRecord } from "@/lib/readiness/queries";
import { getHistory } from "@/lib/readiness/snapshot/queries";
import { keptText } from "@/lib/readiness/snapshot/schema";
import { nextChangeOn } from "@/lib/rules/horizon";
import { currentProfile } from "@/lib/rules/profiles";
import * as decisions from "@/prisma/seed/build/decisions";
import * as evidence from "@/prisma/seed/build/evidence";
import { capabilityIdOf } from "@/prisma/seed/build/into";
import * as people from "@/prisma/seed/build/people";
import { makeWard, NOW, signedIn, TODAY } from "../../../support/ward";
import { answerAs, askAs, logAs, RE_AUDIT, withdrawAs } from "../../evidence/deeds";
import { decideAs, giveAPassword, revokeAs } from "../../sign-off/deeds";
import { describeAs, keptOf, saveNarrativeAs, selfAssessAs } from "./deeds";

test("a deed that changes how ready somebody is keeps exactly one snapshot, with the audit event of that deed", async () => {
  const db = database();
  const ward = await makeWard(db);
  await giveAPassword(ward.bea);
  const [ada, bea, cai] = [
    await signedIn(db, ward.ada),
    await signedIn(db, ward.bea),
    await signedIn(db, ward.cai),
  ];
  const shown = await evidence.confirmedEvidence(db, {
    by: ward.ada,
    type: "level-7-module",
    occurredOn: "2026-05-20",
    shows: [{ code: "4.2" }],
    confirmedBy: [ward.bea],
  });
  const logged = await evidence.submittedEvidence(db, { by: ward.ada, asked: [ward.cai] });
  const asked = await decisions.signOffRequest(db, {
    of: ward.ada,
    to: ward.bea,
    capability: "4.2",
  });
  const [toConfirm] = logged.requests;

  const steps: readonly (readonly [string, Member, () => Promise<{ readonly ok: boolean }>])[] = [
    ["self-assessment.made", ada, () => selfAssessAs(ada, "4.2")],
    // Two events are written: that it was begun, and what the deed came to.
    ["evidence.submitted", ada, () => logAs(ada, { ...RE_AUDIT, intent: "submit" })],
    ["confirmation.answered", cai, () => answerAs(cai, { requestId: toConfirm?.id ?? "" })],
    ["sign-off.decided", bea, () => decideAs(bea, { requestId: asked.id })],
    ["evidence.withdrawn", ada, () => withdrawAs(ada, shown.id)],
    [
      "sign-off.revoked",
      bea,
      async () => revokeAs(bea, { signOffId: (await db.signOff.findFirstOrThrow()).id }),
    ],
  ];
  for (const [index, [type, who, deed]] of steps.entries()) {
    expect(await deed(), type).toMatchObject({ ok: true });
    const kept = await keptOf(ward.ada.id);
    const newest = kept.at(-1);
    expect([kept.length, newest?.deed], type).toEqual([index + 1, type]);
    const event = await db.auditEvent.findUniqueOrThrow({
      where: { id: newest?.auditEventId ?? "" },
    });
    expect(event).toMatchObject({ type, at: NOW, actorId: who.personId });

    // Behaviour 14: what is kept is what the page says the moment the deed is done.
    const shownNow = await getPortfolio(ada, TODAY);
    expect(newest?.result, type).toBe(JSON.stringify(shownNow?.readiness));
    const asked = await getRecord(ada, ward.ada.id, TODAY);
    if (!asked) throw new Error("Ada has a record.");
    const answer = assessRecord({ ...asked, asOf: TODAY });
    expect(newest, type).toMatchObject({
      organisationId: ward.northmoor.id,
      profile: answer.profile,
      engine: answer.engine,
      profileVersion: answer.profileVersion,
      frameworkId: answer.framework,
      frameworkVersion: answer.frameworkVersion,
      inputsHash: answer.inputsHash,
      status: answer.status,
    });
    expect([Number(newest?.index), Number(newest?.mean)]).toEqual([answer.index, answer.mean]);
    expect(newest?.changesOn?.toISOString().slice(0, 10) ?? null).toBe(
      nextChangeOn(asked.record, currentProfile(asked.profile), TODAY),
    );
  }
  expect(await keptOf(ward.dev.id)).toEqual([]);
});

test("a deed that changes nothing of it keeps none: a draft, a request, the same said once more", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  await selfAssessAs(ada, "4.2");
  const before = await keptOf(ward.ada.id);
  const draft = await logAs(ada, { ...RE_AUDIT, intent: "save" });
  const item = await evidence.submittedEvidence(db, { by: ward.ada, shows: [] });
  const asked = await askAs(ada, { evidenceId: item.id, confirmers: [ward.bea.id] });
  // The record is another one after this, and the rules see what they saw.
  const again = await selfAssessAs(ada, "4.2", new Date(NOW.getTime() + 60_000));
  expect([draft.ok, asked.ok, again.ok]).toEqual([true, true, true]);
  expect(await keptOf(ward.ada.id)).toEqual(before);
  expect(before).toHaveLength(1);
});

test("a narrative that is saved every few seconds keeps one more only when it says something else", async () => {
  const db = database();
  const ward = await makeWard(db);
  const ada = await signedIn(db, ward.ada);
  const form = crypto.randomUUID();
  let second = 0;
  const saved = async (words: number) => {
    second += 20;
    const now = new Date(NOW.getTime() + second * 1000);
    expect(await saveNarrativeAs(ada, { form, words }, now)).toMatchObject({ ok: true });
    return (await keptOf(ward.ada.id)).length;
  };
  // The first that is kept of her at all; then an afternoon of writing.
  expect(await saved(1)).toBe(1);
  for (let words = 20; words <= 200; words += 20) expect(await saved(words)).toBe(1);
  const g12 = async () => {
    const result = keptText.parse((await keptOf(ward.ada.id)).at(-1)?.result);
    return result.gates.find(({ rule }) => rule === "G12");
  };
  expect((await g12())?.outcome).toBe("fail");

  // Words are counted by their parts: a parted narrative is within every range.
  const whole = { introduction: 350, "1": 800, "2": 800, "3": 800, "4": 800, conclusion: 250 };
  second += 20;
  const now = new Date(NOW.getTime() + second * 1000);
  expect(await saveNarrativeAs(ada, { form, words: whole }, now)).toMatchObject({ ok: true });
  expect(await keptOf(ward.ada.id)).toHaveLength(2);
  expect((await g12())?.outcome).toBe("pass");
  expect((await g12())?.observed).toBe("3800 words");

  // What another deed changes is told with that deed, and the words are not said to be of it.
  expect(await saved(1)).toBe(3);
  expect(await saved(2)).toBe(3);
  await selfAssessAs(ada, "4.2", new Date(NOW.getTime() + 3_600_000));
  const [newest] =
    (await getHistory(ada, { as: "practitioner" }, FROM_TODAY, TODAY))?.changes ?? [];
  expect(newest?.moved?.seen).not.toContain("G12");
  // The same said once more keeps none, however many words were written in between.
  expect(await saved(3)).toBe(4);
  await selfAssessAs(ada, "4.2", new Date(NOW.getTime() + 7_200_000));
  expect(await keptOf(ward.ada.id)).toHaveLength(4);
});

const FROM_TODAY = { since: TODAY, after: undefined };

test("a deed that is refused, or fails after it has changed the record, keeps none", async () => {
  const db = database();
  const ward = await makeWard(db);
  const [ada, dev] = [await signedIn(db, ward.ada), await signedIn(db, ward.dev)];
  expect(await logAs(ada, { title: "", intent: "submit" })).toMatchObject({ ok: false });
  const item = await evidence.submittedEvidence(db, { by: ward.ada });
  expect(await withdrawAs(dev, item.id)).toMatchObject({ ok: false });

  const values = {
    capabilityId: capabilityIdOf(ward.ada.framework, "4.2"),
    key: crypto.randomUUID(),
    reflection: "I can do this by myself, and can say where I still ask for help.",
  };
  const refused = await attempt(
    {
      schema: selfAssessCapability,
      run: async (command: Command<SelfAssess, Member>) => {
        expect(await selfAssess(command)).toMatchObject({ ok: true });
        return err({ code: "conflict" as const, because: "Too late." });
      },
    },
    { actor: ada, values, now: NOW },
  );
  expect(refused).toMatchObject({ ok: false });
  const failed = attempt(
    {
      schema: selfAssessCapability,
      run: async (command: Command<SelfAssess, Member>) => {
        await selfAssess(command);
        throw new Error("broken");
      },
    },
    { actor: ada, values, now: NOW },
  );
  await expect(failed).rejects.toThrow("broken");
  expect(await db.readinessSnapshot.count()).toBe(0);
  expect(await db.selfAssessment.count()).toBe(0);
});

test("a deed that reaches several records keeps one of each, all with its event", async () => {
  const db = database();
  const ward = await makeWard(db);
  await people.supervisorPost(db, { who: ward.bea, of: ward.dev });
  await decisions.signOff(db, { of: ward.ada, capability: "4.2", by: ward.bea });
  await decisions.signOff(db, { of: ward.dev, capability: "4.2", by: ward.bea });
  const stu = await signedIn(db, ward.stu);
  await describeAs(stu, { personId: ward.bea.id, preparedOn: "2026-11-01" });
  const kept = [...(await keptOf(ward.ada.id)), ...(await keptOf(ward.dev.id))];
  expect(kept).toHaveLength(2);
  const events = await db.auditEvent.findMany({ where: { type: "supervisor.prepared", at: NOW } });
  expect(events).toHaveLength(1);
  expect(kept.map(({ auditEventId }) => auditEventId)).toEqual([events[0]?.id, events[0]?.id]);
});

test("what was kept can be neither changed nor deleted", async () => {
  const db = database();
  const ward = await makeWard(db);
  await selfAssessAs(await signedIn(db, ward.ada), "4.2");
  const snapshots = db.readinessSnapshot;
  await expect(snapshots.updateMany({ data: { status: "ready-for-review" } })).rejects.toThrow();
  await expect(snapshots.deleteMany()).rejects.toThrow();
  await expect(db.$executeRaw`truncate readiness_snapshot cascade`).rejects.toThrow();
  expect(await snapshots.count()).toBe(1);
});
