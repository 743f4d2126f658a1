import type { CalendarDate } from "@/lib/core/calendar-date";

export interface JobPlan {
  readonly id: string;
  readonly agreedOn: CalendarDate;
  /** In the order of the framework's pillars. */
  readonly shares: readonly Share[];
  /** Contracted; null where nobody has said. */
  readonly weeklyMinutes: number | null;
  /** Whether it names the pillars of the practitioner's framework; another's is kept and not counted. */
  readonly isOfFramework: boolean;
}

export interface Share {
  readonly code: string;
  readonly name: string;
  readonly percent: number;
}
