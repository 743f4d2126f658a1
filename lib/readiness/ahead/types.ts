import type { CalendarDate } from "@/lib/core/calendar-date";
import type { ItemAhead } from "@/lib/rules/horizon-items";
import type { HorizonDay } from "@/lib/rules/horizon-of";

/** What time alone will bring, nobody doing anything. */
export interface AheadView {
  /** The last day looked at. */
  readonly until: CalendarDate;
  readonly days: readonly HorizonDay[];
  readonly items: readonly ItemAhead[];
  readonly itemTitles: Readonly<Record<string, string>>;
  readonly signOffs: readonly SignOffAhead[];
  readonly titles: Readonly<Record<string, string>>;
  /** Of the pillars, by code. */
  readonly pillars: Readonly<Record<string, string>>;
}

export interface SignOffAhead {
  readonly code: string;
  readonly by: string;
  readonly on: CalendarDate;
  /** The last day on which it is in force; null: it has no end. */
  readonly until: CalendarDate | null;
}
