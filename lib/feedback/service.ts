import "server-only";
import type { Command } from "@/lib/action/command";
import type { FeedbackFacts } from "@/lib/audit/event";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import { fromCalendarDate, toCalendarDate, type CalendarDate } from "@/lib/core/calendar-date";
import type { Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import type { RecordFacts } from "@/lib/policy/facts";
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

/** Adds the result of a cycle among colleagues to the actor's own record. */
export function recordFromColleagues(command: Command<RecordColleagues, Member>): Done {
  const { key: formKey, ...facts } = command.input;
  return record(command, saidByColleagues(facts), (of) =>
    command.tx.colleagueFeedback.create({ data: { ...of, ...columns(facts), formKey } }),
  );
}

export async function changeFromColleagues(command: Command<ChangeColleagues, Member>): Done {
  const { cycleId: _, ...facts } = command.input;
  const row = await findCycle(command);
  if (!row.ok) return row;
  const was = saidByColleagues(dated(row.value));
  return change(command, row.value.id, { ...saidByColleagues(facts), was }, (where) =>
    command.tx.colleagueFeedback.updateMany({ where, data: columns(facts) }),
  );
}

export async function removeFromColleagues(command: Command<RemoveColleagues, Member>): Done {
  const row = await findCycle(command);
  if (!row.ok) return row;
  return remove(command, row.value.id, saidByColleagues(dated(row.value)), (where) =>
    command.tx.colleagueFeedback.deleteMany({ where }),
  );
}

/** Adds the result of a survey among patients to the actor's own record. */
export function recordFromPatients(command: Command<RecordPatients, Member>): Done {
  const { key: formKey, ...facts } = command.input;
  return record(command, saidByPatients(facts), (of) =>
    command.tx.patientFeedback.create({ data: { ...of, ...columns(facts), formKey } }),
  );
}

export async function changeFromPatients(command: Command<ChangePatients, Member>): Done {
  const { surveyId: _, ...facts } = command.input;
  const row = await findSurvey(command);
  if (!row.ok) return row;
  const was = saidByPatients(dated(row.value));
  return change(command, row.value.id, { ...saidByPatients(facts), was }, (where) =>
    command.tx.patientFeedback.updateMany({ where, data: columns(facts) }),
  );
}

export async function removeFromPatients(command: Command<RemovePatients, Member>): Done {
  const row = await findSurvey(command);
  if (!row.ok) return row;
  return remove(command, row.value.id, saidByPatients(dated(row.value)), (where) =>
    command.tx.patientFeedback.deleteMany({ where }),
  );
}

async function findCycle({ actor, input, tx }: Command<RemoveColleagues, Member>) {
  const where = { AND: [{ id: input.cycleId }, visibleDetails(actor)] };
  return ruledOn(actor, await tx.colleagueFeedback.findFirst({ where }));
}

async function findSurvey({ actor, input, tx }: Command<RemovePatients, Member>) {
  const where = { AND: [{ id: input.surveyId }, visibleDetails(actor)] };
  return ruledOn(actor, await tx.patientFeedback.findFirst({ where }));
}

// What both have in common: only their tables differ, and what is said of them.

async function record(
  command: Command<unknown, Member>,
  data: FeedbackFacts,
  create: (of: RecordFacts) => Promise<{ readonly id: string }>,
): Done {
  const own = await findOwnRecord(command);
  if (!own.ok) return own;
  const past = refuseDayToCome("completedOn", data.completedOn, command.now);
  if (!past.ok) return past;
  const { id } = await create(own.value);
  return said(command, { type: "feedback.recorded", subjectId: id, data });
}

async function change(
  command: Command<unknown, Member>,
  id: string,
  data: Corrected,
  update: (where: OwnRow) => Promise<{ readonly count: number }>,
): Done {
  const past = refuseDayToCome("completedOn", data.completedOn, command.now);
  if (!past.ok) return past;
  const { count } = await update({ id, practitionerId: command.actor.personId });
  if (count === 0) return err(goneMeanwhile);
  return said(command, { type: "feedback.changed", subjectId: id, data });
}

async function remove(
  command: Command<unknown, Member>,
  id: string,
  { from, completedOn }: FeedbackFacts,
  deleteRow: (where: OwnRow) => Promise<{ readonly count: number }>,
): Done {
  const { count } = await deleteRow({ id, practitionerId: command.actor.personId });
  if (count === 0) return err(goneMeanwhile);
  const data = { from, completedOn };
  return said(command, { type: "feedback.removed", subjectId: id, data });
}

interface OwnRow {
  readonly id: string;
  readonly practitionerId: string;
}

async function said(command: Command<unknown, Member>, event: FeedbackSaid): Done {
  const practitionerId = command.actor.personId;
  await recordAudit(command.tx, command, { ...event, practitionerId });
  return ok({ id: event.subjectId });
}

function saidByColleagues({
  completedOn,
  raters,
  professions,
  consultants,
  juniors,
  facilitated,
}: Pick<RecordColleagues, ColleagueFact>): FeedbackFacts {
  return {
    ...{ from: "colleagues", completedOn, raters, professions },
    ...{ consultants, juniors, facilitated },
  };
}

function saidByPatients({
  completedOn,
  responses,
}: Pick<RecordPatients, "completedOn" | "responses">): FeedbackFacts {
  return { from: "patients", completedOn, responses };
}

function columns<Facts extends { readonly completedOn: CalendarDate }>(facts: Facts) {
  return { ...facts, completedOn: fromCalendarDate(facts.completedOn) };
}

function dated<Row extends { readonly completedOn: Date }>(row: Row) {
  return { ...row, completedOn: toCalendarDate(row.completedOn) };
}

type ColleagueFact = Exclude<keyof RecordColleagues, "key" | "facilitator">;
type Corrected = FeedbackFacts & { readonly was: FeedbackFacts };
type FeedbackSaid = { readonly subjectId: string } & (
  | { readonly type: "feedback.recorded"; readonly data: FeedbackFacts }
  | { readonly type: "feedback.changed"; readonly data: Corrected }
  | {
      readonly type: "feedback.removed";
      readonly data: Pick<FeedbackFacts, "from" | "completedOn">;
    }
);
