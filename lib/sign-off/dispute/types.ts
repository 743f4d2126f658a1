import type { Ruling } from "@/lib/core/ruling";
import type { Decision } from "@/lib/rules/record";

/** Something on a record that its practitioner does not accept, and what came of it. */
export interface DisputeView {
  readonly id: string;
  readonly practitioner: string;
  readonly raisedAt: Date;
  readonly reasons: string;
  /** Null: about something else on the record. */
  readonly about: DisputedDecision | null;
  readonly closed: {
    readonly by: string;
    readonly at: Date;
    readonly outcome: string;
  } | null;
  readonly mayClose: Ruling;
}

export interface DisputedDecision {
  readonly signOffId: string;
  readonly capability: { readonly code: string; readonly title: string };
  readonly decision: Decision;
  readonly by: string;
  readonly decidedAt: Date;
}

/** A practitioner's own page. */
export interface OwnDisputesView {
  /** Open first, then the latest. */
  readonly disputes: readonly DisputeView[];
  /** What a new one could be about: decisions that are in no open dispute, latest first. */
  readonly decisions: readonly DisputedDecision[];
}

/** An open dispute as a line of what waits for a steward. */
export interface WaitingDispute {
  readonly id: string;
  readonly practitionerId: string;
  readonly practitioner: string;
  readonly askedAt: Date;
}
