import type { EvidenceVersionView } from "../types";

/** A piece of a text: as it stood and stands, or in one of the two alone. */
export interface Piece {
  readonly text: string;
  readonly change: "same" | "added" | "removed";
}

export type Difference =
  /** Something written: its words, piece by piece. */
  | {
      readonly kind: "words";
      readonly field: "title" | "setting" | "whatHappened" | "whatLearned" | "whatChanged";
      readonly pieces: readonly Piece[];
    }
  /** Something chosen. */
  | {
      readonly kind: "choice";
      readonly field: "type" | "occurredOn" | "characteristics" | "webLinks" | "files";
      readonly before: EvidenceVersionView;
      readonly after: EvidenceVersionView;
    }
  /** An answer to a question of its type, as a reader is told it. */
  | {
      readonly kind: "answer";
      readonly name: string;
      readonly label: string;
      readonly pieces: readonly Piece[];
    }
  /** A link to a capability, with what is said of it. */
  | {
      readonly kind: "link";
      readonly code: string;
      readonly title: string;
      readonly change: "added" | "removed" | "changed";
      readonly pieces: readonly Piece[];
    };

export interface DifferencesView {
  readonly before: EvidenceVersionView;
  readonly after: EvidenceVersionView;
  /** In the order of the form; none: the two say the same. */
  readonly differences: readonly Difference[];
}
