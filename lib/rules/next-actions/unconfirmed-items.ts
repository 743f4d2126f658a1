/**
 * Items that are linked and lack a confirmation alone (readiness.md, sections 3 and 9): where one of them would be
 * enough, to have it confirmed is nearer than to log another. Flagged ones are the gate's (G13), old ones nobody's.
 *
 * Example: a usable audit and an unconfirmed mini-CEX on 4.1: C1 fails, and passes with the mini-CEX confirmed.
 */
import { judgeSufficient } from "../capability/c1-sufficient";
import { judgeAdvanced } from "../capability/c2-advanced";
import { judgeCurrent } from "../capability/c3-current";
import { judgeReflected } from "../capability/c4-reflected";
import type { CapabilityFacts } from "../capability/facts";
import { isUsable, type LinkedItem } from "../linked-evidence";
import type { EvidenceRule } from "../result";
import type { Verdict } from "../verdict";

/** Whether the rule would pass if one of the capability's unconfirmed items were confirmed. */
export function waitsForConfirmation(rule: EvidenceRule, facts: CapabilityFacts): boolean {
  return facts.linked
    .filter(isUnconfirmed)
    .some((item) => passes(rule, { ...facts, usable: [...facts.usable, item] }));
}

/** The usable items and those that a confirmation alone would make usable; null if there are none of these. */
export function onceConfirmed(linked: readonly LinkedItem[]): readonly LinkedItem[] | null {
  return linked.some(isUnconfirmed)
    ? linked.filter((item) => isUsable(item) || isUnconfirmed(item))
    : null;
}

function isUnconfirmed({ lacks }: LinkedItem): boolean {
  return lacks.join() === "U1";
}

function passes(rule: EvidenceRule, facts: CapabilityFacts): boolean {
  return verdictOf(rule, facts).outcome === "pass";
}

function verdictOf(rule: EvidenceRule, facts: CapabilityFacts): Verdict {
  switch (rule) {
    case "C1":
      return judgeSufficient(facts);
    case "C2":
      return judgeAdvanced(facts);
    case "C3":
      return judgeCurrent(facts).verdict;
    case "C4":
      return judgeReflected(facts);
  }
}
