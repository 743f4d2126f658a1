import type { CalendarDate } from "@/lib/core/calendar-date";
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
}
