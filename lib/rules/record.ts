/**
 * The record (readiness.md, section 1): everything the rules may look at, exactly as the JSON has it.
 * Types and closed lists only; `lib/readiness/schema.ts` parses it, the rules trust it.
 *
 * Example: `{ id: "e1", type: "mini-ipx", family: "observed", occurredOn: "2026-09-14", … }`.
 */
import type { CalendarDate } from "./calendar-date";

/** The owner of the record, wherever a person is named. */
export const OWNER = "owner";

export const FRAMEWORK_IDS = ["hee-mpf-2017", "nhse-mpf-2025", "consultant-2020"] as const;
export const PROFILE_IDS = [
  "four-pillars",
  "clinical-plus",
  "manager",
  "researcher",
  "academic",
  "consultant-transition",
  "consultant-1-3",
  "consultant-3-5",
] as const;
export const REGISTRATION_STATUSES = ["registered", "restricted", "lapsed"] as const;
export const AWARD_KINDS = ["masters", "pgdip", "pgcert", "equivalence", "other"] as const;
export const EVIDENCE_FAMILIES = [
  "observed",
  "reasoning",
  "results",
  "feedback",
  "product",
  "academic",
  "reflection",
] as const;
export const EVIDENCE_TYPES = [
  "mini-cex",
  "dops",
  "mini-ipx",
  "acat",
  "teaching-observed",
  "mdt-assessment",
  "cbd",
  "supervision-record",
  "significant-event",
  "audit",
  "quality-improvement",
  "service-evaluation",
  "volume-log",
  "peer-review-record",
  "msf",
  "patient-feedback",
  "governance-document",
  "co-production",
  "business-case",
  "publication",
  "presentation",
  "grant",
  "level-7-module",
  "course",
  "reflective-account",
  "mdt-contribution",
] as const;
export const CHARACTERISTICS = ["autonomy", "complexity", "analysis", "innovation"] as const;
export const SUPERVISOR_ROLES = ["coordinating", "associate"] as const;
export const SUPERVISOR_LEVELS = ["advanced", "consultant", "medical-consultant", "other"] as const;
export const DECISIONS = ["achieved", "more-evidence", "not-yet"] as const;
export const PANEL_OUTCOMES = ["recommended", "not-yet"] as const;
export const GATE_IDS = [
  "G1",
  "G2",
  "G3",
  "G4",
  "G5",
  "G6",
  "G7",
  "G8",
  "G9",
  "G10",
  "G11",
  "G12",
  "G13",
  "G14",
  "G15",
  "G16",
] as const;

export type FrameworkId = (typeof FRAMEWORK_IDS)[number];
export type ProfileId = (typeof PROFILE_IDS)[number];
export type EvidenceFamily = (typeof EVIDENCE_FAMILIES)[number];
export type EvidenceType = (typeof EVIDENCE_TYPES)[number];
export type Characteristic = (typeof CHARACTERISTICS)[number];
export type SupervisorRole = (typeof SUPERVISOR_ROLES)[number];
export type SupervisorLevel = (typeof SUPERVISOR_LEVELS)[number];
export type Decision = (typeof DECISIONS)[number];
export type GateId = (typeof GATE_IDS)[number];

/** Every type of evidence belongs to one family; the door refuses another. */
export const FAMILY_OF: Readonly<Record<EvidenceType, EvidenceFamily>> = {
  "mini-cex": "observed",
  dops: "observed",
  "mini-ipx": "observed",
  acat: "observed",
  "teaching-observed": "observed",
  "mdt-assessment": "observed",
  cbd: "reasoning",
  "supervision-record": "reasoning",
  "significant-event": "reasoning",
  audit: "results",
  "quality-improvement": "results",
  "service-evaluation": "results",
  "volume-log": "results",
  "peer-review-record": "results",
  msf: "feedback",
  "patient-feedback": "feedback",
  "governance-document": "product",
  "co-production": "product",
  "business-case": "product",
  publication: "product",
  presentation: "product",
  grant: "product",
  "level-7-module": "academic",
  course: "academic",
  "reflective-account": "reflection",
  "mdt-contribution": "reflection",
};

