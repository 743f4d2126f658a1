import { daysBefore, inWords, monthsBefore } from "@/lib/rules/calendar-date";
import { wasCoordinating } from "@/lib/rules/eligible-signer";
import { partInPillar, partsOfPillar } from "@/lib/rules/part-in-pillar";
import { passesAllRules } from "@/lib/rules/pillar/assess-pillar";
import type { PillarReview } from "@/lib/rules/record";
import { fact, newestFirst, person, type LookedFacts } from "./looked-at";
import type { Looked } from "./types";

/** G4: the sessions of the days that count, the newest first. */
export function sessions({ record, profile, asOf }: LookedFacts): readonly Looked[] {
  const from = daysBefore(asOf, profile.rules.G4.days - 1);
  return newestFirst(
    (record.supervision ?? []).filter(({ on }) => on >= from),
    ({ on }) => on,
  ).map((session) =>
    person(session.with, `${String(session.minutes)} minutes on ${inWords(session.on)}`),
  );
}

/** G14: each review, and its second look. */
export function reviews(facts: LookedFacts): readonly Looked[] {
  return newestFirst(facts.record.pillarReviews, ({ on }) => on).flatMap((review) => {
    const about = `pillar ${review.pillar} on ${inWords(review.on)}`;
    const reason = whyNotCounted(review, facts);
    return [
      person(review.by, `reviewed ${about}${reason === "" ? "" : `; ${reason}`}`),
      review.secondReviewer === null
        ? fact(`No second reviewer of ${about} yet`)
        : person(review.secondReviewer, `gave ${about} the second look`),
    ];
  });
}

function whyNotCounted(review: PillarReview, facts: LookedFacts): string {
  const { pillar, by, on, secondReviewer } = review;
  const { record, profile, asOf } = facts;
  const { months } = profile.rules.G14;
  if (on < monthsBefore(asOf, months)) return `more than ${String(months)} months ago`;
  if (!wasCoordinating(record.supervisors, by, on)) {
    return "does not count: they were not a coordinating supervisor in post that day";
  }
  const parts = partsOfPillar({ record, profile, asOf }, pillar);
  if (secondReviewer === null || partInPillar(secondReviewer, { by, on }, parts) !== null) {
    return "does not count without a second reviewer who had no part in the pillar";
  }
  return whyNotAsked(pillar, facts);
}

/** Some profiles ask for the review of some pillars only. */
function whyNotAsked(pillar: string, { profile, result }: LookedFacts): string {
  const { reviews: asked } = profile.rules.G14;
  if (asked.kind === "every" || pillar === asked.pillar) return "";
  if (asked.kind === "only") return "the profile does not ask for it";
  const passes = result.pillars.some((one) => one.code === pillar && passesAllRules(one));
  return passes ? "" : "does not count as long as the pillar does not meet P1 to P5";
}

/** G15: who made the active sign-offs, and how many of them. */
export function signers({ record, result }: LookedFacts): readonly Looked[] {
  const active = result.pillars.flatMap(({ capabilities }) =>
    capabilities.flatMap(({ rules }) =>
      rules.flatMap(({ rule, outcome, inputs }) =>
        rule === "C6" && outcome === "pass" ? inputs : [],
      ),
    ),
  );
  return [...new Set(active)].sort().map((id) => {
    const made = active.filter((by) => by === id).length;
    const percent = Math.round((made * 1000) / active.length) / 10;
    const profession = record.supervisors.find((entry) => entry.id === id)?.profession ?? "";
    return person(
      id,
      `${profession}: made ${String(made)} of ${String(active.length)} (${String(percent)}%)`,
    );
  });
}
