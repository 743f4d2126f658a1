import type { CalendarDate } from "@/lib/core/calendar-date";
import type { Ruling } from "@/lib/core/ruling";
import type { ProfileId } from "@/lib/rules/record";

export interface PanelDecision {
  readonly id: string;
  readonly profile: ProfileId;
  readonly outcome: "recommended" | "not-yet";
  readonly decidedOn: CalendarDate;
  readonly reasons: string;
  /** Null where nobody has said. */
  readonly recordedBy: string | null;
}

/** As a steward keeps them. */
export interface PanelView {
  readonly profile: ProfileId;
  readonly decisions: readonly PanelDecision[];
  readonly mayRecord: Ruling;
}
