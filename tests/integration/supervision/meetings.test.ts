import { expect, test } from "vitest";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { getDetails, getWhoseDetails } from "@/lib/details/queries";
import { getReadiness, getRecord } from "@/lib/readiness/queries";
import { getMeetings } from "@/lib/supervision/queries";
import { RECORD_DEEDS } from "../../support/record-deeds";
import type { Body } from "../../support/tried-deed";
import { makeWard, signedIn, TODAY } from "../../support/ward";
import { auditOf } from "../evidence/deeds";

test("a meeting is recorded by who was there, counts in the record, and is gone when it is removed", async () => {
  const { ward, ada, bea } = await scene();
  expect(await inTheRecord(ada)).toBeNull();

  const own = { ...held("2026-11-02", 90), supervisorId: ward.bea.id };
  await done(ada, "recordOwnMeetingAction", own);
  await done(bea, "recordMeetingWithAction", {
    ...held("2026-11-16", 60),
    practitionerId: ward.ada.id,
  });
  expect(await inTheRecord(ada)).toEqual([
    { on: "2026-11-02", minutes: 90, with: ward.bea.id },
    { on: "2026-11-16", minutes: 60, with: ward.bea.id },
  ]);
  expect(await tried(ada, "recordOwnMeetingAction", own)).toMatchObject({
    error: { because: "This meeting has already been recorded." },
  });

  const { meetings } = await seenBy(bea, ward.ada.id);
  expect(
    meetings.map(({ heldOn, withName, isCoordinating, mayRemove }) => [
      ...[heldOn, withName, isCoordinating, mayRemove.allowed],
    ]),
  ).toEqual([
    ["2026-11-16", "Bea Hartley", true, true],
    ["2026-11-02", "Bea Hartley", true, false],
  ]);
  expect(await tried(bea, "removeMeetingWithAction", { meetingId: meetings[1]?.id })).toMatchObject(
    { error: { code: "forbidden" } },
  );
  for (const { id } of meetings) {
    await done(ada, "removeOwnMeetingAction", { meetingId: id });
    expect(await auditOf(id)).toEqual(["supervision.recorded", "supervision.removed"]);
  }
  expect(await inTheRecord(ada)).toBeNull();
});

test("what the page counts is what G4 says, and it is enough until the day on which G4 would fail", async () => {
  const { ward, ada } = await scene();
  await database().practitioner.update({
    where: { personId: ward.ada.id },
    data: { trainee: true },
  });
  for (const [day, minutes] of [
    ["2026-09-07", 300],
    ["2026-10-05", 200],
    ["2026-10-30", 100],
  ] as const) {
    const body = { ...held(day, minutes), supervisorId: ward.bea.id };
    await done(ada, "recordOwnMeetingAction", body);
  }
  const { asked } = await seenBy(ada, ada.personId);
  const standing = await standingOf(ada);
  expect(asked).toEqual({ days: 84, minutes: 576, coordinatingDays: 35 });
  expect(standing).toMatchObject({ minutes: 600, enoughUntil: "2026-11-29" });
  expect(standing?.lastWithCoordinating?.heldOn).toBe("2026-10-30");
  expect(await supervisedOn(ada, TODAY)).toMatchObject({
    outcome: "pass",
    observed: "600 minutes in 84 days",
  });
  expect(await supervisedOn(ada, "2026-11-29")).toMatchObject({ outcome: "pass" });
  expect(await supervisedOn(ada, "2026-11-30")).toMatchObject({ outcome: "fail" });

  const hub = await getDetails(ada, ada.personId, TODAY);
  expect(hub?.parts.find(({ id }) => id === "supervision")).toMatchObject({
    stands: ["600 minutes in the last 84 days", "Last meeting on 30 October 2026"],
    href: "/supervision",
  });
});

