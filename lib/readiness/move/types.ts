import type { Ruling } from "@/lib/core/ruling";
import type { Status } from "@/lib/rules/result";

/** What a steward sees before a portfolio is moved to the framework that took the place of its own. */
export interface MoveView {
  readonly practitioner: { readonly id: string; readonly name: string };
  readonly from: Edition;
  /** Null: the portfolio follows the newest framework of its kind. */
  readonly move: PossibleMove | null;
}

interface PossibleMove {
  readonly to: Edition;
  readonly changed: readonly ChangedCapability[];
  readonly before: Standing;
  readonly after: Standing;
  readonly may: Ruling;
}

export interface Edition {
  readonly id: string;
  readonly title: string;
  /** The year: "2025". */
  readonly version: string;
}

/** A capability of which more than the wording changes. */
export interface ChangedCapability {
  readonly code: string;
  readonly what: string;
  readonly before: Wording;
  readonly after: Wording;
  /** A sign-off on it holds today, and will ask to be looked at again. */
  readonly asksAgain: boolean;
}

export interface Wording {
  readonly title: string;
  readonly description: string;
}

/** What the rules say, in two values. */
export interface Standing {
  readonly status: Status;
  readonly index: number;
}
