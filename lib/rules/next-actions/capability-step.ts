/**
 * The next step of one capability (readiness.md, section 9): how few rules stand between it and its next state, and
 * what to do about them, written to the person.
 *
 * Example: evidenced, only C6 fails: one rule, "Ask your supervisor to sign off 4.2 (Audit and evaluation): everything
 * else is in place."
 */
import type { CapabilityFacts } from "../capability/facts";
import { needFor } from "../capability/needs";
import type { LinkedItem } from "../linked-evidence";
import type { CapabilityResult, CapabilityRule, NextAction, UsabilityRule } from "../result";
import { listed } from "../words";

export type CapabilityStep = { readonly rulesBetween: number; readonly action: NextAction };

/** Null when nothing stands between: it is signed off. */
export function capabilityStep(
  facts: CapabilityFacts,
  { state, rules }: CapabilityResult,
): CapabilityStep | null {
  const failed = rules.filter(({ outcome }) => outcome === "fail").map(({ rule }) => rule);
  switch (state) {
    case "not-started":
      return step(
        facts,
        ["C1"],
        `Log evidence for ${named(facts)} and link it: nothing shows it yet.`,
      );
    case "started":
      return usabilityStep(facts);
    case "building":
      return evidenceStep(facts, failed.filter(isOfEvidence));
    case "evidenced":
      return decisionStep(facts, failed);
    case "signed-off":
      return null;
  }
}

/** What keeps a capability from staying current once its sign-off is renewed. */
export function refreshAction(facts: CapabilityFacts): NextAction {
  const text = `Add newer evidence for ${named(facts)}: it counts only because its sign-off is still active.`;
  return action(facts, { rule: "C3", owner: "practitioner", text });
}

function usabilityStep(facts: CapabilityFacts): CapabilityStep {
  const nearest = facts.linked.reduce<readonly UsabilityRule[]>(
    (least, { lacks }: LinkedItem) => (isNearer(lacks, least) ? lacks : least),
    ["U1", "U2", "U3"],
  );
  const needs = listed(nearest.map((rule) => REMEDY_OF[rule]));
  const [first = "U1"] = nearest;
  return {
    rulesBetween: nearest.length,
    action: action(facts, {
      rule: first,
      owner: "practitioner",
      text: `For ${named(facts)}: ${needs}. What is linked does not count before.`,
    }),
  };
}

const REMEDY_OF: Readonly<Record<UsabilityRule, string>> = {
  U1: "ask a colleague to confirm an item",
  U2: "take out whatever could identify somebody",
  U3: "log something more recent",
};

function isNearer(lacks: readonly UsabilityRule[], least: readonly UsabilityRule[]): boolean {
  if (lacks.length !== least.length) return lacks.length < least.length;
  return lacks.join() < least.join();
}

function evidenceStep(facts: CapabilityFacts, failed: readonly CapabilityRule[]): CapabilityStep {
  const needs = listed(failed.map((rule) => needFor(rule, facts)));
  return step(facts, failed, `Complete the evidence for ${named(facts)}: it needs ${needs}.`);
}

function decisionStep(facts: CapabilityFacts, failed: readonly CapabilityRule[]): CapabilityStep {
  const needsEntrustment = failed.includes("C5");
  const text = !needsEntrustment
    ? `Ask your supervisor to sign off ${named(facts)}: everything else is in place.`
    : failed.includes("C6")
      ? `Ask for ${needFor("C5", facts)} of ${named(facts)}, then for its sign-off.`
      : `Ask for ${needFor("C5", facts)} of ${named(facts)}: it is signed off and waits for this alone.`;
  return step(facts, failed, text);
}

function step(
  facts: CapabilityFacts,
  failed: readonly CapabilityRule[],
  text: string,
): CapabilityStep {
  const [rule = "C1"] = failed;
  const owner = rule === "C5" || rule === "C6" ? "supervisor" : "practitioner";
  return { rulesBetween: failed.length, action: action(facts, { rule, owner, text }) };
}

function action(
  { capability }: CapabilityFacts,
  about: Pick<NextAction, "rule" | "owner" | "text">,
): NextAction {
  return {
    rule: about.rule,
    scope: "capability",
    code: capability.code,
    owner: about.owner,
    text: about.text,
  };
}

function named({ capability }: CapabilityFacts): string {
  return `${capability.code} (${capability.title})`;
}

function isOfEvidence(rule: CapabilityRule): boolean {
  return rule !== "C5" && rule !== "C6";
}
