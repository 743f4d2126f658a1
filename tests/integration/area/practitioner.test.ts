import { expect, test } from "vitest";
import { ITEMS_OFFERED } from "@/lib/area/limits";
import { getArea, listOfferedItems } from "@/lib/area/queries";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { getDetails } from "@/lib/details/queries";
import { getAhead } from "@/lib/readiness/ahead/queries";
import { gatherRecords } from "@/lib/readiness/gather";
import { activityAt, areaCount, areaEntrustment, areaSet } from "@/prisma/seed/build/area";
import * as evidence from "@/prisma/seed/build/evidence";
import { findArea } from "@/prisma/seed/build/into";
import { flag } from "@/prisma/seed/build/standing";
import * as people from "@/prisma/seed/build/people";
import { manyItems } from "../evidence/many-items";
import { countStatements } from "../../support/count-statements";
import { DEEDS } from "../../support/deeds";
import type { Body } from "../../support/tried-deed";
import { makeWard, signedIn, TODAY, type Ward } from "../../support/ward";

test("an area is chosen, shown, entrusted and counted, and the record says so; left, it says nothing", async () => {
  const { ward, ada, bea, set } = await scene();
  const [reads, rings] = [activityAt(set, 1), activityAt(set, 2)];
  expect(await recorded(ward)).toBeNull();

  await does(ada, "chooseAreaAction", { setId: set.id });
  expect(await recorded(ward)).toEqual([
    { id: "chest.1", complete: false },
    { id: "chest.2", complete: false },
  ]);
  const item = await evidence.submittedEvidence(database(), { by: ward.ada });
  for (const { id } of [reads, rings]) {
    await does(ada, "showActivityAction", { activityId: id, evidenceId: item.id });
  }
  expect(await recorded(ward)).toMatchObject([{ complete: false }, { complete: false }]);

  await does(ada, "countActivityAction", {
    activityId: reads.id,
    count: "100",
    upTo: "2026-09-30",
  });
  expect(await recorded(ward)).toMatchObject([{ complete: true }, { complete: false }]);
  await does(bea, "entrustActivityAction", {
    ...{ practitionerId: ward.ada.id, activityId: rings.id, level: "4", entrustedOn: TODAY },
  });
  expect(await recorded(ward)).toMatchObject([{ complete: true }, { complete: true }]);

  const gone = { activityId: rings.id, evidenceId: item.id };
  await does(ada, "removeShowingAction", gone);
  expect(await recorded(ward)).toMatchObject([{ complete: true }, { complete: false }]);
  await does(ada, "leaveAreaAction", { setId: set.id });
  expect(await recorded(ward)).toBeNull();

  await does(ada, "chooseAreaAction", { setId: set.id });
  expect(await recorded(ward), "what was shown before is there again").toMatchObject([
    { complete: true },
    { complete: false },
  ]);
  expect(await loggedOf(ward)).toEqual([
    ...["area.chosen", "area.shown", "area.shown", "area.counted", "area.entrusted"],
    ...["area.showing-removed", "area.left", "area.chosen"],
  ]);
});

