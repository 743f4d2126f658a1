import type { CalendarDate } from "@/lib/core/calendar-date";

export interface ScopeReview {
  readonly id: string;
  readonly reviewedOn: CalendarDate;
  /** The last day on which it still counts as recent. */
  readonly nextReviewBy: CalendarDate;
  /** What the person does and does not do. */
  readonly scope: string;
  readonly agreedWith: string;
  readonly documentTitle: string;
  readonly documentUrl: string;
}
