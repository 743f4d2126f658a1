import type { CalendarDate } from "@/lib/core/calendar-date";
import type { Ruling } from "@/lib/core/ruling";
import type { AWARD_KINDS } from "@/lib/rules/record";

export interface Award {
  readonly id: string;
  readonly title: string;
  readonly level: number;
  readonly kind: (typeof AWARD_KINDS)[number];
  readonly institution: string;
  readonly credits: number | null;
  /** Null while it is in progress. */
  readonly awardedOn: CalendarDate | null;
  /** Of an equivalence: the steward who recorded the decision, and why it was made. */
  readonly decidedBy: string | null;
  readonly reasons: string;
  /** Of an equivalence: whether a later decision has taken its place. */
  readonly isSuperseded: boolean;
  /** Whether the reader may change it and take it out. */
  readonly mayKeep: Ruling;
}

export interface EquivalencesView {
  /** Newest first. */
  readonly decisions: readonly Award[];
  readonly mayDecide: Ruling;
}
