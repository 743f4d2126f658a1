import type { CalendarDate } from "@/lib/core/calendar-date";
import type { Ruling } from "@/lib/core/ruling";
import type { GateId } from "@/lib/rules/record";

export interface Waiver {
  readonly id: string;
  readonly gate: GateId;
  readonly approvedOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly reasons: string;
  readonly approvedBy: string;
}

/** As a steward keeps them. */
export interface WaiversView {
  readonly waivers: readonly Waiver[];
  readonly mayWaive: Ruling;
}
