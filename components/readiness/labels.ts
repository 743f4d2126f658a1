import type { RuleKey } from "@/lib/rules/publications";
import type {
  CapabilityRule,
  CapabilityState,
  Outcome,
  PillarRule,
  RuleId,
  Source,
  Status,
} from "@/lib/rules/result";

type GateId = Exclude<RuleId, CapabilityRule | PillarRule>;

/** The words of the screens for what the rules answer: here, and nowhere else. */
export const stateLabels: Record<CapabilityState, string> = {
  "not-started": "Not started",
  started: "Started",
  building: "Building",
  evidenced: "Evidenced",
  "signed-off": "Signed off",
};

export const statusLabels: Record<Status, string> = {
  "not-started": "Not started",
  developing: "Developing",
  approaching: "Approaching",
  "ready-for-review": "Ready for review",
};

export const outcomeLabels: Record<Outcome, string> = {
  pass: "Met",
  fail: "Not met",
  unknown: "Not known",
  "not-applicable": "Does not apply",
  waived: "Waived",
};

export const gateNames: Record<GateId, string> = {
  G1: "Registered",
  G2: "Master’s level",
  G3: "Scope agreed",
  G4: "Supervised",
  G5: "Area competence",
  G6: "Entitled",
  G7: "Pillars complete",
  G8: "Volume",
  G9: "Colleague feedback",
  G10: "Patient feedback",
  G11: "Job plan",
  G12: "Narrative",
  G13: "Clear",
  G14: "Second look",
  G15: "Several signers",
  G16: "Advanced first",
};

export const ruleNames: Record<RuleKey, string> = {
  links: "Links that count",
  ...gateNames,
  C1: "Sufficient",
  C2: "Advanced in character",
  C3: "Current",
  C4: "Reflected",
  C5: "Entrusted",
  C6: "Signed off",
  P1: "Complete",
  P2: "Breadth",
  P3: "Triangulated",
  P4: "Several eyes",
  P5: "Advanced in character",
  U1: "Confirmed",
  U2: "Free of identifiable data",
  U3: "Recent",
  A1: "Somebody else",
  A2: "Registered",
  A3: "In post",
  A4: "Of the level",
  A5: "Prepared",
  A6: "Without a conflict of interest",
};

/** Where a number comes from, so that one can argue with the number and not with the software. */
export const sourceLabels: Record<Source, string> = {
  S: "Published",
  "S/P": "A published idea, our number",
  P: "Ours",
  "S, 80 % P": "Published; the 80% is ours",
  "S, 20 % P": "Published; the 20% is ours",
};

/** "signed off, refresh due": what a brick says of itself. */
export function stateInWords(state: CapabilityState, refreshDue: boolean): string {
  const words = stateLabels[state];
  return refreshDue ? `${words}, refresh due` : words;
}

/** Scores carry one decimal, always: 70.0 beside 47.5. */
export function scoreInWords(score: number): string {
  return score.toFixed(1);
}
