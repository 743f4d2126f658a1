import type { Actor } from "@/lib/core/actor";
import { allowed, type Ruling } from "@/lib/core/ruling";
import type { EvidenceReadingWhereInput } from "@/lib/db/generated/models";
import type { RecordFacts } from "./facts";
import { notYours } from "./not-yours";
import { isOwn } from "./own";

/**
 * Who has looked at an item is told to its practitioner alone: not to those who looked, not to a steward, and not to a
 * manager. Whoever reads in order to help is watched by nobody but whom they help.
 */
export function mayViewReadings(actor: Actor, evidence: RecordFacts): Ruling {
  return isOwn(actor, evidence) ? allowed : notYours;
}

/** The twin of mayViewReadings. */
export function visibleReadings(actor: Actor): EvidenceReadingWhereInput {
  return actor.kind === "member"
    ? { organisationId: actor.organisationId, practitionerId: actor.personId }
    : { id: { in: [] } };
}
