import type { EvidenceWords } from "../types";

/** What two texts of one item can differ in, in the order of the form. */
export type FieldOfText = keyof EvidenceWords;

export type Choice = "mine" | "other" | "both";

/** A text that waits beside what is saved. */
export interface OtherText {
  readonly id: string;
  readonly savedAt: Date;
  readonly words: EvidenceWords;
}

export interface BothTextsView {
  readonly evidenceId: string;
  /** What is saved, and how it got there. */
  readonly saved: {
    readonly words: EvidenceWords;
    readonly at: Date;
    readonly isSubmitted: boolean;
    readonly basedOn: string;
  };
  /** What waits beside it, the oldest; null: there is one text. */
  readonly other: OtherText | null;
  /** How many more wait after that one. */
  readonly more: number;
  /** In which they differ. */
  readonly fields: readonly FieldOfText[];
  /** Of those, which can stand one below the other. */
  readonly bothOf: readonly FieldOfText[];
}
