import type { CalendarDate } from "@/lib/core/calendar-date";
import type { ItemAhead } from "@/lib/rules/horizon-items";
import type { HorizonDay } from "@/lib/rules/horizon-of";
import type { SignOffAhead } from "@/lib/rules/horizon-sign-offs";

/** What time alone will bring, nobody doing anything. */
export interface AheadView {
  /** The last day looked at. */
  readonly until: CalendarDate;
  readonly days: readonly HorizonDay[];
  readonly items: readonly ItemAhead[];
  readonly itemTitles: Readonly<Record<string, string>>;
  readonly signOffs: readonly SignOffAhead[];
  /** The names of whoever made them, by id. */
  readonly signers: Readonly<Record<string, string>>;
  readonly titles: Readonly<Record<string, string>>;
  /** Of the pillars, by code. */
  readonly pillars: Readonly<Record<string, string>>;
}