export type PortfolioRecord = {
  readonly framework: FrameworkId;
  readonly practitioner: Practitioner;
  readonly evidence: readonly EvidenceItem[];
  readonly selfAssessments: readonly SelfAssessment[];
  readonly entrustments: readonly Entrustment[];
  readonly supervisors: readonly Supervisor[];
  readonly signOffs: readonly SignOff[];
  readonly pillarReviews: readonly PillarReview[];
  /** null = not recorded. */
  readonly supervision: readonly SupervisionSession[] | null;
  /** null = not known. */
  readonly colleagueFeedback: readonly ColleagueFeedback[] | null;
  /** null = not known. */
  readonly patientFeedback: readonly PatientFeedback[] | null;
  /** The competence set of the person's area; null = no set chosen. */
  readonly areaCompetence: readonly AreaCompetence[] | null;
  /** Words by part: `introduction`, each pillar's code, `conclusion`; null = none. */
  readonly narrativeWords: Readonly<Record<string, number>> | null;
  readonly decisions: readonly PanelDecision[];
  readonly openDisputes: number;
  readonly waivers: readonly Waiver[];
};

export type Practitioner = {
  readonly profession: string;
  readonly trainee: boolean;
  readonly patientFacing: boolean;
  /** null = not known. */
  readonly registrations: readonly Registration[] | null;
  /** null = not known. */
  readonly awards: readonly Award[] | null;
  readonly scopeReviewedOn: readonly CalendarDate[];
  readonly ionisingRadiation: boolean;
  readonly operatorEntitledOn: readonly CalendarDate[];
  /** Percent of the job by pillar code; null = not known. */
  readonly jobPlan: Readonly<Record<string, number>> | null;
};

export type Registration = {
  readonly body: string;
  readonly number: string;
  readonly status: (typeof REGISTRATION_STATUSES)[number];
  readonly expiresOn: CalendarDate;
};

export type Award = {
  readonly title: string;
  readonly level: number;
  readonly kind: (typeof AWARD_KINDS)[number];
  /** null = in progress. */
  readonly awardedOn: CalendarDate | null;
};

export type EvidenceItem = {
  readonly id: string;
  readonly version: number;
  readonly type: EvidenceType;
  readonly family: EvidenceFamily;
  readonly strong: boolean;
  readonly occurredOn: CalendarDate;
  readonly attachments: number;
  readonly withdrawn: boolean;
  readonly identifiable: boolean;
  readonly characteristics: readonly Characteristic[];
  readonly confirmations: readonly Confirmation[];
  /** In the order in which they were made. */
  readonly links: readonly EvidenceLink[];
};

export type Confirmation = { readonly by: string; readonly on: CalendarDate };
export type EvidenceLink = { readonly capability: string; readonly rationale: boolean };
export type SelfAssessment = { readonly capability: string; readonly on: CalendarDate };

export type Entrustment = {
  readonly capability: string;
  readonly level: number;
  readonly assessor: string;
  readonly on: CalendarDate;
};

/** One post of one supervisor; a person may have several entries. */
export type Supervisor = {
  readonly id: string;
  readonly profession: string;
  readonly role: SupervisorRole;
  /** Codes of capabilities and pillars that an associate may decide on. */
  readonly scope: readonly string[];
  readonly from: CalendarDate;
  /** null = still in post. */
  readonly to: CalendarDate | null;
  readonly level: SupervisorLevel;
  readonly registered: boolean;
  readonly preparedOn: readonly CalendarDate[];
  readonly lineManager: boolean;
  readonly conflict: boolean;
};

export type SignOff = {
  readonly capability: string;
  readonly by: string;
  readonly on: CalendarDate;
  readonly decision: Decision;
  /** null = not revoked. */
  readonly revokedOn: CalendarDate | null;
  /** The day on which evidence it rests on was changed, or what it asks; null = not changed. */
  readonly changedSince: CalendarDate | null;
};

export type PillarReview = {
  readonly pillar: string;
  readonly by: string;
  /** null = none yet. */
  readonly secondReviewer: string | null;
  readonly on: CalendarDate;
};

export type SupervisionSession = {
  readonly on: CalendarDate;
  readonly minutes: number;
  readonly with: string;
};

export type ColleagueFeedback = {
  readonly completedOn: CalendarDate;
  readonly raters: number;
  readonly professions: number;
  readonly consultants: number;
  readonly juniors: number;
  readonly facilitated: boolean;
};

export type PatientFeedback = { readonly completedOn: CalendarDate; readonly responses: number };
export type AreaCompetence = { readonly id: string; readonly complete: boolean };

export type PanelDecision = {
  readonly profile: ProfileId;
  readonly outcome: (typeof PANEL_OUTCOMES)[number];
  readonly on: CalendarDate;
};

export type Waiver = {
  readonly rule: GateId;
  readonly approver: string;
  readonly on: CalendarDate;
  readonly until: CalendarDate;
};
