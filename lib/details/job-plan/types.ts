import type { CalendarDate } from "@/lib/core/calendar-date";
import type { JobPlanAsked } from "@/lib/rules/profile";

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

/** What a profile asks of a job plan, as far as a form needs it. */
export interface PlanAsked {
  readonly plan: JobPlanAsked;
  readonly clinicalPillar: string;
}

export interface JobPlanView {
  /** Newest first. */
  readonly plans: readonly JobPlan[];
  /** The latest that has been agreed and names the framework's pillars. */
  readonly current: JobPlan | null;
  readonly pillars: readonly { readonly code: string; readonly name: string }[];
  readonly asked: PlanAsked;
  readonly time: TimeView;
}

/** Time as it was logged, beside time as it is planned. */
export interface TimeView {
  /** Newest first; those of which nothing is logged are there too. */
  readonly weeks: readonly Week[];
  /** How many of them something is logged of. */
  readonly loggedWeeks: number;
  readonly pillars: readonly PlannedAgainstLogged[];
}

export interface Week {
  /** A Monday. */
  readonly weekOf: CalendarDate;
  /** By pillar, in the framework's order. */
  readonly minutes: readonly number[];
  readonly total: number;
  readonly isLogged: boolean;
}

export interface PlannedAgainstLogged {
  readonly code: string;
  readonly name: string;
  /** Null where no plan is. */
  readonly plannedPercent: number | null;
  /** Null where the contracted hours are not known. */
  readonly plannedMinutes: number | null;
  /** Of a week in which something is logged, on average. */
  readonly loggedMinutes: number;
  /** Of all that is logged; null where nothing is. */
  readonly loggedPercent: number | null;
}