test("page and record say the same of every activity, whatever it waits for", async () => {
  const { ward, ada, set } = await scene([
    { title: "Nothing linked" },
    { title: "Shown" },
    { title: "Shown by what was returned" },
    { title: "Shown by what was withdrawn" },
    { title: "Nobody said", level: 4 },
    { title: "Said too little", level: 4 },
    { title: "Said enough", level: 4 },
    { title: "Taken back", level: 4 },
    { title: "Not counted", volume: 100, counted: "cases" },
    { title: "Too few", volume: 100, counted: "cases" },
    { title: "Enough", volume: 100, counted: "cases" },
    { title: "Too long ago", volume: 100, counted: "cases" },
    { title: "Shown by what was flagged" },
  ]);
  const db = database();
  const of = ward.ada;
  await does(ada, "chooseAreaAction", { setId: set.id });
  const link = async (place: number, item: { id: string }) =>
    does(ada, "showActivityAction", { activityId: activityAt(set, place).id, evidenceId: item.id });
  const good = await evidence.submittedEvidence(db, { by: of });
  for (const place of [2, 5, 6, 7, 8, 9, 10, 11, 12]) await link(place, good);
  const later = await evidence.submittedEvidence(db, { by: of });
  await link(3, later);
  await does(await signedIn(db, ward.bea), "returnEvidenceAction", {
    ...{ evidenceId: later.id, reasons: "Say what you decided." },
  });
  const withdrawn = await evidence.submittedEvidence(db, { by: of });
  await link(4, withdrawn);
  await does(ada, "withdrawEvidenceAction", { evidenceId: withdrawn.id, reason: "Twice." });
  const flagged = await evidence.submittedEvidence(db, { by: of });
  await link(13, flagged);
  await flag(db, { on: flagged, by: ward.bea });
  const said = async (place: number, level: number, on: string) =>
    areaEntrustment(db, { of, by: ward.bea, activity: activityAt(set, place), level, on });
  await said(6, 3, "2026-10-01");
  await said(7, 4, "2026-10-01");
  await said(8, 4, "2026-09-01");
  await said(8, 2, "2026-10-01");
  const counted = async (place: number, count: number, upTo: string) =>
    areaCount(db, { of, activity: activityAt(set, place), count, upTo });
  await counted(10, 99, "2026-10-01");
  await counted(11, 100, "2026-10-01");
  await counted(12, 100, "2025-10-01");

  for (const day of [TODAY, "2027-10-01", "2027-10-02"]) {
    const onPage = (await getArea(ada, of.id, day))?.chosen?.activities.map(({ code, judged }) => ({
      id: code,
      complete: judged.complete,
    }));
    expect(await recorded(ward, day), day).toEqual(onPage);
  }
  const complete = async (day: string) =>
    (await recorded(ward, day))?.filter((one) => one.complete).map(({ id }) => id);
  expect(await complete(TODAY)).toEqual(["chest.2", "chest.7", "chest.11"]);
  expect(await complete("2027-10-02"), "the count is too old").toEqual(["chest.2", "chest.7"]);
  const chosen = (await getArea(ada, of.id, TODAY))?.chosen;
  expect(chosen).toMatchObject({ complete: 3, countsUntil: "2027-10-01" });
  expect(chosen?.activities[12]).toMatchObject({
    items: [{ id: flagged.id, stage: "submitted", isFlagged: true }],
    judged: { complete: false, evidence: false },
  });
  expect(chosen?.activities[1]).toMatchObject({ items: [{ id: good.id, isFlagged: false }] });
  const [gathered] = await gatherRecords(db, asked(ward, TODAY));
  expect(gathered?.areaChangesOn).toBe("2027-10-02");
});

test("what is kept of how ready somebody is knows the day on which a count is too old", async () => {
  const { ward, ada, set } = await scene();
  const activityId = activityAt(set, 1).id;
  await does(ada, "chooseAreaAction", { setId: set.id });
  const { id: evidenceId } = await evidence.submittedEvidence(database(), { by: ward.ada });
  await does(ada, "showActivityAction", { activityId, evidenceId });
  await does(ada, "countActivityAction", { activityId, count: "100", upTo: "2025-11-30" });
  const kept = await database().readinessSnapshot.findFirstOrThrow({
    where: { practitionerId: ada.personId },
    orderBy: [{ takenAt: "desc" }, { id: "desc" }],
  });
  expect(kept.deed).toBe("area.counted");
  expect(kept.changesOn?.toISOString().slice(0, 10)).toBe("2026-12-01");
  expect(await recorded(ward, "2026-11-30")).toMatchObject([{ complete: true }, {}]);
  expect(await recorded(ward, "2026-12-01")).toMatchObject([{ complete: false }, {}]);
});

