import type { CalendarDate } from "@/lib/core/calendar-date";
import type { CapabilityAddress } from "@/lib/core/capability-address";
import type { Ruling } from "@/lib/core/ruling";
import type {
  Characteristic,
  Decision,
  EvidenceType,
  SupervisorLevel,
  SupervisorRole,
} from "@/lib/rules/record";
import type { SignerRule, UsabilityRule } from "@/lib/rules/result";
import type { METHODS } from "./limits";

export type Method = (typeof METHODS)[number];

/** Whose record, and on what. */
export interface Keys {
  readonly practitionerId: string;
  readonly capabilityId: string;
}

/** What a capability asks, in the words of its framework. */
export interface AskedCapability extends CapabilityAddress {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Of a consultant statement: when in a career it is expected. */
  readonly stage: string | null;
  /** Evidence can show it and a supervisor can sign it off. */
  readonly signable: boolean;
  readonly pillar: { readonly code: string; readonly name: string };
  readonly framework: {
    readonly id: string;
    readonly title: string;
    readonly version: string;
    readonly sourceUrl: string;
  };
  /** What is signed off in its place, in a framework with staged statements. */
  readonly statements: readonly CapabilityStatement[];
}

export interface CapabilityStatement {
  readonly code: string;
  readonly description: string;
  readonly stage: string | null;
}

/** An item that shows a capability, with its practitioner's sentence on how. */
export interface ShownEvidence {
  readonly evidenceId: string;
  readonly version: number;
  readonly title: string;
  readonly stage: "draft" | "submitted" | "returned";
  readonly type: EvidenceType | null;
  readonly occurredOn: CalendarDate | null;
  readonly characteristics: readonly Characteristic[];
  readonly rationale: string;
  readonly confirmations: readonly { readonly by: string; readonly on: CalendarDate }[];
  /** Who was asked to confirm it and has not answered. */
  readonly askedToConfirm: readonly string[];
  readonly strong: boolean;
  /** The usability rules it does not meet; null where it is not in the record at all. */
  readonly lacks: readonly UsabilityRule[] | null;
}

export interface OwnWords {
  readonly id: string;
  readonly assessedAt: Date;
  readonly reflection: string;
}

export interface DecisionView {
  readonly id: string;
  readonly decision: Decision;
  readonly reasons: string;
  readonly method: Method;
  readonly decidedAt: Date;
  readonly supervisorId: string;
  readonly by: string;
  readonly role: SupervisorRole;
  readonly profession: string;
  readonly level: SupervisorLevel;
  readonly revocation: {
    readonly by: string;
    readonly revokedAt: Date;
    readonly reason: string;
  } | null;
  /** The day on which evidence it rests on, or what it asks, was changed first; null: it is as it was. */
  readonly changedSince: CalendarDate | null;
  /** The portfolio was moved since, and what the capability asks changed with it. */
  readonly reworded: Reworded | null;
  readonly restsOn: readonly SignedVersion[];
}

export interface Reworded {
  readonly on: CalendarDate;
  readonly code: string;
  /** The edition that it was moved to: "2025". */
  readonly to: string;
}

/** A version as it was when it was signed; it can still be read. */
export interface SignedVersion {
  readonly evidenceId: string;
  readonly version: number;
  readonly title: string;
  readonly isChanged: boolean;
}

export interface OpenRequest {
  readonly id: string;
  readonly supervisorId: string;
  readonly supervisor: string;
  readonly askedAt: Date;
  readonly message: string;
}

/** What the record holds on one capability. */
export interface CapabilityRecord {
  readonly evidence: readonly ShownEvidence[];
  readonly selfAssessments: readonly OwnWords[];
  readonly requests: readonly OpenRequest[];
  /** Latest first. */
  readonly decisions: readonly DecisionView[];
}

/** A practitioner's own page on a capability. */
export interface CapabilityView extends CapabilityRecord {
  readonly capability: AskedCapability;
  readonly practitionerId: string;
  /** The rows of frameworks that count as this capability for the portfolio. */
  readonly countedIds: readonly string[];
  readonly supervisors: readonly SupervisorToAsk[];
  /** Whether the practitioner may self-assess and ask: not where the portfolio is closed or of another framework. */
  readonly mayAdd: Ruling;
  /** Whether a supervisor could sign it off today. */
  readonly mayAchieve: Ruling;
}

/** Somebody who supervises the practitioner, did so, or will. */
export interface SupervisorToAsk {
  readonly supervisorId: string;
  readonly name: string;
  readonly profession: string;
  readonly role: SupervisorRole;
  /** In words: names of pillars, codes of capabilities. Empty: everything. */
  readonly scope: readonly string[];
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate | null;
  readonly hasLeft: boolean;
  /** Whether the practitioner can ask them today. */
  readonly may: Ruling;
  /** Why the rules would not count a decision of theirs today. */
  readonly lacks: readonly SignerRule[];
  readonly askedAt: Date | null;
}

/** A line of the list of what waits, from whichever room it comes. */
export interface WaitingRequest {
  readonly id: string;
  readonly practitioner: string;
  readonly askedAt: Date;
  readonly capability: { readonly code: string; readonly title: string };
}

export interface RequestView extends CapabilityRecord {
  readonly id: string;
  readonly message: string;
  readonly askedAt: Date;
  readonly practitioner: {
    readonly id: string;
    readonly name: string;
    readonly post: string;
  };
  readonly capability: AskedCapability;
  readonly may: Ruling;
  /** What there is to decide on, as a text that the decision sends back. */
  readonly basis: string;
  /** Whether it can be signed off: something usable must show it. */
  readonly mayAchieve: Ruling;
  readonly signer: Signer | null;
  readonly ended: RequestEnd | null;
}

/** What whoever was asked is today. */
export interface Signer {
  readonly role: SupervisorRole;
  readonly since: CalendarDate;
  readonly preparedOn: CalendarDate | null;
  readonly lacks: readonly SignerRule[];
}

export type RequestEnd =
  | {
      readonly kind: "decided";
      readonly at: Date;
      readonly signOffId: string;
      readonly by: string;
      readonly isOwn: boolean;
    }
  | { readonly kind: "withdrawn"; readonly at: Date };

/** A decision as a line of a list. */
export interface DecisionLine {
  readonly id: string;
  readonly decision: Decision;
  readonly decidedAt: Date;
  readonly practitioner: string;
  readonly capability: { readonly code: string; readonly title: string };
  readonly isRevoked: boolean;
  readonly changedSince: CalendarDate | null;
}

/** One decision on a page of its own. */
export interface SignOffView extends DecisionView {
  readonly practitioner: { readonly id: string; readonly name: string };
  readonly capability: AskedCapability;
  readonly mayRevoke: Ruling;
}
