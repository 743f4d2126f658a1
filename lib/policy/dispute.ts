import type { Actor } from "@/lib/core/actor";
import { allowed, refused, type Ruling } from "@/lib/core/ruling";
import type { DisputeWhereInput } from "@/lib/db/generated/models";
import type { DisputeFacts, RecordFacts } from "./facts";
import { notYours } from "./not-yours";
import { isOwn } from "./own";
import { postsWith } from "./supervision";

/**
 * A dispute is read by whose record it is about, by whoever made the decision it is about, by the practitioner's
 * supervisors in post, and by the stewards, who close it. Never by a manager.
 */
export function mayViewDispute(actor: Actor, dispute: DisputeFacts): Ruling {
  if (actor.kind !== "member" || actor.organisationId !== dispute.organisationId) return notYours;
  const concerned =
    [dispute.practitionerId, dispute.decidedById].includes(actor.personId) ||
    actor.isSteward ||
    postsWith(actor, dispute.practitionerId).length > 0;
  return concerned ? allowed : notYours;
}

/** The twin of mayViewDispute. */
export function visibleDisputes(actor: Actor): DisputeWhereInput {
  if (actor.kind !== "member") return { id: { in: [] } };
  const { organisationId, personId } = actor;
  if (actor.isSteward) return { organisationId };
  return {
    organisationId,
    OR: [
      { practitionerId: personId },
      { signOff: { supervisorId: personId } },
      { practitionerId: { in: actor.posts.map((post) => post.practitionerId) } },
    ],
  };
}

/** What stands on a record is disputed by whose record it is. */
export function mayRaiseDispute(actor: Actor, record: RecordFacts): Ruling {
  return isOwn(actor, record)
    ? allowed
    : refused("Only the practitioner can dispute what stands on their record.");
}

/** A steward closes it, but neither one on their own record nor one about a decision of theirs. */
export function mayCloseDispute(actor: Actor, dispute: DisputeFacts): Ruling {
  if (actor.kind !== "member" || actor.organisationId !== dispute.organisationId) return notYours;
  if (!actor.isSteward) return refused("Only a steward of this organisation can close a dispute.");
  if (actor.personId === dispute.practitionerId) {
    return refused("Nobody can close a dispute on their own record. Ask another steward.");
  }
  return actor.personId === dispute.decidedById
    ? refused("Nobody can close a dispute about their own decision. Ask another steward.")
    : allowed;
}

/** The twin of mayCloseDispute. */
export function closableDisputes(actor: Actor): DisputeWhereInput {
  if (actor.kind !== "member" || !actor.isSteward) return { id: { in: [] } };
  const { organisationId, personId } = actor;
  return {
    organisationId,
    practitionerId: { not: personId },
    OR: [{ signOffId: null }, { signOff: { supervisorId: { not: personId } } }],
  };
}
