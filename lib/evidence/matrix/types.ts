import type { CalendarDate } from "@/lib/core/calendar-date";
import type { Ruling } from "@/lib/core/ruling";
import type { PillarChoice } from "../types";

export interface MatrixView {
  /** Of the practitioner's framework: what the columns are. */
  readonly pillars: readonly PillarChoice[];
  /** Of everything, whichever page is shown. */
  readonly total: number;
  readonly items: readonly MatrixItem[];
  /** Of all evidence that is not withdrawn, by the code of the capability. */
  readonly counts: ReadonlyMap<string, { readonly items: number; readonly confirmed: number }>;
  readonly mayLog: Ruling;
  readonly newer: string | null;
  readonly older: string | null;
}

export interface MatrixItem {
  readonly id: string;
  readonly title: string;
  readonly loggedOn: CalendarDate;
  /** `draft`: being written, or returned; `waiting`: submitted, and nobody has confirmed it. */
  readonly stands: "draft" | "waiting" | "confirmed" | "strong";
  /** Codes of capabilities. */
  readonly shows: readonly string[];
}
