/**
 * What a capability still needs, as a phrase that fits behind "it needs": for the sign-off that is not counted yet
 * (readiness.md, section 4) and for the next step (section 9).
 *
 * Example: C1 fails with one usable item: "a second kind of evidence".
 */
import type { CapabilityRule } from "../result";
import { reasonedItems } from "./c4-reflected";
import type { CapabilityFacts } from "./facts";

export function needFor(rule: Exclude<CapabilityRule, "C6">, facts: CapabilityFacts): string {
  switch (rule) {
    case "C1":
      return "a second kind of evidence";
    case "C2":
      return `an item that shows ${facts.profile.rules.C2.characteristics} of the four characteristics`;
    case "C3":
      return "newer evidence";
    case "C4":
      return needsReflection(facts);
    case "C5":
      return `entrustment at level ${facts.profile.rules.C5.level} by ${facts.profile.rules.C5.assessors} assessors, one of them recent`;
  }
}

function needsReflection(facts: CapabilityFacts): string {
  const rationale = "a sentence on how an item shows it";
  if (facts.isSelfAssessed) return rationale;
  return reasonedItems(facts).length > 0
    ? "a self-assessment"
    : `a self-assessment and ${rationale}`;
}
