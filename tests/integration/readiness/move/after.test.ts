import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { getEntrusting, listOwnEntrustments } from "@/lib/assessment/entrustment/queries";
import { getEvidence } from "@/lib/evidence/queries";
import { assessCommand } from "@/lib/operation/assess-command";
import { getPortfolio, getReadiness, getRecordFile, getSupervised } from "@/lib/readiness/queries";
import {
  countWaiting,
  getCapability,
  getRequest,
  getSignOff,
  listOwnDecisions,
  listWaitingRequests,
} from "@/lib/sign-off/queries";
import { capabilityIdOf } from "@/prisma/seed/build/into";
import { countStatements } from "../../../support/count-statements";
import { NOW, TODAY } from "../../../support/ward";
import { editAs, formOf, valueOf } from "../../evidence/deeds";
import { askAs, decideAs, withdrawAs } from "../../sign-off/deeds";
import { anOldPortfolio, moveAs } from "./deeds";

const later = new Date(NOW.getTime() + 60 * 60_000);
const at = (code: string) => ({ code, framework: null });

async function moved() {
  const scene = await anOldPortfolio();
  valueOf(await moveAs(scene.stu, scene));
  return scene;
}

test("a capability's page shows all that was shown, said and decided under the old framework, and how it is worded now", async () => {
  const scene = await anOldPortfolio();
  const pages = async () => ({
    "2.1": await getCapability(scene.ada, at("2.1"), TODAY),
    "4.3": await getCapability(scene.ada, at("4.3"), TODAY),
  });
  const before = await pages();
  valueOf(await moveAs(scene.stu, scene));
  const after = await pages();

  expect(before["4.3"]?.requests).toHaveLength(1);
  expect(before["4.3"]?.evidence).toHaveLength(3);
  for (const code of ["2.1", "4.3"] as const) {
    expect(after[code]?.evidence).toEqual(before[code]?.evidence);
    expect(after[code]?.selfAssessments).toEqual(before[code]?.selfAssessments);
    expect(after[code]?.requests).toEqual(before[code]?.requests);
    expect(after[code]?.supervisors).toEqual(before[code]?.supervisors);
    expect(after[code]?.mayAdd).toEqual({ allowed: true });
    expect(after[code]?.capability.framework.version).toBe("2025");
  }
  expect(after["2.1"]?.capability.title).toBe("Inclusive team relationships");
  expect(after["2.1"]?.decisions).toMatchObject([
    { changedSince: TODAY, reworded: { on: TODAY, code: "2.1", to: "2025" } },
  ]);
  const untouched = await getCapability(scene.ada, at("4.2"), TODAY);
  expect(untouched?.decisions).toMatchObject([{ changedSince: null, reworded: null }]);
});

test("to both sides 2.1 asks to be looked at again, in the words of its day, and a new decision settles it", async () => {
  const { db, ward, ada, bea, signed, current } = await moved();
  const finding = async () =>
    (await getReadiness(ada, ada.personId, TODAY))?.readiness.pillars
      .flatMap(({ capabilities }) => capabilities)
      .find(({ code }) => code === "2.1")
      ?.rules.find(({ rule }) => rule === "C6");
  expect(await finding()).toMatchObject({ outcome: "pass", severity: "warning" });
  expect((await finding())?.message).toContain("what it asks, was changed on 22 November 2026");
  expect(await listOwnDecisions(bea)).toMatchObject([
    { capability: { code: "4.2" }, changedSince: null },
    { capability: { code: "2.1" }, changedSince: TODAY },
  ]);
  // What was signed is read as it was worded then; its page is that of today.
  expect(await getSignOff(bea, signed["2.1"].id)).toMatchObject({
    capability: { title: "Productive team relationships", otherFramework: null },
    reworded: { to: "2025" },
  });

  const capabilityId = capabilityIdOf(current, "2.1");
  valueOf(await askAs(ada, { capabilityId, supervisorId: ward.bea.id }, later));
  const request = await db.signOffRequest.findFirstOrThrow({ where: { capabilityId } });
  valueOf(await decideAs(bea, { requestId: request.id }, later));

  expect(await finding()).toMatchObject({ outcome: "pass", severity: "requirement" });
  const decided = (await getCapability(ada, at("2.1"), TODAY))?.decisions;
  expect(decided).toMatchObject([{ changedSince: null }, { changedSince: TODAY }]);
  expect(decided?.[0]?.restsOn).toHaveLength(2);
});

