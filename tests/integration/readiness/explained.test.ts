import { expect, test } from "vitest";
import { attempt } from "@/lib/action/attempt";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { getAhead } from "@/lib/readiness/ahead/queries";
import { getCompared } from "@/lib/readiness/compare/queries";
import { findingsOf } from "@/lib/readiness/explain/explain";
import {
  getOwnExplained,
  getSupervisedExplained,
  getTeamExplained,
} from "@/lib/readiness/explain/queries";
import { getPace } from "@/lib/readiness/pace/queries";
import { targetSchema } from "@/lib/readiness/pace/schema";
import { setTarget } from "@/lib/readiness/pace/service";
import type { ExplainedFinding, ExplainedView } from "@/lib/readiness/explain/types";
import { getTeamPerson } from "@/lib/readiness/team/queries";
import { frameworkOf } from "@/lib/rules/frameworks";
import { GATE_IDS } from "@/lib/rules/record";
import { areaChoice, areaSet } from "@/prisma/seed/build/area";
import * as decisions from "@/prisma/seed/build/decisions";
import * as details from "@/prisma/seed/build/details";
import * as evidence from "@/prisma/seed/build/evidence";
import { pillarReview } from "@/prisma/seed/build/reviews";
import { countStatements } from "../../support/count-statements";
import { makeWard, NOW, signedIn, TODAY } from "../../support/ward";
import { selfAssessAs } from "./snapshot/deeds";

/** Ada has an audit that shows 4.2 and one that shows 1.6, both confirmed by Dev, who supervises nobody. */
async function explainedWard() {
  const db = database();
  const ward = await makeWard(db);
  const item = (title: string, code: string) =>
    evidence.confirmedEvidence(db, {
      by: ward.ada,
      title,
      occurredOn: "2026-05-20",
      confirmedBy: [ward.dev],
      shows: [{ code }],
    });
  const [audit, chest] = [await item("Re-audit", "4.2"), await item("Three chests", "1.6")];
  return { ward, audit, chest };
}

test("its owner and their coordinating supervisor read what an explanation names, an associate what is in their scope", async () => {
  const { ward, audit, chest } = await explainedWard();
  const db = database();
  const [ada, bea, cai] = [
    await signedIn(db, ward.ada),
    await signedIn(db, ward.bea),
    await signedIn(db, ward.cai),
  ];
  const asked = (what: string) => ({ what, today: TODAY });
  const own = await getOwnExplained(ada, "4.2", TODAY);
  expect(own?.itemTitles).toEqual({ [audit.id]: "Re-audit" });
  const eyes = await getOwnExplained(ada, "pillar-4", TODAY);
  expect(eyes?.names[ward.dev.id]).toBe("Dev Raman");

  const asBea = await getSupervisedExplained(bea, ward.ada.id, asked("1.6"));
  expect(asBea?.itemTitles).toEqual({ [chest.id]: "Three chests" });
  const inScope = await getSupervisedExplained(cai, ward.ada.id, asked("4.2"));
  expect(inScope?.itemTitles).toEqual({ [audit.id]: "Re-audit" });
  const outOfScope = await getSupervisedExplained(cai, ward.ada.id, asked("1.6"));
  expect(outOfScope?.explained).toMatchObject({ kind: "capability" });
  expect(outOfScope?.itemTitles).toEqual({});
});

/** All that stands behind Ada's answer and is not a manager's to read, each with somebody's hand or words in it. */
async function fullWard() {
  const { ward } = await explainedWard();
  const db = database();
  const of = ward.ada;
  await details.registration(db, { of, body: "Zebra Council", number: "ZEBRA77" });
  await details.award(db, { of, title: "MSc in Zebrafish" });
  await details.supervisionSession(db, { of, on: "2026-11-02", by: ward.bea });
  await details.panelDecision(db, { of, on: "2026-10-05", outcome: "not-yet" });
  await details.waiver(db, {
    of,
    gate: "G3",
    by: ward.stu,
    on: "2026-10-05",
    until: "2026-12-24",
  });
  await pillarReview(db, { of, by: ward.bea, pillar: "4", on: "2026-11-02" });
  await evidence.confirmedEvidence(db, {
    by: of,
    title: "Zebrafish audit",
    occurredOn: "2026-06-20",
    confirmedBy: [ward.bea, ward.cai],
    shows: [{ code: "1.6" }, { code: "4.2" }, { code: "3.1" }],
  });
  await decisions.entrustment(db, { of, by: ward.bea, capability: "1.6", level: 3 });
  await decisions.signOff(db, { of, by: ward.bea, capability: "1.6", decision: "not-yet" });
  await decisions.signOff(db, { of, by: ward.bea, capability: "3.1" });
  await decisions.signOffRequest(db, { of, to: ward.bea, capability: "4.2" });
  const area = await areaSet(db, { by: ward.stu });
  await areaChoice(db, { of, set: area });
  return ward;
}