test("what lies ahead names the day on which a count is too old, and area competence with it", async () => {
  const { ward, ada, bea, set } = await scene();
  const [reads, rings] = [activityAt(set, 1), activityAt(set, 2)];
  await does(ada, "chooseAreaAction", { setId: set.id });
  const { id: evidenceId } = await evidence.submittedEvidence(database(), { by: ward.ada });
  for (const { id: activityId } of [reads, rings]) {
    await does(ada, "showActivityAction", { activityId, evidenceId });
  }
  await does(ada, "countActivityAction", {
    ...{ activityId: reads.id, count: "100", upTo: "2026-09-30" },
  });
  await does(bea, "entrustActivityAction", {
    ...{ practitionerId: ward.ada.id, activityId: rings.id, level: "4", entrustedOn: TODAY },
  });
  const days = (await getAhead(ada, TODAY))?.days ?? [];
  const falls = days.flatMap(({ on, changes }) =>
    changes.flatMap((one) =>
      one.kind === "gate" && one.rule === "G5" ? [[on, one.from, one.to]] : [],
    ),
  );
  expect(falls).toEqual([["2027-10-01", "pass", "fail"]]);
});

test("one area is open at a time, and two choices at once are one", async () => {
  const { ada, set } = await scene();
  const chest = await findArea(database(), "chest-reporting");
  const both = await Promise.all(
    [set, chest].map(({ id }) => tries(ada, "chooseAreaAction", { setId: id })),
  );
  expect(both.filter((result) => result.ok)).toHaveLength(1);
  const because = "You have chosen an area already. Leave it first.";
  expect(both.find((result) => !result.ok)).toMatchObject({ error: { code: "conflict", because } });
  expect(await database().areaChoice.count({ where: { endedAt: null } })).toBe(1);
});

test("a set of another organisation is not there, and a retired one is chosen no more", async () => {
  const { ward, ada, stu, set } = await scene();
  const theirs = await areaSet(database(), { by: ward.sal, code: "theirs" });
  expect(await tries(ada, "chooseAreaAction", { setId: theirs.id })).toMatchObject({
    error: { code: "not-found" },
  });
  await does(stu, "retireAreaSetAction", { setId: set.id });
  expect(await tries(ada, "chooseAreaAction", { setId: set.id })).toMatchObject({
    error: { code: "conflict", because: "This set has been retired. Choose another." },
  });
});

test("whoever has chosen a set goes on with it after it is retired", async () => {
  const { ward, ada, stu, set } = await scene();
  await does(ada, "chooseAreaAction", { setId: set.id });
  await does(stu, "retireAreaSetAction", { setId: set.id });
  const item = await evidence.submittedEvidence(database(), { by: ward.ada });
  const activityId = activityAt(set, 1).id;
  await does(ada, "showActivityAction", { activityId, evidenceId: item.id });
  expect((await getArea(ada, ada.personId, TODAY))?.chosen?.set.isRetired).toBe(true);
  expect(await recorded(ward)).toHaveLength(2);
});

test("only what is one's own and submitted shows an activity, and once", async () => {
  const { ward, ada, set } = await scene();
  const db = database();
  await does(ada, "chooseAreaAction", { setId: set.id });
  const activityId = activityAt(set, 1).id;
  const others = await evidence.submittedEvidence(db, { by: ward.dev });
  const draft = await evidence.draftEvidence(db, { by: ward.ada });
  const returned = await evidence.returnedEvidence(db, { by: ward.ada, returnedBy: ward.bea });
  for (const { id } of [others, draft, returned]) {
    const refused = await tries(ada, "showActivityAction", { activityId, evidenceId: id });
    expect(refused).toMatchObject({
      error: {
        fieldErrors: { evidenceId: ["Choose an item of yours that you have submitted."] },
      },
    });
  }
  const { id: evidenceId } = await evidence.submittedEvidence(db, { by: ward.ada });
  const offered = async () => (await listOfferedItems(ada, activityId)).map(({ id }) => id);
  expect(await offered()).toEqual([evidenceId]);
  const twice = await Promise.all(
    [1, 2].map(() => tries(ada, "showActivityAction", { activityId, evidenceId })),
  );
  expect(twice.filter((result) => result.ok)).toHaveLength(1);
  expect(await offered()).toEqual([]);
});