test("a request that was open is still there, is decided in the words of today, and closes", async () => {
  const { db, ada, bea, asked, current } = await moved();
  expect(await listWaitingRequests(bea)).toMatchObject([{ id: asked.id }]);
  expect(await countWaiting(bea)).toBe(1);
  expect((await getSupervised(bea, ada.personId, TODAY))?.requests).toMatchObject([
    { id: asked.id, capability: "4.3" },
  ]);
  const view = await getRequest(bea, asked.id, TODAY);
  expect(view).toMatchObject({
    capability: { framework: { version: "2025" } },
    may: { allowed: true },
    mayAchieve: { allowed: true },
  });
  expect(view?.evidence).toHaveLength(2);

  // A second one under the new framework is answered by the same decision.
  const capabilityId = capabilityIdOf(current, "4.3");
  await db.signOffRequest.create({
    data: {
      organisationId: ada.organisationId,
      ...{ practitionerId: ada.personId, capabilityId, supervisorId: bea.personId },
      ...{ message: "", askedAt: later },
    },
  });
  const { signOffId } = valueOf(await decideAs(bea, { requestId: asked.id }, later));

  expect(await listWaitingRequests(bea)).toEqual([]);
  expect(await db.signOff.findUnique({ where: { id: signOffId } })).toMatchObject({ capabilityId });
  expect((await getRequest(bea, asked.id, TODAY))?.ended).toMatchObject({
    kind: "decided",
    signOffId,
  });
  expect(await decideAs(bea, { requestId: asked.id }, later)).toMatchObject({
    error: { because: expect.stringMatching(/^You decided this at/) },
  });
});

test("a request that was open can be taken back", async () => {
  const { ada, bea, asked } = await moved();
  expect(valueOf(await withdrawAs(ada, asked.id, later))).toEqual({
    code: "4.3",
    otherFramework: null,
  });
  expect(await listWaitingRequests(bea)).toEqual([]);
});

test("an old item is read as before; edited, its new version shows the capabilities of the new framework", async () => {
  const { db, ada, item, draft, current } = await moved();
  const read = await getEvidence(ada, { evidenceId: item.id, version: null, now: NOW });
  expect(read?.shown.links.map(({ code }) => code)).toEqual(["2.1", "4.2", "4.3"]);
  for (const { id } of [item, draft]) {
    const form = await formOf(ada, id);
    valueOf(await editAs(ada, { ...form, title: "Written anew", intent: "submit" }, later));
    const { submittedId } = await db.evidence.findUniqueOrThrow({ where: { id } });
    const links = await db.evidenceLink.findMany({
      where: { evidenceVersionId: submittedId ?? "" },
      orderBy: { position: "asc" },
    });
    expect(links.map(({ capabilityId }) => capabilityId)).toEqual(
      ["2.1", "4.2", "4.3"].map((code) => capabilityIdOf(current, code)),
    );
  }
  const page = await getCapability(ada, at("4.3"), TODAY);
  expect(page?.evidence.map(({ title }) => title).sort()).toEqual([
    "Audit of 60 limb reports",
    "Written anew",
    "Written anew",
  ]);
});

test("what was entrusted stays on the page; a later word of the same assessor takes its place", async () => {
  const { db, ward, ada, bea, current } = await moved();
  const capabilityId = capabilityIdOf(current, "1.6");
  const entrusted = async () => {
    const page = await getCapability(ada, at("1.6"), TODAY);
    const own = await listOwnEntrustments(ada);
    return own.filter((one) => page?.countedIds.includes(one.capabilityId));
  };
  expect(await entrusted()).toMatchObject([{ level: 4, isOutdone: false }]);
  await db.entrustment.create({
    data: {
      organisationId: ada.organisationId,
      ...{ practitionerId: ada.personId, capabilityId, assessorId: ward.bea.id, level: 5 },
      ...{ entrustedOn: new Date(TODAY), activity: "A session", recordedAt: later },
      formKey: crypto.randomUUID(),
    },
  });
  const expected = [
    { level: 5, isOutdone: false },
    { level: 4, isOutdone: true },
  ];
  expect(await entrusted()).toMatchObject(expected);
  expect((await getEntrusting(bea, ada.personId))?.entrustments).toMatchObject(expected);
});

test("the command line answers the record of a moved portfolio byte for byte as the page does", async () => {
  const { ada } = await moved();
  const portfolio = await getPortfolio(ada, TODAY);
  const file = await getRecordFile(ada, TODAY);
  const answers: string[] = [];
  const code = await assessCommand({
    ...{ options: ["-"], today: "2030-01-01", folder: "/" },
    standardInput: Readable.from([Buffer.from(`${JSON.stringify(file)}\n`)]),
    write: (answer) => Promise.resolve(void answers.push(answer)),
    say: () => Promise.resolve(),
  });
  expect(code).toBe(0);
  expect(answers.join("")).toBe(`${JSON.stringify(portfolio?.readiness)}\n`);
});

test("a record is gathered in as many statements after a move as before it", async () => {
  const scene = await anOldPortfolio();
  const ask = () => countStatements(() => getRecordFile(scene.ada, TODAY));
  const before = await ask();
  valueOf(await moveAs(scene.stu, scene));
  expect((await ask()).statements).toBe(before.statements);
});
