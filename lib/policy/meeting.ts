import type { Actor } from "@/lib/core/actor";
import { allowed, refused, type Ruling } from "@/lib/core/ruling";
import type { RecordFacts } from "./facts";
import { notYours } from "./not-yours";
import { postsWith } from "./supervision";

/** Whoever was there records a supervision meeting: the practitioner, or a supervisor in post. */
export function mayRecordMeeting(actor: Actor, record: RecordFacts): Ruling {
  if (actor.kind !== "member" || actor.organisationId !== record.organisationId) return notYours;
  const concerned =
    actor.personId === record.practitionerId || postsWith(actor, record.practitionerId).length > 0;
  return concerned ? allowed : notYours;
}

/** The practitioner keeps all meetings of their record; a supervisor in post those that they recorded. */
export function mayRemoveMeeting(
  actor: Actor,
  meeting: RecordFacts & { readonly recordedById: string | null },
): Ruling {
  const concerned = mayRecordMeeting(actor, meeting);
  if (actor.kind !== "member" || !concerned.allowed) return notYours;
  const keeps =
    actor.personId === meeting.practitionerId || actor.personId === meeting.recordedById;
  return keeps
    ? allowed
    : refused("Only the practitioner, or the supervisor who recorded this meeting, can remove it.");
}
