import type { CalendarDate } from "@/lib/core/calendar-date";
import type { IdentifierKind } from "@/lib/privacy/found";
import type { COLUMN_FIELDS } from "./limits";

export type ColumnField = (typeof COLUMN_FIELDS)[number];
/** What a column holds; null: it is left out. */
export type ColumnUse = ColumnField | null;

/** What is asked for where a row cannot be imported: the others all the same, or none. */
export type Take = "good" | "every";

/** A table as it was typed: its first row apart, the others with their numbers in a spreadsheet. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** Whether something stands to the right of the last heading. */
  readonly surplus: boolean;
}

/** A row as it waits to be imported: what identifies a patient was taken out of it before it was kept. */
export interface KeptRow extends TableRow {
  readonly found: readonly { readonly column: number; readonly kind: IdentifierKind }[];
  /** Columns in which more stood than any field holds: those cells were not kept. */
  readonly tooLong: readonly number[];
}

export interface RowRefusal {
  /** The heading of its column; null: it is about the whole row. */
  readonly column: string | null;
  readonly because: string;
}

export interface RowView {
  readonly row: number;
  readonly title: string;
  readonly occurredOn: CalendarDate | null;
  readonly verdict: "good" | "there-already" | "refused";
  /** Each as a sentence. Empty where the verdict is good. */
  readonly refusals: readonly RowRefusal[];
  /** What becomes of it that its practitioner may not expect. */
  readonly notes: readonly string[];
}

export interface ColumnView {
  readonly heading: string;
  readonly firstValues: readonly string[];
  readonly use: ColumnUse;
}

export interface ImportColumnsView {
  readonly importId: string;
  readonly rowCount: number;
  readonly columns: readonly ColumnView[];
  readonly take: Take;
  readonly takeOut: boolean;
  readonly isImported: boolean;
}

export interface ImportRowsView {
  readonly importId: string;
  /** Milliseconds: which choice of columns it was judged by. Null: none was made yet. */
  readonly matchedAt: number | null;
  readonly take: Take;
  readonly takeOut: boolean;
  readonly isImported: boolean;
  readonly rowCount: number;
  readonly good: readonly RowView[];
  readonly thereAlready: readonly RowView[];
  readonly refused: readonly RowView[];
}

/** The page that begins an import, and what waits there from before. */
export interface NewImportView {
  readonly waiting: {
    readonly importId: string;
    readonly rowCount: number;
    readonly isMatched: boolean;
    readonly expiresAt: Date;
  } | null;
}

/** What an import came to. */
export interface ImportOutcome {
  readonly importId: string;
  readonly imported: number;
  readonly leftOut: number;
}
