/**
 * G2 master's level (readiness.md, section 6; block): an award of level 7 or more, kind masters or equivalence, awarded
 * on or before `asOf`. Unknown where awards are not known.
 *
 * An award to come leaves the same finding whether the record holds it as in progress, dated after `asOf`, or not at
 * all (section 10: what happened later changes nothing).
 *
 * Example: a master's degree in progress (`awardedOn` null) fails, and so does a postgraduate diploma at level 7.
 */
import { passOrFail, type Verdict } from "../verdict";
import { sortedOnce } from "../words";
import { notKnown, type GateFacts } from "./facts";

export function judgeMasters({ record, profile }: GateFacts): Verdict {
  const { level, kinds } = profile.rules.G2;
  const threshold = `a master's award, or its equivalence, at level ${level} or more`;
  const { awards } = record.practitioner;
  if (awards === null) return notKnown(threshold, "Awards are not recorded yet.");

  const awarded = awards.filter(
    (award) => award.level >= level && kinds.includes(award.kind) && award.awardedOn !== null,
  );
  const isAwarded = awarded.length > 0;
  return {
    outcome: passOrFail(isAwarded),
    inputs: sortedOnce(awarded.map(({ title }) => title)),
    observed: isAwarded ? "awarded" : "none awarded",
    threshold,
    message: isAwarded
      ? "A master's award, or its equivalence, is on record."
      : `No master's award or equivalence at level ${level} or more is on record; one in progress counts on the day it is awarded.`,
  };
}
