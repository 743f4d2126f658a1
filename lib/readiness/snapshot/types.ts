import type { CalendarDate } from "@/lib/core/calendar-date";
import type { FrameworkId, GateId, ProfileId } from "@/lib/rules/record";
import type { CapabilityState, Outcome, Status } from "@/lib/rules/result";
import type { PractitionerFacts } from "../types";
import type { KeptResult } from "./schema";

/** Whose snapshots are asked for, and by what right. */
export type Whose =
  | { readonly as: "practitioner" }
  | { readonly as: "supervisor"; readonly practitionerId: string }
  | { readonly as: "manager"; readonly teamId: string; readonly practitionerId: string };

/** What was kept since a day, newest first. */
export interface HistoryView {
  readonly practitioner: PractitionerFacts;
  readonly since: CalendarDate;
  /** How it stood when that day began; null: nothing had been kept. */
  readonly before: Numbers | null;
  /** How the newest one says it stands; null: nothing has been kept since, nor before. */
  readonly now: Numbers | null;
  readonly changes: readonly Change[];
  /** Where the next page begins. */
  readonly next: string | null;
}

export interface Numbers {
  readonly status: Status;
  readonly index: number;
  readonly mean: number;
}

/** One snapshot beside the one before it. */
export interface Change {
  readonly id: string;
  readonly asOf: CalendarDate;
  readonly takenAt: Date;
  readonly because: Because;
  readonly now: Numbers;
  /** Null: there is none before it. */
  readonly moved: Moved | null;
}

export type Because =
  | {
      readonly kind: "deed";
      /** In the log's words; null where the reader sees numbers only. */
      readonly deed: DoneDeed | null;
      /** From that day on part of it could have come by time alone, and nobody had looked; null: none could. */
      readonly orTimeFrom: CalendarDate | null;
    }
  | { readonly kind: "time" }
  /** A newer engine, or a newer version of the profile or the framework. */
  | { readonly kind: "rules" }
  /** The first that was kept, by no deed of its own. */
  | { readonly kind: "beginning" };

export interface DoneDeed {
  /** "Decided on a capability". */
  readonly words: string;
  readonly who: string;
  /** What it was about: codes, and what a decision came to. */
  readonly about: readonly string[];
}

interface FromTo<Value> {
  readonly from: Value;
  readonly to: Value;
}

/** What is different between one result and the next; null or empty: nothing. */
export interface Moved {
  readonly status: FromTo<Status> | null;
  readonly index: FromTo<number> | null;
  readonly mean: FromTo<number> | null;
  readonly pillars: readonly (FromTo<number> & { readonly name: string })[];
  readonly capabilities: readonly MovedCapability[];
  readonly gates: readonly MovedGate[];
  /** By which rules it was worked out, where these are others than before. */
  readonly rules: FromTo<RulesUsed> | null;
  /** Codes of capabilities, names of pillars, and gates of which the rules saw something else, and no more. */
  readonly seen: readonly string[];
}

export interface MovedCapability extends FromTo<CapabilityState> {
  readonly code: string;
  readonly title: string;
  readonly refreshDue: FromTo<boolean>;
}

export interface MovedGate {
  readonly rule: GateId;
  /** Null: the rules before did not have it. */
  readonly from: Outcome | null;
  readonly to: Outcome;
  readonly message: string;
}

export interface RulesUsed {
  readonly engine: string;
  readonly profile: ProfileId;
  readonly profileVersion: string;
  readonly framework: FrameworkId;
  readonly frameworkVersion: string;
}

/** How somebody stood on a day, by what was kept. */
export interface StandingView {
  readonly practitioner: PractitionerFacts;
  readonly on: CalendarDate;
  /** Null: nothing had been kept by then. */
  readonly kept: KeptStanding | null;
  /** The day of the first that was kept; null: there is none. */
  readonly firstOn: CalendarDate | null;
}

export interface KeptStanding {
  readonly takenAt: Date;
  /** Without what was looked at, which can be named in somebody's words. */
  readonly result: KeptResult;
  readonly titles: Readonly<Record<string, string>>;
  /** From that day on, on or before the day asked for, time alone could have changed it, and nobody looked. */
  readonly openFrom: CalendarDate | null;
  /** The day of the next that was kept. */
  readonly nextOn: CalendarDate | null;
}
