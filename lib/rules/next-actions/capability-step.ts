/**
 * The next step of one capability (readiness.md, section 9): how few rules stand between it and its next state, and
 * what to do about them, written to the person.
 *
 * Example: evidenced, only C6 fails: one rule, "Ask your supervisor to sign off 4.2 (Audit and evaluation): everything
 * else is in place."
 */
import { reasonedItems } from "../capability/c4-reflected";
import type { CapabilityFacts } from "../capability/facts";
import { needFor } from "../capability/needs";
import type {
  ActionOwner,
  CapabilityResult,
  CapabilityRule,
  EvidenceRule,
  NextAction,
  UsabilityRule,
} from "../result";
import { listed } from "../words";
import { waitsForConfirmation } from "./unconfirmed-items";
import { mayBeSigned } from "./who-could-sign";

export type CapabilityStep = { readonly rulesBetween: number; readonly action: NextAction };

/** Null when nothing stands between: it is signed off. */
export function capabilityStep(
  facts: CapabilityFacts,
  { state, rules }: CapabilityResult,
): CapabilityStep | null {
  const failed = rules.filter(({ outcome }) => outcome === "fail").map(({ rule }) => rule);
  switch (state) {
    case "not-started":
      return step(facts, {
        rule: "C1",
        rulesBetween: 1,
        text: `Log evidence for ${named(facts)} and link it: nothing shows it yet.`,
      });
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
  const nearest = facts.linked
    .map(({ lacks }) => lacks)
    .reduce((least, lacks) => (isNearer(lacks, least) ? lacks : least));
  // An item grows no younger: with one that is too old nothing helps but another.
  const asked = nearest.includes("U3") ? (["U3"] as const) : nearest;
  const needs = listed(asked.map((rule) => REMEDY_OF[rule]));
  const [first = "U1"] = asked;
  return step(facts, {
    rule: first,
    rulesBetween: nearest.length,
    text: `For ${named(facts)}: ${needs}. What is linked does not count before.`,
  });
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

function evidenceStep(facts: CapabilityFacts, failed: readonly EvidenceRule[]): CapabilityStep {
  const needs = listed(failed.map((rule) => needOrConfirmation(rule, facts)));
  const [first = "C1"] = failed;
  return step(facts, {
    rule: waitsForConfirmation(first, facts) ? "U1" : first,
    rulesBetween: failed.length,
    text: lacksSelfAssessmentAlone(facts, failed)
      ? `Write your self-assessment of ${named(facts)}: everything else that its evidence needs is there.`
      : `Complete the evidence for ${named(facts)}: it needs ${needs}.`,
  });
}

/** No evidence is missing then: only C4 fails, and an item says already how it shows it. */
function lacksSelfAssessmentAlone(
  facts: CapabilityFacts,
  failed: readonly EvidenceRule[],
): boolean {
  return failed.join() === "C4" && !facts.isSelfAssessed && reasonedItems(facts).length > 0;
}

function needOrConfirmation(rule: EvidenceRule, facts: CapabilityFacts): string {
  const need = needFor(rule, facts);
  return waitsForConfirmation(rule, facts)
    ? `${need} (one is linked: ask a colleague to confirm it)`
    : need;
}

function decisionStep(facts: CapabilityFacts, failed: readonly CapabilityRule[]): CapabilityStep {
  if (!failed.includes("C5") && !mayBeSigned(facts)) return appointmentStep(facts);
  const entrustment = needFor("C5", facts);
  const text = !failed.includes("C5")
    ? `Ask your supervisor to sign off ${named(facts)}: everything else is in place.`
    : failed.includes("C6")
      ? `Ask to be entrusted with ${named(facts)}, then for its sign-off: it needs ${entrustment}.`
      : `Ask to be entrusted with ${named(facts)}: it is signed off and needs ${entrustment}.`;
  const rule = failed.includes("C5") ? "C5" : "C6";
  return step(facts, { rule, rulesBetween: failed.length, owner: "supervisor", text });
}

/** Everything waits for a decision, and nobody may make it: that is the steward's to change. */
function appointmentStep(facts: CapabilityFacts): CapabilityStep {
  const text = `Ask your steward to appoint a supervisor who may sign off ${named(facts)}: nobody may today, and everything else is in place.`;
  return step(facts, { rule: "C6", rulesBetween: 1, owner: "steward", text });
}

function step(
  facts: CapabilityFacts,
  {
    rule,
    rulesBetween,
    owner = "practitioner",
    text,
  }: Pick<NextAction, "rule" | "text"> & { rulesBetween: number; owner?: ActionOwner },
): CapabilityStep {
  return { rulesBetween, action: action(facts, { rule, owner, text }) };
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

function isOfEvidence(rule: CapabilityRule): rule is EvidenceRule {
  return rule !== "C5" && rule !== "C6";
}
