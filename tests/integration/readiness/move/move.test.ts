import { expect, test } from "vitest";
import { getMove } from "@/lib/readiness/move/queries";
import { afterMove } from "@/lib/readiness/move/after-move";
import { gatherRecords } from "@/lib/readiness/gather";
import { getReadiness } from "@/lib/readiness/queries";
import { getStanding } from "@/lib/readiness/snapshot/queries";
import { getPerson } from "@/lib/people/queries";
import { NOW, signedIn, TODAY } from "../../../support/ward";
import { DEEDS } from "../../../support/deeds";
import { describeAs, keptOf } from "../snapshot/deeds";
import { anOldPortfolio, moveAs, type Old } from "./deeds";

const minutesOn = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

test("the steward is told before what the move does, and it does just that", async () => {
  const scene = await anOldPortfolio();
  const { stu, ada, ward } = scene;
  const before = await gathered(scene);
  const states = await statesOf(scene);
  const view = await getMove(stu, ward.ada.id, TODAY);
  expect((await getPerson(stu, ward.ada.id, NOW))?.mayBeMoved).toBe(true);
  expect(view).toMatchObject({
    from: { version: "2017" },
    move: {
      to: { version: "2025" },
      changed: [
        {
          code: "2.1",
          before: { title: "Productive team relationships" },
          after: { title: "Inclusive team relationships" },
          asksAgain: true,
        },
      ],
      may: { allowed: true },
    },
  });
  expect(view?.move?.after).toEqual(view?.move?.before);
  const rows = await pointsOf(scene);

  expect(await moveAs(stu, scene)).toEqual({ ok: true, value: { personId: ward.ada.id } });

  const move = { to: "nhse-mpf-2025", codes: ["2.1"], on: TODAY } as const;
  const after = await gathered(scene);
  expect(after).toEqual({ ...before, record: afterMove(before.record, move), stamp: after.stamp });
  expect(after.stamp).not.toBe(before.stamp);
  expect(after.record.signOffs).toMatchObject([
    { capability: "2.1", changedSince: TODAY },
    { capability: "4.2", changedSince: null },
  ]);
  expect(await statesOf(scene)).toEqual(states);
  // What was linked, asked and decided still points at the wording of its day.
  expect(await pointsOf(scene)).toEqual(rows);
  const readiness = await getReadiness(ada, ada.personId, TODAY);
  const { status, index } = view?.move?.after ?? {};
  expect(readiness?.readiness).toMatchObject({ status, index, framework: "nhse-mpf-2025" });

  // It is done: there is nothing to move any more, and nothing else was said than that.
  expect(await getMove(stu, ward.ada.id, TODAY)).toMatchObject({
    from: { version: "2025" },
    move: null,
  });
  expect((await getPerson(stu, ward.ada.id, NOW))?.mayBeMoved).toBe(false);
  expect(
    await scene.db.auditEvent.findMany({
      where: { type: "framework.moved" },
      select: { practitionerId: true, actorId: true, data: true },
    }),
  ).toEqual([
    {
      practitionerId: ward.ada.id,
      actorId: ward.stu.id,
      data: { from: "hee-mpf-2017", to: "nhse-mpf-2025" },
    },
  ]);
});

test("only a steward of the organisation moves a portfolio; to everybody else there is none", async () => {
  const scene = await anOldPortfolio();
  const { db, ward } = scene;
  for (const who of ["ada", "dev", "bea", "cai", "mel", "nia", "rob", "sal", "quin"] as const) {
    const actor = await signedIn(db, ward[who]);
    expect(await getMove(actor, ward.ada.id, TODAY), who).toBeNull();
    expect(await moveAs(actor, scene), who).toEqual({ ok: false, error: { code: "not-found" } });
  }
  expect(await db.frameworkMove.count()).toBe(0);
  // Somebody of theirs without a portfolio has none to move either.
  expect(await getMove(scene.stu, ward.mel.id, TODAY)).toBeNull();
  expect(await moveAs(scene.stu, scene, { personId: ward.mel.id })).toMatchObject({ ok: false });
});

test("a move that was made already, that leads back, or that a page of long ago asks for is refused in a sentence", async () => {
  const scene = await anOldPortfolio();
  const { db, stu, ward, old, current } = scene;
  const back = { ward, old: current, current: old };
  const outOfDate = { code: "conflict", because: expect.stringContaining("Open the page again") };
  // Dev's never was under the old framework, and Ada's is not under the new one yet.
  const dev = { personId: ward.dev.id };
  expect(await moveAs(stu, scene, dev)).toEqual({ ok: false, error: outOfDate });
  expect(await moveAs(stu, back)).toEqual({ ok: false, error: outOfDate });

  expect(await moveAs(stu, scene)).toMatchObject({ ok: true });
  expect(await moveAs(stu, scene, { now: minutesOn(5) })).toEqual({
    ok: false,
    error: {
      code: "conflict",
      because:
        "Stu Fenwick moved this portfolio to the 2025 framework on 22 November 2026 at 10:00.",
    },
  });
  expect(await moveAs(stu, back)).toEqual({ ok: false, error: outOfDate });
  expect(await moveAs(stu, { ward, old: current, current })).toMatchObject({ ok: false });
  expect(await db.frameworkMove.count()).toBe(1);
});

