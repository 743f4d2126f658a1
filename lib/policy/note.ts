import type { Actor } from "@/lib/core/actor";
import { allowed, refused, type Ruling } from "@/lib/core/ruling";
import type { PrivateNoteWhereInput } from "@/lib/db/generated/models";
import type { RecordFacts } from "./facts";
import { notYours } from "./not-yours";
import { isOwn } from "./own";

/** A private note is its writer's alone: whoever may read the item may not know that there is a note. */
export function mayViewNote(actor: Actor, evidence: RecordFacts): Ruling {
  return isOwn(actor, evidence) ? allowed : notYours;
}

/** The twin of mayViewNote. */
export function visibleNotes(actor: Actor): PrivateNoteWhereInput {
  if (actor.kind !== "member") return { id: { in: [] } };
  const { organisationId, personId } = actor;
  return { organisationId, evidence: { practitionerId: personId } };
}

/** For as long as they can sign in, whatever became of the item: what is theirs alone they may also take out. */
export function mayKeepNote(actor: Actor, evidence: RecordFacts): Ruling {
  return isOwn(actor, evidence)
    ? allowed
    : refused("Only its practitioner keeps a private note on an item.");
}
