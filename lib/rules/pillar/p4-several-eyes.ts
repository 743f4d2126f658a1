/**
 * P4 several eyes (readiness.md, section 5): at least 2 different people other than the owner confirmed the pillar's
 * usable items.
 *
 * Example: ten items, all confirmed by Bea alone: fails.
 */
import type { LinkedItem } from "../linked-evidence";
import type { ProfileRules } from "../profile";
import { passOrFail, type Verdict } from "../verdict";
import { count, sortedOnce } from "../words";

export function judgeSeveralEyes(items: readonly LinkedItem[], { P4 }: ProfileRules): Verdict {
  const people = sortedOnce(items.flatMap(({ confirmers }) => confirmers));
  const passes = people.length >= P4.confirmers;
  const seen = people.length === 0 ? "Nobody" : count(people.length, "person", "people");
  return {
    outcome: passOrFail(passes),
    inputs: people,
    observed: people.length,
    threshold: P4.confirmers,
    message: passes
      ? `${seen} confirmed the evidence of this pillar.`
      : `${seen} confirmed the evidence of this pillar; ${P4.confirmers} different people are needed.`,
  };
}
