/**
 * "What would move me on most?" (readiness.md, section 9): one action a capability or gate, best first.
 *
 * Example: a failed G13; then pillar 4, which sets the index; then G3 and G9, which fail, and G10, which is unknown;
 * then pillars 1, 2 and 3; then what is due a refresh; then the narrative.
 */
import { kindOf } from "../gates/judge-gates";
import type { AssessedPillar } from "../pillar/assess-pillar";
import type { Profile } from "../profile";
import type { GateId } from "../record";
import type { Finding, NextAction, Status } from "../result";
import { refreshAction } from "./capability-step";
import { gateAction } from "./gate-action";
import { pillarActions } from "./pillar-actions";

export type ActionFacts = {
  readonly profile: Profile;
  readonly status: Status;
  readonly pillars: readonly AssessedPillar[];
  /** The pillar that sets the index. */
  readonly lowest: AssessedPillar;
  readonly gates: readonly Finding<GateId>[];
};

export function nextActions(facts: ActionFacts): readonly NextAction[] {
  const { gates, pillars, lowest } = facts;
  const exportOnly = open(
    gates,
    ["fail", "unknown"],
    (gate) => kindOf(gate.rule) === "export-only",
  );
  if (facts.status === "ready-for-review") {
    return [ASK_FOR_THE_PANEL, ...refreshes(facts), ...written(exportOnly, facts)];
  }

  // G7 is the pillars themselves: their capabilities say what to do.
  const isBlock = (gate: Finding<GateId>): boolean =>
    kindOf(gate.rule) === "block" && gate.rule !== "G7";
  const isHardStop = (gate: Finding<GateId>): boolean => kindOf(gate.rule) === "hard-stop";
  const before = [
    ...written(open(gates, ["fail"], isHardStop), facts),
    ...written(open(gates, ["unknown"], isHardStop), facts),
    ...pillarActions(lowest),
    ...written(open(gates, ["fail"], isBlock), facts),
    ...written(open(gates, ["unknown"], isBlock), facts),
    ...pillars.filter((pillar) => pillar !== lowest).flatMap(pillarActions),
  ];
  const due = refreshes(facts).filter(
    ({ scope, code }) => !before.some((named) => named.scope === scope && named.code === code),
  );
  return [...before, ...due, ...written(exportOnly, facts)];
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

function written(
  gates: readonly Finding<GateId>[],
  { profile }: ActionFacts,
): readonly NextAction[] {
  return gates.map((gate) => gateAction(gate, profile));
}

function refreshes({ pillars }: ActionFacts): readonly NextAction[] {
  return pillars.flatMap(({ capabilities }) =>
    capabilities.filter(({ result }) => result.refreshDue).map(({ facts }) => refreshAction(facts)),
  );
}
