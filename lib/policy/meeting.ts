import type { Actor } from "@/lib/core/actor";
import { allowed, refused, type Ruling } from "@/lib/core/ruling";
import { mayViewDetails } from "./details";
import type { RecordFacts } from "./facts";
import { notYours } from "./not-yours";

/** Whoever was there records a supervision meeting: the practitioner, or a supervisor in post. */
export function mayRecordMeeting(actor: Actor, record: RecordFacts): Ruling {
  return mayViewDetails(actor, record);
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
