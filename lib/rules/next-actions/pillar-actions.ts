/**
 * What to do about a pillar (readiness.md, section 9): its capabilities by how few rules stand between them and their
 * next state (ties: framework order), then its failing P2–P5. P1 asks for nothing that the capabilities do not.
 *
 * Example: 4.2 lacks its sign-off alone, 4.1 three things: 4.2 comes first, and "P4: a second confirmer" after both.
 */
import type { AssessedPillar } from "../pillar/assess-pillar";
import type { Finding, NextAction, PillarResult, PillarRule } from "../result";
import { capabilityStep } from "./capability-step";

export function pillarActions({ result, capabilities }: AssessedPillar): readonly NextAction[] {
  const steps = capabilities
    .map((capability) => capabilityStep(capability.facts, capability.result))
    .filter((step) => step !== null);
  // The sort keeps framework order where as many rules stand between.
  steps.sort((one, other) => one.rulesBetween - other.rulesBetween);
  return [
    ...steps.map(({ action }) => action),
    ...result.rules.flatMap((finding) => ruleAction(finding, result)),
  ];
}

function ruleAction(
  { rule, outcome, message }: Finding<PillarRule>,
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
