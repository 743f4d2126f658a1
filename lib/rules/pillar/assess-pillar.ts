/**
 * A pillar (readiness.md, section 5): P1–P5 over its required capabilities and the usable items linked to them, and
 * its score. Pillars never compensate for each other.
 *
 * Example: eleven capabilities at 100, 100, 80, … mean 81.8; P2 counts each item once, however many of them it shows.
 */
import { assessCapability } from "../capability/assess-capability";
import type { CapabilityFacts } from "../capability/facts";
import type { PillarFacts } from "../capability/gather-facts";
import { isUsable, type LinkedItem } from "../linked-evidence";
import type { ProfileRules } from "../profile";
import type { CapabilityResult, PillarResult, PillarRule } from "../result";
import { meanOf, rounded, type Fraction } from "../score";
import { finding, type Verdict } from "../verdict";
import { judgeBreadth } from "./p2-breadth";
import { judgeAdvancedPillar } from "./p5-advanced";
import { judgeComplete } from "./p1-complete";
import { judgeSeveralEyes } from "./p4-several-eyes";
import { judgeTriangulated } from "./p3-triangulated";

export type AssessedPillar = {
  readonly result: PillarResult;
  /** Each required capability beside what its rules looked at. */
  readonly capabilities: readonly AssessedCapability[];
  /** Unrounded. */
  readonly mean: Fraction;
  /** The linked items of the pillar, usable or not, sorted by id. */
  readonly linked: readonly LinkedItem[];
};

export type AssessedCapability = {
  readonly facts: CapabilityFacts;
  readonly result: CapabilityResult;
};

/** `evidence`: the linked items of the whole record, sorted by id. */
export function assessPillar(
  { pillar, capabilities: gathered }: PillarFacts,
  { evidence, rules }: { evidence: readonly LinkedItem[]; rules: ProfileRules },
): AssessedPillar {
  const assessed = gathered.map((facts) => ({ facts, result: assessCapability(facts) }));
  const capabilities = assessed.map(({ result }) => result);
  const linked = evidence.filter(({ links }) =>
    links.some(({ capability }) => pillar.codes.has(capability)),
  );
  const items = linked.filter(isUsable);
  const verdicts = [
    { rule: "P1", verdict: judgeComplete(capabilities) } as const,
    ...judgeItems(items, rules),
  ];
  const mean = meanOf(capabilities.map(({ value }) => value));
  return {
    capabilities: assessed,
    mean,
    linked,
    result: {
      code: pillar.code,
      name: pillar.name,
      score: rounded(mean),
      rules: verdicts.map(({ rule, verdict }) => {
        const { source } = rules[rule];
        return finding({ rule, scope: "pillar", source, severity: "requirement" }, verdict);
      }),
      capabilities,
    },
  };
}

/** P2–P5 over some items. */
export function judgeItems(
  items: readonly LinkedItem[],
  rules: ProfileRules,
): readonly { readonly rule: Exclude<PillarRule, "P1">; readonly verdict: Verdict }[] {
  return [
    { rule: "P2", verdict: judgeBreadth(items, rules) },
    { rule: "P3", verdict: judgeTriangulated(items, rules) },
    { rule: "P4", verdict: judgeSeveralEyes(items, rules) },
    { rule: "P5", verdict: judgeAdvancedPillar(items, rules) },
  ];
}

export function passesAllRules({ rules }: PillarResult): boolean {
  return rules.every(({ outcome }) => outcome === "pass");
}
