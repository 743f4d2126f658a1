import "server-only";
import type { Command } from "@/lib/action/command";
import type { AuditEvent } from "@/lib/audit/event";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import { dayOf, fromCalendarDate } from "@/lib/core/calendar-date";
import { invalid, type Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import { mayEntrustInArea, mayKeepArea, visibleAreas, visibleAreaSets } from "@/lib/policy/area";
import { holdActivity, holdItem, holdOpenSet } from "./queries";
import type {
  ChooseArea,
  CountActivity,
  EntrustActivity,
  LeaveArea,
  RemoveShowing,
  ShowActivity,
} from "./schema";

type Done<Value> = Promise<Result<Value, Failure>>;

/** One area is open at a time; what was shown in one that is chosen again is there again. */
export async function chooseArea(command: Command<ChooseArea, Member>): Done<ChooseArea> {
  const { actor, input, tx, now } = command;
  const own = await findOwn(command);
  if (!own.ok) return own;
  const set = await tx.areaSet.findFirst({
    where: { AND: [{ id: input.setId }, visibleAreaSets(actor)] },
    select: { id: true },
  });
  if (set === null) return err({ code: "not-found" });
  const held = await holdOpenSet(tx, set.id);
  if (held === null) {
    return err({ code: "conflict", because: "This set has been retired. Choose another." });
  }
  const choice = await tx.areaChoice.create({
    data: { ...own.value, setId: set.id, chosenAt: now },
    select: { id: true },
  });
  await say(command, own.value.practitionerId, {
    type: "area.chosen",
    subjectId: choice.id,
    data: { code: held.code },
  });
  return ok(input);
}

/** What was shown, counted and said in it stays, and is there again if the set is chosen again. */
export async function leaveArea(command: Command<LeaveArea, Member>): Done<LeaveArea> {
  const { input, tx, now } = command;
  const own = await findOwn(command);
  if (!own.ok) return own;
  const [left] = await tx.areaChoice.updateManyAndReturn({
    where: { ...own.value, setId: input.setId, endedAt: null },
    data: { endedAt: now },
    select: { id: true, set: { select: { code: true } } },
  });
  if (left === undefined) {
    const before = await tx.areaChoice.count({ where: { ...own.value, setId: input.setId } });
    return before === 0
      ? err({ code: "not-found" })
      : err({ code: "conflict", because: "This is not your area any more: you have left it." });
  }
  await say(command, own.value.practitionerId, {
    type: "area.left",
    subjectId: left.id,
    data: { code: left.set.code },
  });
  return ok(input);
}

export async function showActivity(command: Command<ShowActivity, Member>): Done<ShowActivity> {
  const { input, tx, now } = command;
  const own = await findOwn(command);
  if (!own.ok) return own;
  const activity = await holdActivity(tx, own.value, input.activityId);
  if (activity === null) return err({ code: "not-found" });
  if (!(await holdItem(tx, own.value, input.evidenceId))) {
    return err(invalid("evidenceId", "Choose an item of yours that you have submitted."));
  }
  const showing = await tx.areaShowing.create({
    data: { ...own.value, ...input, shownAt: now },
    select: { id: true },
  });
  await say(command, own.value.practitionerId, {
    type: "area.shown",
    subjectId: showing.id,
    data: { activity: activity.code, evidenceId: input.evidenceId },
  });
  return ok(input);
}

export async function removeShowing(command: Command<RemoveShowing, Member>): Done<RemoveShowing> {
  const { input, tx, now } = command;
  const own = await findOwn(command);
  if (!own.ok) return own;
  const activity = await holdActivity(tx, own.value, input.activityId);
  if (activity === null) return err({ code: "not-found" });
  const [removed] = await tx.areaShowing.updateManyAndReturn({
    where: { ...own.value, ...input, removedAt: null },
    data: { removedAt: now },
    select: { id: true },
  });
  if (removed === undefined) {
    return err({ code: "conflict", because: "This item is not linked to the activity any more." });
  }
  await say(command, own.value.practitionerId, {
    type: "area.showing-removed",
    subjectId: removed.id,
    data: { activity: activity.code, evidenceId: input.evidenceId },
  });
  return ok(input);
}

/** A count is never written over: the newest stands, and one of the same day puts an earlier one right. */
export async function countActivity(command: Command<CountActivity, Member>): Done<CountActivity> {
  const { input, tx, now } = command;
  const own = await findOwn(command);
  if (!own.ok) return own;
  const activity = await holdActivity(tx, own.value, input.activityId);
  if (activity === null) return err({ code: "not-found" });
  if (activity.volume === null) {
    return err({ code: "conflict", because: "This activity asks for no number." });
  }
  const { activityId, key, count, upTo } = input;
  if (upTo > dayOf(now))
    return err(invalid("upTo", "That day is still to come. Count up to today."));
  const made = await tx.areaVolume.create({
    data: {
      ...own.value,
      ...{ activityId, count, formKey: key, recordedAt: now },
      upTo: fromCalendarDate(upTo),
    },
    select: { id: true },
  });
  await say(command, own.value.practitionerId, {
    type: "area.counted",
    subjectId: made.id,
    data: { activity: activity.code, count, upTo },
  });
  return ok(input);
}

/** A supervisor's word on an activity: a row each time, answered by a later one and never changed. */
export async function entrustActivity(
  command: Command<EntrustActivity, Member>,
): Done<EntrustActivity> {
  const { actor, input, tx, now } = command;
  const { practitionerId, activityId, key, level, entrustedOn, comment } = input;
  const found = await tx.practitioner.findFirst({
    where: { AND: [{ personId: practitionerId }, visibleAreas(actor)] },
    select: { organisationId: true },
  });
  if (found === null) return err({ code: "not-found" });
  const record = { organisationId: found.organisationId, practitionerId };
  const ruling = mayEntrustInArea(actor, record);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });
  const activity = await holdActivity(tx, record, activityId);
  if (activity === null) return err({ code: "not-found" });
  if (entrustedOn > dayOf(now)) {
    return err(invalid("entrustedOn", "That day is still to come. Give today, or a day before."));
  }
  const made = await tx.areaEntrustment.create({
    data: {
      ...record,
      ...{ activityId, level, comment, assessorId: actor.personId, formKey: key, recordedAt: now },
      entrustedOn: fromCalendarDate(entrustedOn),
    },
    select: { id: true },
  });
  await say(command, practitionerId, {
    type: "area.entrusted",
    subjectId: made.id,
    data: { activity: activity.code, level },
  });
  return ok(input);
}

/** The keys of the actor's own record, if it is theirs to change today. */
async function findOwn({ actor, tx }: Command<unknown, Member>) {
  const own = await tx.practitioner.findFirst({
    where: { personId: actor.personId, organisationId: actor.organisationId },
    select: { personId: true, organisationId: true },
  });
  if (own === null) return err<Failure>({ code: "not-found" });
  const record = { organisationId: own.organisationId, practitionerId: own.personId };
  const ruling = mayKeepArea(actor, record);
  return ruling.allowed ? ok(record) : err<Failure>({ code: "forbidden", because: ruling.because });
}

type AreaEvent = Extract<AuditEvent, { readonly type: `area.${string}` }>;
type OfArea<One> = One extends AuditEvent ? Omit<One, "practitionerId"> : never;

function say(
  { actor, tx, now }: Command<unknown, Member>,
  practitionerId: string,
  event: OfArea<AreaEvent>,
): Promise<void> {
  return recordAudit(tx, { actor, now }, { ...event, practitionerId });
}
