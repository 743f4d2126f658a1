import type { Actor } from "@/lib/core/actor";
import { allowed, refused, type Ruling } from "@/lib/core/ruling";
import type { PillarReviewWhereInput } from "@/lib/db/generated/models";
import type { PillarReviewFacts, RecordFacts } from "./facts";
import { notYours } from "./not-yours";
import { postsWith } from "./supervision";

/**
 * A review is read by its practitioner, by who made it, by the practitioner's supervisors in post, and by who was asked
 * for the second look, while they are asked and if they gave it.
 */
export function mayViewPillarReview(actor: Actor, review: PillarReviewFacts): Ruling {
  if (actor.kind !== "member" || actor.organisationId !== review.organisationId) return notYours;
  const { practitionerId, reviewerId, askedId, lookedById } = review;
  const concerned =
    [practitionerId, reviewerId, askedId, lookedById].includes(actor.personId) ||
    postsWith(actor, practitionerId).length > 0;
  return concerned ? allowed : notYours;
}

/** The twin of mayViewPillarReview. */
export function visiblePillarReviews(actor: Actor): PillarReviewWhereInput {
  if (actor.kind !== "member") return { id: { in: [] } };
  const { organisationId, personId, posts } = actor;
  return {
    organisationId,
    OR: [
      { practitionerId: personId },
      { reviewerId: personId },
      { practitionerId: { in: posts.map(({ practitionerId }) => practitionerId) } },
      { secondLookRequests: { some: { askedId: personId, closedAt: null } } },
      { secondLook: { reviewerId: personId } },
    ],
  };
}

/** A whole pillar is reviewed by a coordinating supervisor in post, never by its own practitioner. */
export function mayReviewPillar(actor: Actor, record: RecordFacts): Ruling {
  if (actor.kind !== "member" || actor.organisationId !== record.organisationId) return notYours;
  if (actor.personId === record.practitionerId) {
    return refused("Nobody can review a pillar of their own.");
  }
  const posts = postsWith(actor, record.practitionerId);
  if (posts.length === 0) return notYours;
  return posts.some(({ role }) => role === "coordinating")
    ? allowed
    : refused("Only a coordinating supervisor reviews a whole pillar.");
}

/** Where nobody gave it and nobody is asked any more, whoever made the review asks somebody else. */
export function mayAskForSecondLook(actor: Actor, review: PillarReviewFacts): Ruling {
  const reviews = mayReviewPillar(actor, review);
  if (!reviews.allowed) return reviews;
  if (actor.kind !== "member" || actor.personId !== review.reviewerId) {
    return refused("Only who made this review can ask for its second look.");
  }
  if (review.lookedById !== null) return refused("This review has had its second look.");
  return review.askedId === null
    ? allowed
    : refused("Somebody has been asked already and has not answered yet.");
}

/** It is given by whoever was asked, who is neither the practitioner nor the reviewer. */
export function mayGiveSecondLook(actor: Actor, review: PillarReviewFacts): Ruling {
  if (actor.kind !== "member" || actor.organisationId !== review.organisationId) return notYours;
  if ([review.practitionerId, review.reviewerId].includes(actor.personId)) {
    return refused("A second look is given by somebody who had no part in the pillar.");
  }
  return actor.personId === review.askedId
    ? allowed
    : refused("Only whoever was asked can give the second look.");
}
