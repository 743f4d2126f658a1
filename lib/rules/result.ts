/**
 * The result (readiness.md, section 9): what the rules answer, with a reason for every outcome.
 *
 * Example of a finding: `{ rule: "G9", scope: "gate", outcome: "fail", severity: "block", inputs: [],
 * observed: "no cycle within 24 months", threshold: "…", source: "P", message: "…" }`.
 */
import type { CalendarDate } from "./calendar-date";
import type { FrameworkId, GateId, ProfileId } from "./record";

export const STATUSES = ["not-started", "developing", "approaching", "ready-for-review"] as const;
export type Status = (typeof STATUSES)[number];

/** From the lowest to the highest. */
export const CAPABILITY_STATES = [
  "not-started",
  "started",
  "building",
  "evidenced",
  "signed-off",
] as const;
export type CapabilityState = (typeof CAPABILITY_STATES)[number];

export const OUTCOMES = ["pass", "fail", "unknown", "not-applicable", "waived"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Where a number comes from: S published, S/P a published idea with our number, P ours. */
export type Source = "S" | "S/P" | "P" | "S, 80 % P" | "S, 20 % P";

/** What a failure would cost: a gate's kind, or `requirement` for the rules of capabilities and pillars. */
export type Severity = GateKind | "requirement" | "warning";
export type GateKind = "hard-stop" | "block" | "export-only";

export type UsabilityRule = "U1" | "U2" | "U3";
export type SignerRule = "A1" | "A2" | "A3" | "A4" | "A5" | "A6";
/** What evidence answers; C5 and C6 are what people entrust and decide. */
export type EvidenceRule = "C1" | "C2" | "C3" | "C4";
export type CapabilityRule = EvidenceRule | "C5" | "C6";
export type PillarRule = "P1" | "P2" | "P3" | "P4" | "P5";
export type RuleId = CapabilityRule | PillarRule | GateId;

export type Finding<Rule extends RuleId = RuleId> = {
  readonly rule: Rule;
  readonly scope: "capability" | "pillar" | "gate";
  readonly outcome: Outcome;
  /** `warning` marks a finding that passes with one. */
  readonly severity: Severity;
  /** Ids of what was looked at: items, people, codes. Sorted. */
  readonly inputs: readonly string[];
  readonly observed: string | number;
  readonly threshold: string | number;
  readonly source: Source;
  readonly message: string;
};

export type CapabilityResult = {
  readonly code: string;
  readonly state: CapabilityState;
  readonly value: number;
  /** Current only because its sign-off is active: look for newer evidence. */
  readonly refreshDue: boolean;
  readonly rules: readonly Finding<CapabilityRule>[];
};

export type PillarResult = {
  readonly code: string;
  readonly name: string;
  readonly score: number;
  readonly rules: readonly Finding<PillarRule>[];
  /** The required ones, in framework order. */
  readonly capabilities: readonly CapabilityResult[];
};

export type NextAction = {
  /** The rule that stands in the way, a usability rule where an item only needs that, or `panel`. */
  readonly rule: RuleId | UsabilityRule | "panel";
  readonly scope: "capability" | "pillar" | "gate" | "panel";
  /** Of the capability or pillar; gates and the panel have none. */
  readonly code?: string;
  readonly owner: ActionOwner;
  readonly text: string;
};
export type ActionOwner = "practitioner" | "supervisor" | "steward";

export type Readiness = {
  readonly engine: string;
  readonly profile: ProfileId;
  readonly framework: FrameworkId;
  readonly asOf: CalendarDate;
  readonly profileVersion: string;
  readonly frameworkVersion: string;
  readonly status: Status;
  /** Only when ready for review. */
  readonly label: string | null;
  /** What must be said beside any result of this profile. */
  readonly caveat: string | null;
  readonly index: number;
  readonly mean: number;
  readonly pillars: readonly PillarResult[];
  readonly gates: readonly Finding<GateId>[];
  readonly nextActions: readonly NextAction[];
  readonly inputsHash: string;
};

/** What the rules answer; the fingerprint is added by `lib/readiness`, because hashing is not the rules' work. */
export type Assessment = Omit<Readiness, "inputsHash">;
