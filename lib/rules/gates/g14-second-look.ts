/**
 * G14 second look (readiness.md, sections 6 and 8; block): every pillar has a review within 12 months by a supervisor
 * who was coordinating and in post that day, whose second reviewer had no part in it: neither null, nor the owner, nor
 * that supervisor, nor anyone who by that date had confirmed an item linked in that pillar or decided on any capability
 * that the framework has in it, required or not, eligible or not, revoked or not.
 *
 * Example: Dee confirmed an audit linked to 4.2 on 1 May; as second reviewer of pillar 4 she counts on 30 April only.
 */
import { monthsBefore } from "../calendar-date";
import { wasCoordinating } from "../eligible-signer";
import { passesAllRules, type AssessedPillar } from "../pillar/assess-pillar";
import { decisionsIn, partInPillar } from "../part-in-pillar";
import type { ReviewsAsked } from "../profile";
import type { PillarReview } from "../record";
import { passOrFail, type Verdict } from "../verdict";
import { listed, sortedOnce } from "../words";
import type { GateFacts } from "./facts";

export function judgeSecondLook(facts: GateFacts): Verdict {
  const { months } = facts.profile.rules.G14;
  const short = withoutReview(facts);
  return {
    outcome: passOrFail(short.length === 0),
    inputs: sortedOnce(facts.record.pillarReviews.map(({ by }) => by)),
    observed: short.length === 0 ? "reviewed" : `no valid review of ${listed(short, "or")}`,
    threshold: `${reviewsInWords(facts.profile.rules.G14.reviews)}, with an independent second reviewer, within ${months} months`,
    message:
      short.length === 0
        ? "The pillars asked for were reviewed, with a second reviewer who had no part in them."
        : `Still to be reviewed by a coordinating supervisor and an independent second reviewer: ${listed(short)}.`,
  };
}

/** The pillars, in words, that still lack their review. */
function withoutReview(facts: GateFacts): readonly string[] {
  const asked = facts.profile.rules.G14.reviews;
  const unreviewed = (pillars: readonly AssessedPillar[]): readonly string[] =>
    pillars
      .filter((pillar) => !isReviewed(pillar, facts))
      .map(({ result }) => `pillar ${result.code}`);
  switch (asked.kind) {
    case "every":
      return unreviewed(facts.pillars);
    case "only":
      return unreviewed(facts.pillars.filter(({ result }) => result.code === asked.pillar));
    case "with-one-other": {
      const first = facts.pillars.filter(({ result }) => result.code === asked.pillar);
      const others = facts.pillars.filter(
        ({ result }) => result.code !== asked.pillar && passesAllRules(result),
      );
      const oneOther = others.some((pillar) => isReviewed(pillar, facts));
      return [...unreviewed(first), ...(oneOther ? [] : ["another pillar that passes P1–P5"])];
    }
  }
}

function isReviewed(pillar: AssessedPillar, facts: GateFacts): boolean {
  const { record, asOf, profile } = facts;
  const earliest = monthsBefore(asOf, profile.rules.G14.months);
  return record.pillarReviews.some(
    (review) =>
      review.pillar === pillar.result.code &&
      review.on >= earliest &&
      wasCoordinating(record.supervisors, review.by, review.on) &&
      isIndependent(review, pillar, facts),
  );
}

function isIndependent(
  { by, secondReviewer, on, pillar }: PillarReview,
  { linked }: AssessedPillar,
  { record, framework }: GateFacts,
): boolean {
  if (secondReviewer === null) return false;
  const decisions = decisionsIn(pillar, record.signOffs, framework);
  return partInPillar(secondReviewer, { by, on }, { linked, decisions }) === null;
}

/** Which pillars the gate asks for, for a finding and for the printed rules. */
export function reviewsInWords(asked: ReviewsAsked): string {
  switch (asked.kind) {
    case "every":
      return "a review of every pillar";
    case "only":
      return `a review of pillar ${asked.pillar}`;
    case "with-one-other":
      return `a review of pillar ${asked.pillar} and of one other that passes P1–P5`;
  }
}