/** Every page of the explanations: the whole, each gate, each pillar, each capability. */
const PAGES: readonly string[] = [
  "status",
  ...GATE_IDS,
  ...frameworkOf("nhse-mpf-2025").pillars.flatMap(({ code, capabilities }) => [
    `pillar-${code}`,
    ...capabilities.map((one) => one.code),
  ]),
];

test("a manager is told no title, no number of a registration, and nobody who had a hand in it, on any page", async () => {
  const ward = await fullWard();
  const db = database();
  const [mel, bea] = [await signedIn(db, ward.mel), await signedIn(db, ward.bea)];
  const people = { teamId: ward.imaging.id, practitionerId: ward.ada.id };
  const hidden = [
    ...["Zebra", "ZEBRA", "Re-audit", "Three chests"],
    ...[ward.bea, ward.cai, ward.dev, ward.stu].flatMap(({ id, name }) => [id, name]),
  ];
  const found = new Set<string>();
  for (const what of PAGES) {
    const seen = JSON.stringify(await getTeamExplained(mel, people, { what, today: TODAY }));
    expect(seen, what).toContain('"practitioner"');
    for (const words of hidden) expect(seen, what).not.toContain(words);
    // Her supervisor reads all of it on the same pages, so that it is there to be hidden.
    const asBea = await getSupervisedExplained(bea, ward.ada.id, { what, today: TODAY });
    const told = JSON.stringify(asBea);
    for (const words of hidden) if (told.includes(words)) found.add(words);
  }
  expect([...found].sort()).toEqual(hidden.toSorted());
  const person = await getTeamPerson(mel, ward.imaging.id, ward.ada.id, TODAY);
  expect(person?.readiness.gates).toHaveLength(GATE_IDS.length);
  for (const words of hidden) expect(JSON.stringify(person)).not.toContain(words);
});

test("a manager reads the findings themselves, and not what policy keeps from them", async () => {
  const ward = await fullWard();
  const mel = await signedIn(database(), ward.mel);
  const people = { teamId: ward.imaging.id, practitionerId: ward.ada.id };
  const rulesOf = async (what: string) => {
    const view = await getTeamExplained(mel, people, { what, today: TODAY });
    return rulesIn(view);
  };
  for (const gate of ["G1", "G2", "G5", "G14", "G16"]) {
    const [rule] = await rulesOf(gate);
    expect(rule?.looked, gate).toBeNull();
    expect(rule?.finding.message, gate).toMatch(/[.]$/);
  }
  const ofCapability = await rulesOf("1.6");
  expect(ofCapability.map(({ finding, looked }) => [finding.rule, looked === null])).toEqual([
    ["C1", false],
    ["C2", false],
    ["C3", false],
    ["C4", false],
    ["C5", true],
    ["C6", true],
  ]);
  expect(ofCapability.find(({ finding }) => finding.rule === "C6")?.finding.message).toContain(
    "not yet",
  );
  expect((await rulesOf("G13"))[0]?.looked).not.toBeNull();
});

test("an associate is told what was entrusted, and what the area asks, only where their post reaches", async () => {
  const ward = await fullWard();
  const db = database();
  const [bea, cai] = [await signedIn(db, ward.bea), await signedIn(db, ward.cai)];
  const looked = async (actor: Member, what: string, rule = what) => {
    const view = await getSupervisedExplained(actor, ward.ada.id, { what, today: TODAY });
    return rulesIn(view).find(({ finding }) => finding.rule === rule)?.looked;
  };
  expect(await looked(bea, "1.6", "C5")).not.toBeNull();
  expect(await looked(cai, "1.6", "C5")).toBeNull();
  expect(await looked(cai, "4.2", "C5")).not.toBeNull();
  expect(await looked(bea, "G5")).not.toBeNull();
  expect(await looked(cai, "G5")).toBeNull();
  expect(await looked(cai, "1.6", "C6")).toHaveLength(1);
});

function rulesIn(view: ExplainedView | null): readonly ExplainedFinding[] {
  return view === null ? [] : findingsOf(view.explained);
}

test("whose readiness is not somebody's to see is not explained to them", async () => {
  const { ward } = await explainedWard();
  const db = database();
  const asked = { what: "G9", today: TODAY };
  const people = { teamId: ward.imaging.id, practitionerId: ward.ada.id };
  for (const who of [ward.nia, ward.stu, ward.dev, ward.pia, ward.quin, ward.rob]) {
    const actor: Member = await signedIn(db, who);
    expect(await getSupervisedExplained(actor, ward.ada.id, asked)).toBeNull();
    expect(await getTeamExplained(actor, people, asked)).toBeNull();
  }
  const mel = await signedIn(db, ward.mel);
  const elsewhere = { ...people, practitionerId: ward.efa.id };
  expect(await getTeamExplained(mel, elsewhere, asked)).toBeNull();
});

