import type { CalendarDate } from "@/lib/core/calendar-date";
import type { Ruling } from "@/lib/core/ruling";
import type { SupervisorLevel, SupervisorRole } from "@/lib/rules/record";
import type { SignerRule } from "@/lib/rules/result";

export interface Meeting {
  readonly id: string;
  readonly heldOn: CalendarDate;
  readonly minutes: number;
  readonly withId: string;
  readonly withName: string;
  /** Whether that supervisor coordinated, and was in post, on the day. */
  readonly isCoordinating: boolean;
  readonly mayRemove: Ruling;
}

/** What G4 looks at, as it stands today. */
export interface Standing {
  readonly minutes: number;
  readonly lastWithCoordinating: Meeting | null;
  /** The last day on which it is still enough if nobody meets; null: it is not today, or nobody coordinates. */
  readonly enoughUntil: CalendarDate | null;
}

export interface MeetingsView {
  /** Latest first. */
  readonly meetings: readonly Meeting[];
  readonly asked: Asked;
  /** Null where the rules do not ask for supervision: G4 is asked of trainees only. */
  readonly standing: Standing | null;
  /** With whom a meeting can have been: everybody who has or had a post. */
  readonly supervisors: readonly { readonly id: string; readonly name: string }[];
}

/** A post beside the practitioner, and what the rules would make of a decision of its holder's. */
export interface SupervisorPost {
  readonly id: string;
  readonly name: string;
  readonly profession: string;
  readonly level: SupervisorLevel;
  readonly role: SupervisorRole;
  /** What an associate may decide on, in words: a pillar by its name, a capability by its code. */
  readonly scope: readonly string[];
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate | null;
  readonly isInPost: boolean;
  /** The last day on which their latest preparation counts; null: there is none. */
  readonly preparedUntil: CalendarDate | null;
  /** What keeps a decision made today from counting (A1 to A6); none: it counts. */
  readonly lacks: readonly SignerRule[];
}

/** The numbers of G4 in the practitioner's profile. */
export interface Asked {
  readonly days: number;
  readonly minutes: number;
  readonly coordinatingDays: number;
}
