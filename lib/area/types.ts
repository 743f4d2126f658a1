import type { CalendarDate } from "@/lib/core/calendar-date";
import type { Ruling } from "@/lib/core/ruling";

/** What an activity asks, and what there is for it. */
export interface ActivityFacts {
  /** Of entrustment, 1 to 5; null: none is asked. */
  readonly level: number | null;
  /** In twelve months; null: no number is asked. */
  readonly volume: number | null;
  /** How many linked items are submitted, and neither returned nor withdrawn. */
  readonly counting: number;
  /** In the order in which they were recorded. */
  readonly entrustments: readonly {
    readonly assessor: string;
    readonly level: number;
    readonly on: CalendarDate;
  }[];
  /** In the order in which they were recorded. */
  readonly counts: readonly { readonly count: number; readonly upTo: CalendarDate }[];
}

export type JudgedEntrustment = "not-asked" | "reached" | "below" | "none";
export type JudgedVolume = "not-asked" | "reached" | "below" | "old" | "none";

export interface Judged {
  readonly complete: boolean;
  readonly evidence: boolean;
  readonly entrustment: JudgedEntrustment;
  readonly volume: JudgedVolume;
  /** The last day on which it is complete with nothing new; null: it is not complete, or time changes nothing. */
  readonly countsUntil: CalendarDate | null;
}

/** An activity as the record knows it. */
export interface RecordedActivity extends ActivityFacts {
  readonly code: string;
}

/** What a set asks, in one line of a list. */
export interface AreaSetLine {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly modality: string;
  readonly site: string;
  readonly speciality: string;
  readonly source: string;
  /** Shipped with the product, for everybody. */
  readonly isShipped: boolean;
  readonly isRetired: boolean;
  readonly activities: number;
  /** Of the reader's organisation, at this moment. */
  readonly chosenBy: number;
}

export interface AreaSetView extends Omit<AreaSetLine, "activities"> {
  readonly activities: readonly AskedActivity[];
}

export interface AskedActivity {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly level: number | null;
  readonly volume: number | null;
  readonly counted: string;
  readonly source: string;
}

export interface AreaSetsView {
  readonly sets: readonly AreaSetLine[];
  /** Of all sets, whatever is filtered. */
  readonly modalities: readonly string[];
}

/** Somebody's area as they and their supervisors see it. */
export interface AreaView {
  readonly practitioner: { readonly id: string; readonly name: string };
  readonly chosen: ChosenArea | null;
  readonly may: { readonly keep: Ruling; readonly entrust: Ruling };
}

export interface ChosenArea {
  readonly set: Omit<AreaSetLine, "activities" | "chosenBy">;
  readonly chosenOn: CalendarDate;
  readonly activities: readonly ActivityView[];
  readonly complete: number;
  /** The last day on which all of it stays as it is with nothing new. */
  readonly countsUntil: CalendarDate | null;
}

export interface ActivityView extends AskedActivity {
  readonly judged: Judged;
  /** What the reader may read. */
  readonly items: readonly ShowingItem[];
  /** How many more are linked that the reader may not read. */
  readonly unread: number;
  /** Newest first. */
  readonly entrustments: readonly SaidEntrustment[];
  /** Newest first. */
  readonly counts: readonly RecordedCount[];
}

export interface ShowingItem {
  readonly id: string;
  readonly title: string;
  readonly occurredOn: CalendarDate | null;
  readonly stage: "submitted" | "returned" | "withdrawn";
  /** Somebody says that it identifies a patient. */
  readonly isFlagged: boolean;
}

export interface SaidEntrustment {
  readonly assessor: string;
  readonly name: string;
  readonly level: number;
  readonly on: CalendarDate;
  readonly comment: string;
}

export interface RecordedCount {
  readonly count: number;
  readonly upTo: CalendarDate;
}

/** An item that its practitioner could link to an activity. */
export interface OfferedItem {
  readonly id: string;
  readonly title: string;
  readonly occurredOn: CalendarDate | null;
  /** It is linked to 1.11 already. */
  readonly showsArea: boolean;
}