test("an explanation asks five statements, however much there is", async () => {
  const { ward } = await explainedWard();
  const db = database();
  const ada = await signedIn(db, ward.ada);
  const ask = (what: string) => countStatements(() => getOwnExplained(ada, what, TODAY));
  const few = await ask("pillar-4");
  for (let more = 0; more < 20; more += 1) {
    await evidence.confirmedEvidence(db, {
      by: ward.ada,
      confirmedBy: [more % 2 === 0 ? ward.bea : ward.cai],
      shows: [{ code: "4.1" }],
    });
  }
  const many = await ask("pillar-4");
  expect([few.statements, many.statements]).toEqual([5, 5]);
});

test("what lies ahead, another profile and the pace are of the actor's own portfolio", async () => {
  const { ward, audit } = await explainedWard();
  const db = database();
  const ada = await signedIn(db, ward.ada);
  const ahead = await getAhead(ada, TODAY);
  expect(ahead?.items.find(({ id }) => id === audit.id)).toMatchObject({
    countsUntil: "2031-05-20",
    keepsCurrent: [{ code: "4.2", until: "2029-05-20" }],
  });
  expect(ahead?.itemTitles[audit.id]).toBe("Re-audit");
  const compared = await getCompared(ada, { with: "manager", today: TODAY });
  expect([compared?.own.profile, compared?.other.profile]).toEqual(["four-pillars", "manager"]);
  const invented = await getCompared(ada, { with: "consultant-1-3", today: TODAY });
  expect(invented?.other.profile).toBe("clinical-plus");
  expect((await getPace(ada, TODAY))?.pace.forecast.kind).toBe("too-little");

  const mel = await signedIn(db, ward.mel);
  expect(await getAhead(mel, TODAY)).toBeNull();
  expect(await getCompared(mel, { with: null, today: TODAY })).toBeNull();
  expect(await getPace(mel, TODAY)).toBeNull();
});

test("the pace reads what was kept of a day, unless another profile was asked then", async () => {
  const { ward } = await explainedWard();
  const db = database();
  const ada = await signedIn(db, ward.ada);
  const gained = async () =>
    (await getPace(ada, TODAY))?.pace.quarters.map(({ statesGained }) => statesGained);
  expect(await gained()).toEqual([null, null, null, null]);
  await selfAssessAs(ada, "4.2", new Date("2026-05-01T10:00:00Z"));
  const since = await gained();
  expect(since?.map((states) => states === null)).toEqual([true, true, false, false]);
  expect(since?.at(-1)).toBeGreaterThan(0);
  await db.practitioner.update({
    where: { personId: ada.personId },
    data: { profile: "clinical-plus" },
  });
  expect(await gained()).toEqual([null, null, null, null]);
});

test("a step is explained from where the portfolio stands, whatever else would come before it", async () => {
  const { ward } = await explainedWard();
  const ada = await signedIn(database(), ward.ada);
  for (const what of ["pillar-4", "4.2", "1.6", "G9"]) {
    const view = await getOwnExplained(ada, what, TODAY);
    expect(view?.coordinating).toBe("Bea Hartley");
    const { index, pillars } = view?.readiness ?? {};
    expect(view?.steps.length, what).toBeGreaterThan(3);
    for (const { effect, whole } of view?.steps ?? []) {
      expect(whole.from.index, what).toBe(index);
      if (effect === null) continue;
      const stands = pillars?.find(({ name }) => name === effect.pillar)?.score;
      expect(effect.scoreFrom, what).toBe(stands);
    }
  }
});

test("a target is set, taken away, written to the log each time, and never lies behind", async () => {
  const { ward } = await explainedWard();
  const db = database();
  const ada = await signedIn(db, ward.ada);
  const setAs = (targetOn: string) => setTargetAs(ada, targetOn);
  expect(await setAs("2028-06-01")).toEqual({ ok: true, value: { targetOn: "2028-06-01" } });
  expect((await getPace(ada, TODAY))?.targetOn).toBe("2028-06-01");
  for (const day of [TODAY, "2001-01-01", "2100-01-01", "2028-02-30", "soon"]) {
    expect(await setAs(day), day).toMatchObject({
      ok: false,
      error: { code: "invalid", fieldErrors: { targetOn: [expect.any(String)] } },
    });
  }
  expect((await getPace(ada, TODAY))?.targetOn).toBe("2028-06-01");
  expect(await setAs("")).toEqual({ ok: true, value: { targetOn: null } });
  expect((await getPace(ada, TODAY))?.targetOn).toBeNull();
  const log = await db.auditEvent.findMany({
    where: { type: "target.set" },
    orderBy: { id: "asc" },
  });
  expect(log.map(({ data, practitionerId }) => [data, practitionerId])).toEqual([
    [{ targetOn: "2028-06-01" }, ward.ada.id],
    [{ targetOn: null }, ward.ada.id],
  ]);
});

function setTargetAs(actor: Member, targetOn: string) {
  return attempt(
    { schema: targetSchema, run: setTarget },
    { actor, values: { targetOn }, now: NOW },
  );
}