test("what shows 1.11 is offered first, however old it is among however much else", async () => {
  const { ward, ada, set } = await scene();
  const db = database();
  await does(ada, "chooseAreaAction", { setId: set.id });
  await manyItems(db, { by: ward.ada, confirmedBy: ward.bea, from: 1, to: ITEMS_OFFERED + 5 });
  const oldest = await evidence.submittedEvidence(db, {
    by: ward.ada,
    occurredOn: "2020-03-02",
    shows: [{ code: "1.11" }],
  });
  const offered = await listOfferedItems(ada, activityAt(set, 1).id);
  expect(offered).toHaveLength(ITEMS_OFFERED);
  expect(offered[0]).toMatchObject({ id: oldest.id, showsArea: true });
  expect(offered.slice(1).some(({ showsArea }) => showsArea)).toBe(false);
});

test("a count is of a day that has been, of an activity that asks for one, and stored once a form", async () => {
  const { ada, set } = await scene();
  await does(ada, "chooseAreaAction", { setId: set.id });
  const activityId = activityAt(set, 1).id;
  const body = { activityId, count: "100", upTo: TODAY, key: crypto.randomUUID() };
  expect(await tries(ada, "countActivityAction", { ...body, upTo: "2026-11-23" })).toMatchObject({
    error: { fieldErrors: { upTo: ["That day is still to come. Count up to today."] } },
  });
  expect(
    await tries(ada, "countActivityAction", { ...body, activityId: activityAt(set, 2).id }),
  ).toMatchObject({ error: { because: "This activity asks for no number." } });
  await does(ada, "countActivityAction", body);
  expect(await tries(ada, "countActivityAction", body)).toMatchObject({
    error: { because: "This count has already been recorded." },
  });
  expect(await database().areaVolume.count()).toBe(1);
});

test("an activity of a set that is not one's own choice is not there", async () => {
  const { ada, set } = await scene();
  const chest = await findArea(database(), "chest-reporting");
  await does(ada, "chooseAreaAction", { setId: set.id });
  const elsewhere = { activityId: activityAt(chest, 1).id, count: "1", upTo: TODAY };
  expect(await tries(ada, "countActivityAction", elsewhere)).toMatchObject({
    error: { code: "not-found" },
  });
  expect(await tries(ada, "leaveAreaAction", { setId: chest.id })).toMatchObject({
    error: { code: "not-found" },
  });
  await does(ada, "leaveAreaAction", { setId: set.id });
  expect(await tries(ada, "leaveAreaAction", { setId: set.id })).toMatchObject({
    error: { because: "This is not your area any more: you have left it." },
  });
});

test("an associate for 1.11 sees the area, and names only what they may read of its evidence", async () => {
  const { ward, ada, set } = await scene();
  const db = database();
  await people.supervisorPost(db, { who: ward.dan, of: ward.ada, scope: ["1.11"] });
  await does(ada, "chooseAreaAction", { setId: set.id });
  const activityId = activityAt(set, 1).id;
  const read = await evidence.submittedEvidence(db, { by: ward.ada, shows: [{ code: "1.11" }] });
  const unread = await evidence.submittedEvidence(db, { by: ward.ada, shows: [{ code: "4.2" }] });
  for (const { id } of [read, unread]) {
    await does(ada, "showActivityAction", { activityId, evidenceId: id });
  }
  const dan = await signedIn(db, ward.dan);
  const view = await getArea(dan, ward.ada.id, TODAY);
  expect(view?.chosen?.activities[0]).toMatchObject({ items: [{ id: read.id }], unread: 1 });
  expect(view?.may).toMatchObject({ keep: { allowed: false }, entrust: { allowed: true } });
  for (const who of [ward.cai, ward.mel, ward.stu, ward.dev, ward.quin]) {
    expect(await getArea(await signedIn(db, who), ward.ada.id, TODAY), who.name).toBeNull();
  }
});

