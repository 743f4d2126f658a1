/**
 * G2 master's level (readiness.md, section 6; block): an award of level 7 or more, kind masters or equivalence, awarded
 * on or before `asOf`. Unknown where awards are not known.
 *
 * Example: a master's degree in progress (`awardedOn` null) fails, and so does a postgraduate diploma at level 7.
 */
import { passOrFail, type Verdict } from "../verdict";
import { notKnown, type GateFacts } from "./facts";

export function judgeMasters({ record, profile }: GateFacts): Verdict {
  const { level, kinds } = profile.rules.G2;
  const threshold = `a master's award, or its equivalence, at level ${level} or more`;
  const { awards } = record.practitioner;
  if (awards === null) return notKnown(threshold, "Awards are not recorded yet.");

  const fitting = awards.filter((award) => award.level >= level && kinds.includes(award.kind));
  const awarded = fitting.some(({ awardedOn }) => awardedOn !== null);
  return {
    outcome: passOrFail(awarded),
    inputs: fitting.map(({ title }) => title).sort(),
    observed: awarded ? "awarded" : fitting.length > 0 ? "in progress" : "none",
    threshold,
    message: awarded
      ? "A master's award, or its equivalence, is on record."
      : fitting.length > 0
        ? "A master's award is in progress; it counts on the day it is awarded."
        : `There is no master's award or equivalence at level ${level} or more on record.`,
  };
}
