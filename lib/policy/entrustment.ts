import type { Actor } from "@/lib/core/actor";
import { allowed, refused, type Ruling } from "@/lib/core/ruling";
import type { EntrustmentWhereInput } from "@/lib/db/generated/models";
import type { CapabilityFacts, EntrustmentFacts, RecordFacts } from "./facts";
import { notYours } from "./not-yours";
import { inReachOf, postsWith, reaches } from "./supervision";

/** An entrustment is read by its practitioner, by who made it, and by supervisors whose post reaches the capability. */
export function mayViewEntrustment(actor: Actor, entrustment: EntrustmentFacts): Ruling {
  const { organisationId, practitionerId, assessorId, capability } = entrustment;
  if (actor.kind !== "member" || actor.organisationId !== organisationId) return notYours;
  if ([practitionerId, assessorId].includes(actor.personId)) return allowed;
  return postsWith(actor, practitionerId).some((post) => reaches(post, capability))
    ? allowed
    : notYours;
}

/** The twin of mayViewEntrustment. */
export function visibleEntrustments(actor: Actor): EntrustmentWhereInput {
  if (actor.kind !== "member") return { id: { in: [] } };
  return {
    organisationId: actor.organisationId,
    OR: [
      { practitionerId: actor.personId },
      { assessorId: actor.personId },
      ...actor.posts.map((post) => ({ practitionerId: post.practitionerId, ...inReachOf(post) })),
    ],
  };
}

/** A supervisor in post says how far they entrust what their post reaches; nobody entrusts themselves. */
export function mayEntrust(actor: Actor, record: RecordFacts, capability: CapabilityFacts): Ruling {
  if (actor.kind !== "member" || actor.organisationId !== record.organisationId) return notYours;
  if (actor.personId === record.practitionerId) return refused("Nobody can entrust themselves.");
  const posts = postsWith(actor, record.practitionerId);
  if (posts.length === 0) return notYours;
  return posts.some((post) => reaches(post, capability))
    ? allowed
    : refused(`${capability.code} is outside your scope for this practitioner.`);
}
