import type { CalendarDate } from "@/lib/core/calendar-date";

// What policy is told of the things it decides about. Facts are arguments: policy asks nobody.

/** Whose record something belongs to. */
export interface RecordFacts {
  readonly organisationId: string;
  readonly practitionerId: string;
}

export interface PractitionerFacts extends RecordFacts {
  readonly teamId: string;
}

export type EvidenceStage = "draft" | "submitted" | "returned" | "withdrawn";

export interface EvidenceFacts extends RecordFacts {
  readonly stage: EvidenceStage;
  readonly hasDraft: boolean;
  /** Codes of the capabilities, and of their pillars, that the latest submitted version is linked to. */
  readonly shows: readonly string[];
  /** Who was asked to confirm the latest submitted version. */
  readonly confirmerIds: readonly string[];
}

/** One version of an item, among them drafts and earlier ones. */
export interface EvidenceVersionFacts {
  readonly evidence: EvidenceFacts;
  /** It may since have been returned, withdrawn or written anew. Null: a draft. */
  readonly submittedAt: Date | null;
  /** Who was asked to confirm it. */
  readonly askedIds: readonly string[];
  /** Who confirmed it, and who made a decision that rests on it. */
  readonly vouchedIds: readonly string[];
}

export interface ConfirmationRequestFacts extends RecordFacts {
  readonly confirmerId: string;
}

export interface SignOffRequestFacts extends RecordFacts {
  readonly supervisorId: string;
  /** Codes of the capability and of its pillar. */
  readonly capability: CapabilityFacts;
}

export interface SignOffFacts extends RecordFacts {
  readonly supervisorId: string;
  readonly capability: CapabilityFacts;
}

/** Something on a record that its practitioner disputes. */
export interface DisputeFacts extends RecordFacts {
  /** Who made the decision it is about; null: it is about something else. */
  readonly decidedById: string | null;
}

export interface EntrustmentFacts extends RecordFacts {
  readonly assessorId: string;
  readonly capability: CapabilityFacts;
}

export interface PillarReviewFacts extends RecordFacts {
  readonly reviewerId: string;
  /** Who was asked for the second look and has not answered. */
  readonly askedId: string | null;
  /** Who gave the second look. */
  readonly lookedById: string | null;
}

export interface CapabilityFacts {
  readonly code: string;
  readonly pillarCode: string;
}

/** A post of somebody who could be asked to sign off. */
export interface SupervisorPostFacts extends RecordFacts {
  readonly supervisorId: string;
  readonly role: "coordinating" | "associate";
  readonly scope: readonly string[];
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate | null;
}

export interface TeamFacts {
  readonly organisationId: string;
  readonly teamId: string;
}

export interface PersonFacts {
  readonly organisationId: string;
  readonly personId: string;
}

/** Null: it was shipped with the product, for everybody. */
export interface AreaSetFacts {
  readonly organisationId: string | null;
}
