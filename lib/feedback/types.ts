import type { CalendarDate } from "@/lib/core/calendar-date";

/** What one cycle among colleagues came to. */
export interface Cycle {
  readonly id: string;
  readonly completedOn: CalendarDate;
  readonly raters: number;
  readonly professions: number;
  readonly consultants: number;
  readonly juniors: number;
  readonly facilitated: boolean;
  readonly facilitator: string;
  /** Whom it asked and whether somebody talked it through, as every reader is told it. */
  readonly inWords: { readonly asked: string; readonly talkedThrough: string };
  /** The last day on which the rules look at it. */
  readonly countsUntil: CalendarDate;
}

/** What one survey among patients came to. */
export interface Survey {
  readonly id: string;
  readonly completedOn: CalendarDate;
  readonly responses: number;
  readonly method: string;
  /** The last day on which the rules look at it. */
  readonly countsUntil: CalendarDate;
}
