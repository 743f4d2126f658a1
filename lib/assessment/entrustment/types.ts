import type { CalendarDate } from "@/lib/core/calendar-date";
import type { LEVELS } from "./limits";

export type Level = (typeof LEVELS)[number];

/** What an assessor said on a day of how far somebody acts alone. */
export interface EntrustmentView {
  readonly id: string;
  /** The row of the framework that it was made under. */
  readonly capabilityId: string;
  readonly capability: { readonly code: string; readonly title: string };
  readonly level: Level;
  readonly by: string;
  readonly on: CalendarDate;
  readonly activity: string;
  /** A later one of the same assessor on the same capability has taken its place. */
  readonly isOutdone: boolean;
}

/** What a supervisor's page is drawn from. */
export interface EntrustingView {
  readonly practitioner: { readonly id: string; readonly name: string };
  /** Within their reach: what the rules ask an entrustment of, and everything else. */
  readonly asked: readonly CapabilityToEntrust[];
  readonly others: readonly CapabilityToEntrust[];
  /** Latest first. */
  readonly entrustments: readonly EntrustmentView[];
}

export interface CapabilityToEntrust {
  readonly id: string;
  readonly code: string;
  readonly title: string;
}
