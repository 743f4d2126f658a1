import type { CalendarDate } from "@/lib/core/calendar-date";

export interface ScopeReview {
  readonly id: string;
  readonly reviewedOn: CalendarDate;
  /** What the person does and does not do. */
  readonly scope: string;
  readonly agreedWith: string;
  readonly documentTitle: string;
  readonly documentUrl: string;
}