test("the list of details says how far an area is, and leads there whom it is open to", async () => {
  const { ward, ada, bea, set } = await scene();
  const partFor = async (actor: Member) =>
    (await getDetails(actor, ward.ada.id, TODAY))?.parts.find(({ id }) => id === "area");
  expect(await partFor(ada)).toMatchObject({ stands: [], href: "/details/area", gates: ["G5"] });
  await does(ada, "chooseAreaAction", { setId: set.id });
  const { id: evidenceId } = await evidence.submittedEvidence(database(), { by: ward.ada });
  const activityId = activityAt(set, 1).id;
  await does(ada, "showActivityAction", { activityId, evidenceId });
  await does(ada, "countActivityAction", { activityId, count: "100", upTo: "2026-09-30" });
  const said = {
    stands: ["Chest", "1 of 2 activities complete"],
    until: { says: "Next count due", on: "2027-09-30" },
  };
  expect(await partFor(ada)).toMatchObject({ ...said, href: "/details/area" });
  expect(await partFor(bea)).toMatchObject({
    ...said,
    href: `/practitioners/${ward.ada.id}/area`,
  });
  // Cai reads the details, and supervises research alone.
  expect(await partFor(await signedIn(database(), ward.cai))).toMatchObject({
    ...said,
    href: null,
  });
});

test("an area is read in two statements, however much there is in it", async () => {
  const { ward, ada, set } = await scene();
  const titles = Array.from({ length: 18 }, (_, index) => ({ title: `Activity ${String(index)}` }));
  const large = await areaSet(database(), { by: ward.stu, code: "large", activities: titles });
  for (const { id, activities } of [set, large]) {
    await does(ada, "chooseAreaAction", { setId: id });
    for (const { id: activityId } of activities) {
      const item = await evidence.submittedEvidence(database(), { by: ward.ada });
      await does(ada, "showActivityAction", { activityId, evidenceId: item.id });
    }
    const { value, statements } = await countStatements(() => getArea(ada, ada.personId, TODAY));
    expect(value?.chosen?.activities).toHaveLength(activities.length);
    expect(statements).toBe(2);
    await does(ada, "leaveAreaAction", { setId: id });
  }
});

async function scene(
  activities: Parameters<typeof areaSet>[1]["activities"] = [
    { title: "Reads", volume: 100, counted: "chests" },
    { title: "Rings", level: 4 },
  ],
  code = "chest",
) {
  const db = database();
  const ward = await makeWard(db);
  const set = await areaSet(db, { by: ward.stu, code, activities });
  const [ada, bea, stu] = await Promise.all(
    [ward.ada, ward.bea, ward.stu].map((who) => signedIn(db, who)),
  );
  if (!ada || !bea || !stu) throw new Error("They can sign in.");
  return { ward, ada, bea, stu, set };
}

function tries(actor: Member, name: string, body: Body) {
  const deed = DEEDS[name];
  if (!deed) throw new Error(`There is no ${name}.`);
  return deed.tryAs(actor, { key: crypto.randomUUID(), ...body });
}

async function does(actor: Member, name: string, body: Body): Promise<void> {
  expect(await tries(actor, name, body), name).toMatchObject({ ok: true });
}

function asked({ ada }: Ward, today: string) {
  return { organisationId: ada.organisationId, practitionerIds: [ada.id], today };
}

async function recorded(ward: Ward, today: string = TODAY) {
  const [gathered] = await gatherRecords(database(), asked(ward, today));
  if (!gathered) throw new Error("Ada has a record.");
  return gathered.record.areaCompetence;
}

async function loggedOf({ ada }: Ward): Promise<readonly string[]> {
  const events = await database().auditEvent.findMany({
    where: { practitionerId: ada.id, type: { startsWith: "area." } },
    orderBy: { id: "asc" },
    select: { type: true },
  });
  return events.map(({ type }) => type);
}
