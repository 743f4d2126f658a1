import type { Actor } from "@/lib/core/actor";
import { allowed, refused, type Ruling } from "@/lib/core/ruling";
import type { ConfirmationRequestWhereInput } from "@/lib/db/generated/models";
import type { ConfirmationRequestFacts } from "./facts";
import { notYours } from "./not-yours";

/** A request to confirm is seen by whoever was asked, and by whoever asked. */
export function mayViewConfirmationRequest(
  actor: Actor,
  request: ConfirmationRequestFacts,
): Ruling {
  if (actor.kind !== "member" || actor.organisationId !== request.organisationId) return notYours;
  const concerned = [request.confirmerId, request.practitionerId].includes(actor.personId);
  return concerned ? allowed : notYours;
}

/** The twin of mayViewConfirmationRequest. */
export function visibleConfirmationRequests(actor: Actor): ConfirmationRequestWhereInput {
  if (actor.kind !== "member") return { id: { in: [] } };
  return {
    organisationId: actor.organisationId,
    OR: [{ confirmerId: actor.personId }, { practitionerId: actor.personId }],
  };
}

export function mayAnswerConfirmation(actor: Actor, request: ConfirmationRequestFacts): Ruling {
  if (actor.kind !== "member" || actor.organisationId !== request.organisationId) return notYours;
  if (actor.personId === request.practitionerId) {
    return refused("Nobody can confirm their own evidence.");
  }
  return actor.personId === request.confirmerId
    ? allowed
    : refused("Only whoever was asked can confirm this.");
}
