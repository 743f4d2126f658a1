/**
 * "What would move me on most?" (readiness.md, section 9): one action a capability or gate, best first.
 *
 * Example: a failed G13; then pillar 4, which sets the index; then G3 and G9, which fail, and G10, which is unknown;
 * then pillars 1, 2 and 3; then what is due a refresh; then the narrative.
 */
import { kindOf } from "../gates/judge-gates";
import { passesAllRules } from "../pillar/assess-pillar";
import type { Finding, NextAction } from "../result";
import type { GateId } from "../record";
import { refreshAction } from "./capability-step";
import type { ActionFacts } from "./facts";
import { gateAction } from "./gate-action";
import { pillarActions } from "./pillar-actions";

export function nextActions(facts: ActionFacts): readonly NextAction[] {
  const { gates, pillars, lowest, profile } = facts;
  const exportOnly = open(
    gates,
    ["fail", "unknown"],
    (gate) => kindOf(gate.rule) === "export-only",
  );
  if (facts.status === "ready-for-review") {
    return [ASK_FOR_THE_PANEL, ...refreshes(facts), ...written(exportOnly, facts)];
  }

  // G7 is the pillars themselves: their capabilities say what to do.
  const waits = ({ rule }: Finding<GateId>): boolean => rule === "G14" && waitsForPillar(facts);
  const isBlock = (gate: Finding<GateId>): boolean =>
    kindOf(gate.rule) === "block" && gate.rule !== "G7" && !waits(gate);
  const isHardStop = (gate: Finding<GateId>): boolean => kindOf(gate.rule) === "hard-stop";
  const before = [
    ...written(open(gates, ["fail"], isHardStop), facts),
    ...written(open(gates, ["unknown"], isHardStop), facts),
    ...pillarActions(lowest, profile),
    ...written(open(gates, ["fail"], isBlock), facts),
    ...written(open(gates, ["unknown"], isBlock), facts),
    ...pillars
      .filter((pillar) => pillar !== lowest)
      .flatMap((pillar) => pillarActions(pillar, profile)),
    ...written(open(gates, ["fail"], waits), facts),
  ];
  const due = refreshes(facts).filter(({ code }) => !before.some((named) => named.code === code));
  return [...before, ...due, ...written(exportOnly, facts)];
}

/** G14 asks for the review of a pillar that passes P1–P5: as long as none does there is nothing to review. */
function waitsForPillar({ profile, pillars }: ActionFacts): boolean {
  const { reviews } = profile.rules.G14;
  return (
    reviews.kind === "with-one-other" &&
    !pillars.some(({ result }) => result.code !== reviews.pillar && passesAllRules(result))
  );
}

const ASK_FOR_THE_PANEL: NextAction = {
  rule: "panel",
  scope: "panel",
  owner: "practitioner",
  text: "Ask for your panel: everything that the rules look at is in place.",
};

function open(
  gates: readonly Finding<GateId>[],
  outcomes: readonly Finding["outcome"][],
  isAsked: (gate: Finding<GateId>) => boolean,
): readonly Finding<GateId>[] {
  return gates.filter((gate) => outcomes.includes(gate.outcome) && isAsked(gate));
}

function written(gates: readonly Finding<GateId>[], facts: ActionFacts): readonly NextAction[] {
  return gates.map((gate) => gateAction(gate, facts));
}

function refreshes({ pillars }: ActionFacts): readonly NextAction[] {
  return pillars.flatMap(({ capabilities }) =>
    capabilities.filter(({ result }) => result.refreshDue).map(({ facts }) => refreshAction(facts)),
  );
}
