/**
 * C4 reflected (readiness.md, section 4): it is self-assessed, and one usable item's link to it carries a rationale.
 *
 * Example: self-assessed, with a rationale only on the link of an unconfirmed item: fails until that is confirmed.
 */
import type { LinkedItem } from "../linked-evidence";
import { passOrFail, type Verdict } from "../verdict";
import { idsOf, type CapabilityFacts } from "./facts";

export function judgeReflected(facts: CapabilityFacts): Verdict {
  const reasoned = reasonedItems(facts);
  const hasRationale = reasoned.length > 0;
  const passes = facts.isSelfAssessed && hasRationale;
  return {
    outcome: passOrFail(passes),
    inputs: idsOf(reasoned),
    observed: `${facts.isSelfAssessed ? "self-assessed" : "not self-assessed"}, ${hasRationale ? "with" : "without"} a rationale`,
    threshold: "a self-assessment, and a rationale on the link of one usable item",
    message: passes
      ? "It is self-assessed, and a usable item says how it shows it."
      : !facts.isSelfAssessed && !hasRationale
        ? "It is not self-assessed yet, and no usable item says how it shows it."
        : hasRationale
          ? "It is not self-assessed yet."
          : "No usable item says how it shows it: its link needs a rationale.",
  };
}

/** The usable items that say how they show it. */
export function reasonedItems({ usable, capability }: CapabilityFacts): readonly LinkedItem[] {
  return usable.filter(({ links }) =>
    links.some((link) => link.capability === capability.code && link.rationale),
  );
}
