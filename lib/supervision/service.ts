import "server-only";
import type { Command } from "@/lib/action/command";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import { fromCalendarDate, toCalendarDate, type CalendarDate } from "@/lib/core/calendar-date";
import { invalid, type Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import { visibleDetails } from "@/lib/policy/details";
import type { RecordFacts } from "@/lib/policy/facts";
import { mayRecordMeeting, mayRemoveMeeting } from "@/lib/policy/meeting";
import { findOwnRecord, goneMeanwhile, refuseDayToCome } from "../details/service";
import type { RecordMeetingWith, RecordOwnMeeting, RemoveMeeting } from "./schema";

type Done = Promise<Result<{ practitionerId: string }, Failure>>;

/** Adds a meeting to the actor's own record, with a supervisor who was in post on its day. */
export async function recordOwn(command: Command<RecordOwnMeeting, Member>): Done {
  const own = await findOwnRecord(command);
  if (!own.ok) return own;
  return add(command, own.value, command.input.supervisorId);
}

/** A supervisor in post adds a meeting with themselves. */
export async function recordWith(command: Command<RecordMeetingWith, Member>): Done {
  const { actor, input, tx } = command;
  const practitioner = await tx.practitioner.findFirst({
    where: { personId: input.practitionerId, organisationId: actor.organisationId },
    select: { organisationId: true },
  });
  if (practitioner === null || input.practitionerId === actor.personId) {
    return err({ code: "not-found" });
  }
  const of = {
    organisationId: practitioner.organisationId,
    practitionerId: input.practitionerId,
  };
  if (!mayRecordMeeting(actor, of).allowed) return err({ code: "not-found" });
  return add(command, of, actor.personId);
}

/** Takes out a meeting that was recorded by mistake. */
export async function remove(command: Command<RemoveMeeting, Member>): Done {
  const { actor, input, tx } = command;
  const meeting = await tx.supervisionSession.findFirst({
    where: { AND: [{ id: input.meetingId }, visibleDetails(actor)] },
  });
  if (meeting === null) return err({ code: "not-found" });
  const ruling = mayRemoveMeeting(actor, meeting);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });
  const { id, practitionerId, minutes } = meeting;
  const { count } = await tx.supervisionSession.deleteMany({ where: { id, practitionerId } });
  if (count === 0) return err(goneMeanwhile);
  await recordAudit(tx, command, {
    type: "supervision.removed",
    subjectId: id,
    practitionerId,
    data: { heldOn: toCalendarDate(meeting.heldOn), minutes },
  });
  return ok({ practitionerId });
}

interface Held {
  readonly key: string;
  readonly heldOn: CalendarDate;
  readonly minutes: number;
}

async function add(command: Command<Held, Member>, of: RecordFacts, supervisorId: string): Done {
  const { actor, input, tx, now } = command;
  const { key: formKey, heldOn, minutes } = input;
  const past = refuseDayToCome("heldOn", heldOn, now);
  if (!past.ok) return past;
  const held = fromCalendarDate(heldOn);
  const posts = await tx.supervisorPost.findMany({
    where: { ...of, supervisorId },
    select: { startsOn: true, endsOn: true },
  });
  if (posts.length === 0) return err(invalid("supervisorId", "Choose the supervisor."));
  const wasInPost = posts.some(
    ({ startsOn, endsOn }) => startsOn <= held && (endsOn === null || held <= endsOn),
  );
  if (!wasInPost) {
    return err(invalid("heldOn", "This supervisor was not in post on that day."));
  }
  const made = await tx.supervisionSession.create({
    data: { ...of, supervisorId, heldOn: held, minutes, recordedById: actor.personId, formKey },
    select: { id: true },
  });
  await recordAudit(tx, command, {
    type: "supervision.recorded",
    subjectId: made.id,
    practitionerId: of.practitionerId,
    data: { heldOn, minutes, supervisorId },
  });
  return ok({ practitionerId: of.practitionerId });
}
