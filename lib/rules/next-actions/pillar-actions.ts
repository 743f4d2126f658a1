/**
 * What to do about a pillar (readiness.md, section 9): its capabilities by how few rules stand between them and their
 * next state (ties: framework order), then its failing P2–P5. P1 asks for nothing that the capabilities do not.
 *
 * Example: 4.2 lacks its sign-off alone, 4.1 three things: 4.2 comes first, and "P4: a second confirmer" after both.
 */
import { judgeItems, type AssessedPillar } from "../pillar/assess-pillar";
import type { Profile } from "../profile";
import type { Finding, NextAction, PillarResult, PillarRule } from "../result";
import { capabilityStep } from "./capability-step";
import { onceConfirmed } from "./unconfirmed-items";

type PillarFinding = Finding<PillarRule>;

export function pillarActions(pillar: AssessedPillar, profile: Profile): readonly NextAction[] {
  const { result, capabilities } = pillar;
  const waiting = waitingRules(pillar, profile);
  const steps = capabilities
    .map((capability) => capabilityStep(capability.facts, capability.result))
    .filter((step) => step !== null);
  // The sort keeps framework order where as many rules stand between.
  steps.sort((one, other) => one.rulesBetween - other.rulesBetween);
  return [
    ...steps.map(({ action }) => action),
    ...confirmAction(pillar, waiting),
    ...result.rules
      .filter((finding) => !waiting.includes(finding))
      .flatMap((finding) => ruleAction(finding, result)),
  ];
}

/** The failing rules that would pass if what is linked were confirmed. */
function waitingRules(
  { result, linked }: AssessedPillar,
  { rules }: Profile,
): readonly PillarFinding[] {
  const items = onceConfirmed(linked);
  if (!items) return [];
  const hoped = judgeItems(items, rules);
  return result.rules.filter(
    ({ rule, outcome }) =>
      outcome === "fail" &&
      hoped.some((one) => one.rule === rule && one.verdict.outcome === "pass"),
  );
}

function confirmAction(
  { result: { code, name } }: AssessedPillar,
  waiting: readonly PillarFinding[],
): readonly NextAction[] {
  if (waiting.length === 0) return [];
  const because = waiting.map(({ message }) => message).join(" ");
  const text = `Pillar ${code}, ${name}: ask colleagues to confirm what is linked already. ${because}`;
  return [{ rule: "U1", scope: "pillar", code, owner: "practitioner", text }];
}

function ruleAction(
  { rule, outcome, message }: PillarFinding,
  { code, name }: PillarResult,
): readonly NextAction[] {
  if (outcome !== "fail" || rule === "P1") return [];
  const text = `Pillar ${code}, ${name}: ${REMEDY_OF[rule]}. ${message}`;
  return [{ rule, scope: "pillar", code, owner: "practitioner", text }];
}

const REMEDY_OF: Readonly<Record<Exclude<PillarRule, "P1">, string>> = {
  P2: "link more different items",
  P3: "link evidence of other kinds",
  P4: "ask other colleagues to confirm some of it",
  P5: "choose items that show the characteristics still missing",
};
