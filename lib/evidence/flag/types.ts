import type { Ruling } from "@/lib/core/ruling";

/** Somebody said that an item identifies a patient; and who found it clear, when, and why. */
export interface Flag {
  readonly id: string;
  readonly raisedById: string;
  readonly by: string;
  readonly raisedAt: Date;
  readonly reasons: string;
  readonly cleared: {
    readonly by: string;
    readonly at: Date;
    readonly because: string;
  } | null;
}

/** The flags of an item, as whoever may read the item sees them. */
export interface FlagsView {
  /** While there is one the item does not count. */
  readonly open: Flag | null;
  /** Latest first. */
  readonly cleared: readonly Flag[];
  /** Names of those who can clear the open one today: its practitioner never can. */
  readonly clearers: readonly string[];
  readonly mayRaise: Ruling;
  readonly mayClear: Ruling;
}
