import type { CalendarDate } from "@/lib/core/calendar-date";
import type { Ruling } from "@/lib/core/ruling";
import type { ConfirmationRequestFacts } from "@/lib/policy/facts";
import type { EvidenceVersionView } from "../types";

/** A request as the service and the page find it. */
export interface FoundRequest extends ConfirmationRequestFacts {
  readonly id: string;
  readonly evidenceId: string;
  readonly versionId: string;
  readonly practitioner: string;
  readonly confirmer: string;
  readonly message: string;
  readonly askedAt: Date;
  readonly closedAt: Date | null;
  readonly answer: GivenAnswer | null;
  readonly version: EvidenceVersionView;
}

export interface GivenAnswer {
  readonly answer: "confirmed" | "declined";
  readonly sentence: string;
  readonly strong: boolean;
  readonly at: Date;
}

export interface ConfirmationRequestView {
  readonly id: string;
  readonly evidenceId: string;
  /** The reader is who asked. */
  readonly isOwn: boolean;
  readonly practitioner: string;
  readonly confirmer: string;
  readonly askedOn: CalendarDate;
  readonly message: string;
  /** `closed`: the item moved on before there was an answer, and its words are not shown any more. */
  readonly state: "waiting" | "confirmed" | "declined" | "closed";
  readonly answer: GivenAnswer | null;
  readonly version: EvidenceVersionView | null;
  /** What ticking "strong" would say of this type of evidence; null where it cannot be said. */
  readonly strongAs: StrongAs | null;
  readonly mayAnswer: Ruling;
}

/** Passed level-7 assessed work, or a summative entrustment. */
export type StrongAs = "level-7" | "entrustment";

export interface AskView {
  readonly id: string;
  readonly title: string;
  readonly number: number;
  readonly mayAsk: Ruling;
  readonly asked: readonly string[];
  readonly likely: readonly LikelyConfirmer[];
}

export interface LikelyConfirmer {
  readonly id: string;
  readonly name: string;
  /** Why they come to mind; the first that applies. */
  readonly why: "coordinating" | "associate" | "confirmed-before";
}
