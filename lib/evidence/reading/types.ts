import type { Reader } from "../types";

export type ReadingPlace = "item" | "differences" | "confirmation" | "sign-off";

/** A version that somebody is about to be shown, and why they may read it. */
export interface Reading {
  readonly evidenceId: string;
  readonly version: number;
  readonly why: Reader["why"];
}

/** Somebody who has looked at an item; latest first. */
export interface ReaderLine {
  readonly readerId: string;
  readonly name: string;
  /** Why they could, when they looked last. */
  readonly why: Reader["why"];
  /** What they were shown; the latest version first. */
  readonly versions: readonly ReadVersion[];
}

export interface ReadVersion {
  readonly number: number;
  readonly places: readonly ReadingPlace[];
  readonly firstAt: Date;
  readonly lastAt: Date;
  /** How often a page with it was opened. */
  readonly times: number;
}