test("of two stewards who move it at once one does, and the other is told", async () => {
  const scene = await anOldPortfolio();
  const both = await Promise.all([1, 2].map(() => moveAs(scene.stu, scene)));
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toMatchObject({
    error: { because: expect.stringMatching(/^Stu Fenwick moved this portfolio to the 2025/) },
  });
  expect(await scene.db.frameworkMove.count()).toBe(1);
});

test("what the rules said is kept with the move; the day before still shows the old framework", async () => {
  const scene = await anOldPortfolio();
  const { ada, stu, ward, of } = scene;
  const yesterday = new Date("2026-11-21T10:00:00Z");
  // Any deed on the record keeps what it says.
  const prepared = { personId: ward.bea.id, preparedOn: "2026-01-09" };
  expect(await describeAs(stu, prepared, yesterday)).toMatchObject({ ok: true });
  expect(await moveAs(stu, scene)).toMatchObject({ ok: true });
  const kept = await keptOf(of.id);
  expect(kept.map(({ deed, frameworkId }) => [deed, frameworkId])).toEqual([
    ["supervisor.prepared", "hee-mpf-2017"],
    ["framework.moved", "nhse-mpf-2025"],
  ]);
  const on = (day: string) => getStanding(ada, { as: "practitioner" }, day, TODAY);
  expect((await on("2026-11-21"))?.kept?.result).toMatchObject({ framework: "hee-mpf-2017" });
  expect((await on(TODAY))?.kept?.result).toMatchObject({ framework: "nhse-mpf-2025" });
});

test("the form that says what a practitioner is leads neither to the newer framework nor back, once there is something", async () => {
  const scene = await anOldPortfolio();
  const { db, stu, ward, old } = scene;
  const values = {
    ...{ personId: ward.ada.id, teamId: ward.imaging.id, post: "Radiographer" },
    ...{ profession: "Radiographer", field: "other", setting: "Clinic" },
    ...{ profile: "four-pillars", startsOn: "2025-09-01", endsOn: "" },
  };
  const save = (frameworkId: string, personId = ward.ada.id) =>
    DEEDS["makePractitionerAction"]?.tryAs(stu, { ...values, personId, frameworkId });
  const refused = {
    ok: false,
    error: { fieldErrors: { frameworkId: [expect.stringContaining("on a page of its own")] } },
  };
  expect(await save("nhse-mpf-2025")).toMatchObject(refused);
  expect(await save("hee-mpf-2017")).toMatchObject({ ok: true });
  expect(
    await db.practitioner.findUnique({
      where: { personId: ward.ada.id },
      select: { frameworkVersionId: true },
    }),
  ).toEqual({ frameworkVersionId: old.versionId });
  await moveAs(stu, scene);
  expect(await save("hee-mpf-2017")).toMatchObject(refused);
  // Nothing is in Efa's yet.
  expect(await save("hee-mpf-2017", ward.efa.id)).toMatchObject({ ok: true });
});

async function gathered({ db, ward, of }: Old) {
  const { organisationId } = of;
  const asked = { organisationId, practitionerIds: [ward.ada.id], today: TODAY };
  const [found] = await gatherRecords(db, asked);
  if (!found) throw new Error("Ada has a record.");
  return found;
}

/** State, value and rules of every capability, every score and every gate: all but what is said in sentences. */
async function statesOf({ ada }: Old) {
  const view = await getReadiness(ada, ada.personId, TODAY);
  if (view === null) throw new Error("Ada has a portfolio.");
  const { status, index, mean, pillars, gates } = view.readiness;
  return {
    ...{ status, index, mean },
    gates: gates.map(({ rule, outcome }) => [rule, outcome]),
    pillars: pillars.map(({ code, score, rules, capabilities }) => ({
      ...{ code, score, rules: rules.map(({ rule, outcome }) => [rule, outcome]) },
      capabilities: capabilities.map((one) => [
        ...[one.code, one.state, one.value, one.refreshDue],
        one.rules.map(({ rule, outcome }) => [rule, outcome]),
      ]),
    })),
  };
}

/** Which capabilities the rows of a portfolio point at. */
async function pointsOf({ db }: Old) {
  const select = { id: true, capabilityId: true };
  const orderBy = { id: "asc" } as const;
  return [
    await db.evidenceLink.findMany({ select: { ...select, rationale: true }, orderBy }),
    await db.selfAssessment.findMany({ select, orderBy }),
    await db.entrustment.findMany({ select, orderBy }),
    await db.signOffRequest.findMany({ select, orderBy }),
    await db.signOff.findMany({ select, orderBy }),
  ];
}
