import "server-only";
import type { Command } from "@/lib/action/command";
import type { JobPlanFacts } from "@/lib/audit/event";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import { dayOf, fromCalendarDate, toCalendarDate } from "@/lib/core/calendar-date";
import { invalid, type Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import { visibleDetails } from "@/lib/policy/details";
import { findOwnRecord, goneMeanwhile, refuseDayToCome, ruledOn } from "../service";
import { percentByPillar } from "./percent-by-pillar";
import type { ChangeJobPlan, LogTime, RecordJobPlan, RemoveJobPlan } from "./schema";

type Done = Promise<Result<{ planId: string }, Failure>>;

/** Adds a job plan to the actor's own record; the ones before stay. */
export async function record(command: Command<RecordJobPlan, Member>): Done {
  const { input, tx } = command;
  const own = await findOwnRecord(command);
  if (!own.ok) return own;
  const fits = await refuseWhatDoesNotFit(command);
  if (!fits.ok) return fits;
  const made = await tx.jobPlan.create({ data: { ...own.value, ...columns(input) } });
  await recordAudit(tx, command, {
    type: "job-plan.agreed",
    subjectId: made.id,
    practitionerId: own.value.practitionerId,
    data: saidOf(input),
  });
  return ok({ planId: made.id });
}

/** Puts a job plan right. */
export async function change(command: Command<ChangeJobPlan, Member>): Done {
  const { actor, input, tx } = command;
  const row = await findRow(command);
  if (!row.ok) return row;
  const fits = await refuseWhatDoesNotFit(command);
  if (!fits.ok) return fits;
  const { count } = await tx.jobPlan.updateMany({
    where: { id: input.planId, practitionerId: actor.personId },
    data: columns(input),
  });
  if (count === 0) return err(goneMeanwhile);
  const { agreedOn, shares } = row.value;
  const was = { agreedOn: toCalendarDate(agreedOn), shares: percentByPillar.parse(shares) };
  await recordAudit(tx, command, {
    type: "job-plan.changed",
    subjectId: input.planId,
    practitionerId: actor.personId,
    data: { ...saidOf(input), was: saidOf(was) },
  });
  return ok({ planId: input.planId });
}

/** Takes out what was recorded by mistake. */
export async function remove(command: Command<RemoveJobPlan, Member>): Done {
  const { actor, tx } = command;
  const row = await findRow(command);
  if (!row.ok) return row;
  const { id, agreedOn } = row.value;
  const { count } = await tx.jobPlan.deleteMany({ where: { id, practitionerId: actor.personId } });
  if (count === 0) return err(goneMeanwhile);
  await recordAudit(tx, command, {
    type: "job-plan.removed",
    subjectId: id,
    practitionerId: actor.personId,
    data: { agreedOn: toCalendarDate(agreedOn) },
  });
  return ok({ planId: id });
}

/** What was given to each pillar in one week takes the place of what was said of that week before. */
export async function logTime(
  command: Command<LogTime, Member>,
): Promise<Result<{ weekOf: string }, Failure>> {
  const { actor, input, tx, now } = command;
  const own = await findOwnRecord(command);
  if (!own.ok) return own;
  const { weekOf, hours } = input;
  if (weekOf > dayOf(now)) return err(invalid("weekOf", "This week is still to come."));
  const codes = await pillarCodes(command);
  if (!isOf(codes, hours)) return err(otherPillars);
  const week = fromCalendarDate(weekOf);
  for (const pillarCode of codes) {
    const minutes = hours[pillarCode] ?? 0;
    const key = { practitionerId: actor.personId, weekOf: week, pillarCode };
    await tx.loggedTime.upsert({
      where: { practitionerId_weekOf_pillarCode: key },
      create: { ...key, organisationId: actor.organisationId, minutes },
      update: { minutes },
    });
  }
  await recordAudit(tx, command, {
    type: "time.logged",
    subjectId: null,
    practitionerId: actor.personId,
    data: { weekOf, minutes: Object.values(hours).reduce((sum, minutes) => sum + minutes, 0) },
  });
  return ok({ weekOf });
}

async function refuseWhatDoesNotFit(
  command: Command<RecordJobPlan, Member>,
): Promise<Result<null, Failure>> {
  const { input, now } = command;
  const past = refuseDayToCome("agreedOn", input.agreedOn, now);
  if (!past.ok) return past;
  return isOf(await pillarCodes(command), input.shares) ? ok(null) : err(otherPillars);
}

/** Of the actor's own framework. */
async function pillarCodes({ actor, tx }: Command<unknown, Member>): Promise<readonly string[]> {
  const pillars = await tx.pillar.findMany({
    where: { frameworkVersion: { practitioners: { some: { personId: actor.personId } } } },
    orderBy: { position: "asc" },
    select: { code: true },
  });
  return pillars.map(({ code }) => code);
}

function isOf(codes: readonly string[], given: Readonly<Record<string, number>>): boolean {
  const named = Object.keys(given);
  return named.length === codes.length && codes.every((code) => named.includes(code));
}

const otherPillars: Failure = {
  code: "conflict",
  because: "Your framework has other pillars than this form. Open the page again.",
};

async function findRow({ actor, input, tx }: Command<RemoveJobPlan, Member>) {
  return ruledOn(
    actor,
    await tx.jobPlan.findFirst({ where: { AND: [{ id: input.planId }, visibleDetails(actor)] } }),
  );
}

function columns({ agreedOn, shares, weeklyHours }: RecordJobPlan) {
  return { agreedOn: fromCalendarDate(agreedOn), shares, weeklyMinutes: weeklyHours };
}

function saidOf({ agreedOn, shares }: Pick<RecordJobPlan, "agreedOn" | "shares">): JobPlanFacts {
  return {
    agreedOn,
    shares: Object.entries(shares).map(([code, share]) => `${code}: ${String(share)} %`),
  };
}
