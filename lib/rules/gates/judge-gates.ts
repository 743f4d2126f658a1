/**
 * The sixteen gates (readiness.md, section 6), each judged, waived where a waiver is in force, and written as a finding
 * whose severity is the gate's kind.
 *
 * Example: G3 fails and a waiver for it is in force: `waived`. G1 fails: no waiver helps.
 */
import { inWords } from "../calendar-date";
import { GATE_IDS, type GateId } from "../record";
import type { Finding, GateKind } from "../result";
import { finding, type Verdict } from "../verdict";
import { sortedOnce } from "../words";
import type { GateFacts } from "./facts";
import { judgeRegistered } from "./g1-registered";
import { judgeMasters } from "./g2-masters";
import { judgeScopeAgreed } from "./g3-scope-agreed";
import { judgeSupervised } from "./g4-supervised";
import { judgeAreaCompetence } from "./g5-area-competence";
import { judgeEntitled } from "./g6-entitled";
import { judgePillars } from "./g7-pillars";
import { judgeVolume } from "./g8-volume";
import { judgeColleagueFeedback } from "./g9-colleague-feedback";
import { judgePatientFeedback } from "./g10-patient-feedback";
import { judgeJobPlan } from "./g11-job-plan";
import { judgeNarrative } from "./g12-narrative";
import { judgeClear } from "./g13-clear";
import { judgeSecondLook } from "./g14-second-look";
import { judgeSeveralSigners } from "./g15-several-signers";
import { judgeAdvancedFirst } from "./g16-advanced-first";
import { waiverInForce } from "./waiver-in-force";

type Gate = {
  readonly kind: GateKind;
  readonly judge: (facts: GateFacts) => Verdict;
  readonly cannotBeWaived?: true;
};

const GATES: Readonly<Record<GateId, Gate>> = {
  G1: { kind: "hard-stop", judge: judgeRegistered, cannotBeWaived: true },
  G2: { kind: "block", judge: judgeMasters },
  G3: { kind: "block", judge: judgeScopeAgreed },
  G4: { kind: "block", judge: judgeSupervised },
  G5: { kind: "block", judge: judgeAreaCompetence },
  G6: { kind: "hard-stop", judge: judgeEntitled, cannotBeWaived: true },
  G7: { kind: "block", judge: judgePillars, cannotBeWaived: true },
  G8: { kind: "block", judge: judgeVolume },
  G9: { kind: "block", judge: judgeColleagueFeedback },
  G10: { kind: "block", judge: judgePatientFeedback },
  G11: { kind: "block", judge: judgeJobPlan },
  G12: { kind: "export-only", judge: judgeNarrative },
  G13: { kind: "hard-stop", judge: judgeClear, cannotBeWaived: true },
  G14: { kind: "block", judge: judgeSecondLook, cannotBeWaived: true },
  G15: { kind: "block", judge: judgeSeveralSigners },
  G16: { kind: "block", judge: judgeAdvancedFirst },
};

/** Those that a waiver can be given for. */
export const WAIVABLE = GATE_IDS.filter((rule) => !GATES[rule].cannotBeWaived);

export function judgeGates(facts: GateFacts): readonly Finding<GateId>[] {
  return GATE_IDS.map((rule) => {
    const { source } = facts.profile.rules[rule];
    const { kind } = GATES[rule];
    return finding({ rule, scope: "gate", source, severity: kind }, judge(rule, facts));
  });
}

/** Whether the gate keeps from ready for review, rather than only from exporting. */
export function isInTheWay(gate: Finding<GateId>): boolean {
  return (
    GATES[gate.rule].kind !== "export-only" &&
    (gate.outcome === "fail" || gate.outcome === "unknown")
  );
}

export function kindOf(rule: GateId): GateKind {
  return GATES[rule].kind;
}

export function canBeWaived(rule: GateId): boolean {
  return GATES[rule].cannotBeWaived !== true;
}

function judge(rule: GateId, facts: GateFacts): Verdict {
  const gate = GATES[rule];
  const verdict = gate.judge(facts);
  const isOpen = verdict.outcome === "fail" || verdict.outcome === "unknown";
  if (!isOpen || gate.cannotBeWaived) return verdict;
  const waiver = waiverInForce(rule, facts);
  if (!waiver) return verdict;
  return {
    ...verdict,
    outcome: "waived",
    inputs: sortedOnce([...verdict.inputs, waiver.approver]),
    message: `${verdict.message} Waived until ${inWords(waiver.until)}.`,
  };
}
