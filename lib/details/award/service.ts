import "server-only";
import type { Command } from "@/lib/action/command";
import type { AwardFacts } from "@/lib/audit/event";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import { fromCalendarDate, toCalendarDate } from "@/lib/core/calendar-date";
import type { Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import { mayDecideEquivalence, mayKeepAward, visibleAwards } from "@/lib/policy/details";
import { visiblePeople } from "@/lib/policy/people";
import { findOwnRecord, goneMeanwhile, refuseDayToCome } from "../service";
import type { ChangeAward, DecideEquivalence, RecordAward, RemoveAward } from "./schema";

type Done = Promise<Result<{ awardId: string }, Failure>>;

/** Adds an award, or one in progress, to the actor's own record. */
export async function record(command: Command<RecordAward, Member>): Done {
  const { input, tx, now } = command;
  const own = await findOwnRecord(command);
  if (!own.ok) return own;
  const { key: formKey, awardedOn, ...facts } = input;
  const past = refuseDayToCome("awardedOn", awardedOn, now);
  if (!past.ok) return past;
  const made = await tx.award.create({
    data: { ...own.value, ...facts, formKey, awardedOn: column(awardedOn) },
  });
  await recordAudit(tx, command, {
    type: "award.recorded",
    subjectId: made.id,
    practitionerId: own.value.practitionerId,
    data: saidOf(input),
  });
  return ok({ awardId: made.id });
}

/** Puts an award right, or says that it was awarded. */
export async function change(command: Command<ChangeAward, Member>): Done {
  const { actor, input, tx, now } = command;
  const row = await findRow(command);
  if (!row.ok) return row;
  const { awardId, awardedOn, ...facts } = input;
  const past = refuseDayToCome("awardedOn", awardedOn, now);
  if (!past.ok) return past;
  const { count } = await tx.award.updateMany({
    where: { id: awardId, practitionerId: actor.personId, NOT: { kind: "equivalence" } },
    data: { ...facts, awardedOn: column(awardedOn) },
  });
  if (count === 0) return err(goneMeanwhile);
  const { awardedOn: before, ...was } = row.value;
  await recordAudit(tx, command, {
    type: "award.changed",
    subjectId: awardId,
    practitionerId: actor.personId,
    data: {
      ...saidOf(input),
      was: saidOf({ ...was, awardedOn: before && toCalendarDate(before) }),
    },
  });
  return ok({ awardId });
}

/** Takes out what was recorded by mistake. */
export async function remove(command: Command<RemoveAward, Member>): Done {
  const { actor, tx } = command;
  const row = await findRow(command);
  if (!row.ok) return row;
  const { id, level, kind } = row.value;
  const { count } = await tx.award.deleteMany({
    where: { id, practitionerId: actor.personId, NOT: { kind: "equivalence" } },
  });
  if (count === 0) return err(goneMeanwhile);
  await recordAudit(tx, command, {
    type: "award.removed",
    subjectId: id,
    practitionerId: actor.personId,
    data: { level, kind },
  });
  return ok({ awardId: id });
}

/** Writes down what was decided of somebody's awards. It stays; a later decision takes its place. */
export async function decide(
  command: Command<DecideEquivalence, Member>,
): Promise<Result<{ personId: string }, Failure>> {
  const { actor, input, tx, now } = command;
  const { key: formKey, personId, awardedOn, ...facts } = input;
  const practitioner = await tx.practitioner.findFirst({
    where: { personId, person: visiblePeople(actor) },
    select: { organisationId: true },
  });
  if (practitioner === null) return err({ code: "not-found" });
  const of = { organisationId: practitioner.organisationId, practitionerId: personId };
  const ruling = mayDecideEquivalence(actor, of);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });
  const past = refuseDayToCome("awardedOn", awardedOn, now);
  if (!past.ok) return past;
  const decision = { kind: "equivalence", decidedById: actor.personId };
  const made = await tx.award.create({
    data: { ...of, ...facts, ...decision, formKey, awardedOn: fromCalendarDate(awardedOn) },
  });
  await recordAudit(tx, command, {
    type: "equivalence.decided",
    subjectId: made.id,
    practitionerId: personId,
    data: { level: facts.level, awardedOn },
  });
  return ok({ personId });
}

async function findRow({ actor, input, tx }: Command<RemoveAward, Member>) {
  const row = await tx.award.findFirst({
    where: { AND: [{ id: input.awardId }, visibleAwards(actor)] },
  });
  if (row === null) return err<Failure>({ code: "not-found" });
  const ruling = mayKeepAward(actor, row);
  return ruling.allowed ? ok(row) : err<Failure>({ code: "forbidden", because: ruling.because });
}

function column(awardedOn: string | null): Date | null {
  return awardedOn === null ? null : fromCalendarDate(awardedOn);
}

function saidOf({ level, kind, awardedOn }: AwardFacts): AwardFacts {
  return { level, kind, awardedOn };
}