test("it is enough for no longer than somebody coordinates, and is not said of those of whom it is not asked", async () => {
  const { ward, ada } = await scene();
  await done(ada, "recordOwnMeetingAction", {
    ...held("2026-11-02", 480),
    supervisorId: ward.bea.id,
  });
  const other = { ...held("2026-11-03", 480), supervisorId: ward.bea.id };
  await done(ada, "recordOwnMeetingAction", other);
  const ofBea = { supervisorId: ward.bea.id };
  for (const [endsOn, enoughUntil] of [
    [null, "2026-12-07"],
    ["2026-11-25", "2026-11-25"],
    [TODAY, TODAY],
    ["2026-11-21", null],
  ] as const) {
    const data = { endsOn: endsOn === null ? null : new Date(endsOn) };
    await database().supervisorPost.updateMany({ where: ofBea, data });
    expect(await standingOf(ada), String(endsOn)).toMatchObject({ enoughUntil });
    const outcome = enoughUntil === null ? "fail" : "pass";
    expect(await supervisedOn(ada, enoughUntil ?? TODAY)).toMatchObject({ outcome });
    expect(await supervisedOn(ada, dayAfter(enoughUntil ?? TODAY))).toMatchObject({
      outcome: "fail",
    });
  }
  await database().practitioner.updateMany({ data: { trainee: false } });
  expect(await standingOf(ada)).toBeNull();
  expect(await supervisedOn(ada, TODAY)).toMatchObject({ outcome: "not-applicable" });
});

test("a meeting of a day to come, out of a post, or with somebody who never supervised is refused at its field", async () => {
  const { ward, ada } = await scene();
  const refusedAt = async (body: Body) => {
    const result = await tried(ada, "recordOwnMeetingAction", body);
    return result.ok || result.error.code !== "invalid" ? null : result.error.fieldErrors;
  };
  expect(await refusedAt({ ...held("2026-12-24", 60), supervisorId: ward.bea.id })).toEqual({
    heldOn: ["This day is still to come. Enter it once it has been."],
  });
  expect(await refusedAt({ ...held("2026-07-01", 60), supervisorId: ward.dan.id })).toEqual({
    heldOn: ["This supervisor was not in post on that day."],
  });
  expect(await refusedAt({ ...held("2026-11-02", 60), supervisorId: ward.quin.id })).toEqual({
    supervisorId: ["Choose the supervisor."],
  });
  expect(await refusedAt({ ...held("2026-11-02", 481), supervisorId: ward.bea.id })).toEqual({
    minutes: ["Enter whole minutes, from 1 to 480."],
  });
  expect(await inTheRecord(ada)).toBeNull();
});

test("nobody records a meeting on the record of somebody whom they do not supervise today", async () => {
  const { ward } = await scene();
  for (const who of ["ada", "dev", "dan", "mel", "stu", "quin"] as const) {
    const actor = await signedIn(database(), ward[who]);
    const body = { ...held("2026-11-02", 60), practitionerId: ward.ada.id };
    expect(await tried(actor, "recordMeetingWithAction", body), who).toMatchObject({
      error: { code: "not-found" },
    });
  }
});

async function scene() {
  const ward = await makeWard(database());
  return {
    ward,
    ada: await signedIn(database(), ward.ada),
    bea: await signedIn(database(), ward.bea),
  };
}

function held(heldOn: string, minutes: number) {
  return { key: crypto.randomUUID(), heldOn, minutes: String(minutes) };
}

async function tried(actor: Member, name: string, body: Body) {
  const deed = RECORD_DEEDS[name];
  if (deed === undefined) throw new Error(`There is no ${name}.`);
  return deed.tryAs(actor, body);
}

async function done(actor: Member, name: string, body: Body): Promise<void> {
  const result = await tried(actor, name, body);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
}

async function inTheRecord(actor: Member) {
  return (await getRecord(actor, actor.personId, TODAY))?.record.supervision;
}

async function standingOf(actor: Member) {
  return (await seenBy(actor, actor.personId)).standing;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

async function seenBy(actor: Member, practitionerId: string) {
  const whose = await getWhoseDetails(actor, practitionerId, TODAY);
  if (whose === null) throw new Error("It is there to be read.");
  return getMeetings(whose);
}

async function supervisedOn(actor: Member, day: string) {
  const view = await getReadiness(actor, actor.personId, day);
  return view?.readiness.gates.find(({ rule }) => rule === "G4");
}
