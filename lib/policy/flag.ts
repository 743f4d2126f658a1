import type { Actor } from "@/lib/core/actor";
import { allowed, refused, type Ruling } from "@/lib/core/ruling";
import { mayViewEvidence } from "./evidence";
import type { EvidenceFacts } from "./facts";
import { notYours } from "./not-yours";
import { postsWith } from "./supervision";

/** Whoever may read an item may say that it identifies a patient; its practitioner too. */
export function mayFlagEvidence(actor: Actor, evidence: EvidenceFacts): Ruling {
  const seen = mayViewEvidence(actor, evidence);
  if (!seen.allowed) return seen;
  return evidence.stage === "draft"
    ? refused("Nobody else has read this draft. Take out what identifies somebody.")
    : allowed;
}

/** Whoever raised a flag clears it, or the coordinating supervisor; whose item it is, never. */
export function mayClearFlag(
  actor: Actor,
  evidence: EvidenceFacts,
  { raisedById }: { readonly raisedById: string },
): Ruling {
  if (actor.kind !== "member" || !mayViewEvidence(actor, evidence).allowed) return notYours;
  if (actor.personId === evidence.practitionerId) {
    return refused("Nobody can clear a flag on their own evidence.");
  }
  if (actor.personId === raisedById) return allowed;
  const coordinates = postsWith(actor, evidence.practitionerId).some(
    (post) => post.role === "coordinating",
  );
  return coordinates
    ? allowed
    : refused("Only whoever raised this flag, or the coordinating supervisor, can clear it.");
}
