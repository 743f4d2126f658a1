import "server-only";
import type { Command } from "@/lib/action/command";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import { fromCalendarDate, toCalendarDate, type CalendarDate } from "@/lib/core/calendar-date";
import type { Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import { visibleDetails } from "@/lib/policy/details";
import { findOwnRecord, goneMeanwhile, refuseDayToCome, ruledOn } from "../details/service";
import type {
  ChangeColleagues,
  ChangePatients,
  RecordColleagues,
  RecordPatients,
  RemoveColleagues,
  RemovePatients,
} from "./schema";

type Done = Promise<Result<{ id: string }, Failure>>;

/** Adds the result of a round among colleagues to the actor's own record. */
export async function recordFromColleagues(command: Command<RecordColleagues, Member>): Done {
  const { key: formKey, ...facts } = command.input;
  const own = await findOwnRecord(command);
  if (!own.ok) return own;
  const past = refuseDayToCome("completedOn", facts.completedOn, command.now);
  if (!past.ok) return past;
  const data = { ...own.value, ...columns(facts), formKey };
  const { id } = await command.tx.colleagueFeedback.create({ data, select: { id: true } });
  return said(command, "colleagues", { id, completedOn: facts.completedOn });
}

export async function changeFromColleagues(command: Command<ChangeColleagues, Member>): Done {
  const { cycleId: id, ...facts } = command.input;
  const row = await findCycle(command);
  if (!row.ok) return row;
  const past = refuseDayToCome("completedOn", facts.completedOn, command.now);
  if (!past.ok) return past;
  const where = { id, practitionerId: command.actor.personId };
  const { count } = await command.tx.colleagueFeedback.updateMany({ where, data: columns(facts) });
  if (count === 0) return err(goneMeanwhile);
  return said(command, "colleagues", { id, completedOn: facts.completedOn });
}

export async function removeFromColleagues(command: Command<RemoveColleagues, Member>): Done {
  const row = await findCycle(command);
  if (!row.ok) return row;
  const { id, practitionerId } = row.value;
  const { count } = await command.tx.colleagueFeedback.deleteMany({
    where: { id, practitionerId },
  });
  if (count === 0) return err(goneMeanwhile);
  return saidGone(command, "colleagues", row.value);
}

/** Adds the result of a survey among patients to the actor's own record. */
export async function recordFromPatients(command: Command<RecordPatients, Member>): Done {
  const { key: formKey, ...facts } = command.input;
  const own = await findOwnRecord(command);
  if (!own.ok) return own;
  const past = refuseDayToCome("completedOn", facts.completedOn, command.now);
  if (!past.ok) return past;
  const data = { ...own.value, ...columns(facts), formKey };
  const { id } = await command.tx.patientFeedback.create({ data, select: { id: true } });
  return said(command, "patients", { id, completedOn: facts.completedOn });
}

export async function changeFromPatients(command: Command<ChangePatients, Member>): Done {
  const { surveyId: id, ...facts } = command.input;
  const row = await findSurvey(command);
  if (!row.ok) return row;
  const past = refuseDayToCome("completedOn", facts.completedOn, command.now);
  if (!past.ok) return past;
  const where = { id, practitionerId: command.actor.personId };
  const { count } = await command.tx.patientFeedback.updateMany({ where, data: columns(facts) });
  if (count === 0) return err(goneMeanwhile);
  return said(command, "patients", { id, completedOn: facts.completedOn });
}

export async function removeFromPatients(command: Command<RemovePatients, Member>): Done {
  const row = await findSurvey(command);
  if (!row.ok) return row;
  const { id, practitionerId } = row.value;
  const { count } = await command.tx.patientFeedback.deleteMany({ where: { id, practitionerId } });
  if (count === 0) return err(goneMeanwhile);
  return saidGone(command, "patients", row.value);
}

type From = "colleagues" | "patients";

async function findCycle({ actor, input, tx }: Command<RemoveColleagues, Member>) {
  const where = { AND: [{ id: input.cycleId }, visibleDetails(actor)] };
  return ruledOn(actor, await tx.colleagueFeedback.findFirst({ where }));
}

async function findSurvey({ actor, input, tx }: Command<RemovePatients, Member>) {
  const where = { AND: [{ id: input.surveyId }, visibleDetails(actor)] };
  return ruledOn(actor, await tx.patientFeedback.findFirst({ where }));
}

function columns<Facts extends { readonly completedOn: CalendarDate }>(facts: Facts) {
  return { ...facts, completedOn: fromCalendarDate(facts.completedOn) };
}

async function said(
  command: Command<unknown, Member>,
  from: From,
  { id, completedOn }: { readonly id: string; readonly completedOn: CalendarDate },
): Done {
  await recordAudit(command.tx, command, {
    type: "feedback.recorded",
    subjectId: id,
    practitionerId: command.actor.personId,
    data: { from, completedOn },
  });
  return ok({ id });
}

async function saidGone(
  command: Command<unknown, Member>,
  from: From,
  { id, completedOn }: { readonly id: string; readonly completedOn: Date },
): Done {
  await recordAudit(command.tx, command, {
    type: "feedback.removed",
    subjectId: id,
    practitionerId: command.actor.personId,
    data: { from, completedOn: toCalendarDate(completedOn) },
  });
  return ok({ id });
}
