import type { CalendarDate } from "@/lib/core/calendar-date";

/** How fast somebody has been going, and where that leads. */
export interface Pace {
  readonly required: number;
  readonly signedOff: number;
  /** Of the past 12 months, the oldest first. */
  readonly quarters: readonly Quarter[];
  readonly forecast: Forecast;
  readonly target: Target | null;
}

export interface Quarter {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Capabilities that were signed off at its end, and had not been before. */
  readonly signedOff: number;
  /** By how many states, all capabilities together, they rose; null: nothing was kept of one of its ends. */
  readonly statesGained: number | null;
}

export type Forecast =
  /** Everything is signed off. */
  | { readonly kind: "done" }
  /** Fewer sign-offs in 12 months than can be counted on. */
  | { readonly kind: "too-little"; readonly signedOff: number }
  | {
      readonly kind: "known";
      readonly signedOff: number;
      /** A month, to one decimal. */
      readonly aMonth: number;
      /** When everything is signed off at the pace of the year; of its fastest quarter; of its slowest. */
      readonly expectedOn: CalendarDate | null;
      readonly soonestOn: CalendarDate | null;
      /** Null: in its slowest quarter nothing was signed off, so it has no end. */
      readonly latestOn: CalendarDate | null;
    };

export interface Target {
  readonly on: CalendarDate;
  /** What it asks for a month, to one decimal; null: the day is over, or nothing is left. */
  readonly asksAMonth: number | null;
}

export interface PaceView {
  readonly pace: Pace;
  readonly targetOn: CalendarDate | null;
}
