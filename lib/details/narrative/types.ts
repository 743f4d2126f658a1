export interface NarrativePart {
  /** As the record names it: `introduction`, a pillar's code, `conclusion`. */
  readonly key: string;
  readonly name: string;
  readonly asked: { readonly from: number; readonly to: number };
  readonly text: string;
  readonly words: number;
  /** The text parted at its citations. */
  readonly pieces: readonly Piece[];
  /** In square brackets, but no item that the reader may read is called so. */
  readonly unknownCitations: readonly string[];
}

export interface NarrativeView {
  readonly parts: readonly NarrativePart[];
  readonly words: number;
  readonly asked: { readonly from: number; readonly to: number };
  /** Whether the portfolio's profile asks for a narrative at all. */
  readonly isAsked: boolean;
  /** The row that the words are of: who saves says which they began from. Null: nothing is written yet. */
  readonly basedOn: string | null;
  readonly savedAt: Date | null;
  /** What can be cited: the practitioner's submitted items that the reader may read. */
  readonly items: readonly CitedItem[];
}

export interface CitedItem {
  readonly id: string;
  readonly title: string;
}

/** A piece of a narrative: words, or what stands in square brackets with the item it names, if one does. */
export type Piece =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "citation"; readonly text: string; readonly item: CitedItem | null };
