import type { CalendarDate } from "@/lib/core/calendar-date";

/** In writing, by the employer: what the person may do as an operator (IR(ME)R). */
export interface Entitlement {
  readonly id: string;
  readonly entitledOn: CalendarDate;
  readonly entitledBy: string;
  readonly activities: readonly string[];
}
