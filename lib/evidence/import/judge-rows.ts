/**
 * What becomes of each row of a logbook, and why: it can be imported, it is there already, or it is refused, by the same
 * schema as the form's. Asks nobody and stores nothing.
 *
 * A row of the title and the day of an item that is there is left out, so that a file can be put right and imported again;
 * of two rows that say the same the first is imported. Two rows of one title and one day that say different things are
 * two items.
 */
import type { CalendarDate } from "@/lib/core/calendar-date";
import { identifierWords, TAKEN_OUT } from "@/lib/privacy/words";
import { TEXT_MAX } from "../limits";
import { logEvidence, type LogEvidence } from "../schema";
import { COLUMN_FIELDS } from "./limits";
import { plainWords } from "./plain-words";
import { readDay } from "./read-day";
import { readType } from "./read-type";
import type { ColumnUse, KeptRow, RowRefusal, RowView } from "./types";

export interface Judging {
  readonly headings: readonly string[];
  readonly uses: readonly ColumnUse[];
  /** Whether what was found is left out of the row, rather than the row. */
  readonly takeOut: boolean;
  /** Title and day of each item that is there already. */
  readonly there: readonly { readonly title: string; readonly occurredOn: CalendarDate | null }[];
  readonly today: CalendarDate;
}

export interface JudgedRow extends RowView {
  /** What is imported of it; null where it is not. */
  readonly words: LogEvidence | null;
}

export function judgeRows(rows: readonly KeptRow[], judging: Judging): readonly JudgedRow[] {
  const there = new Set(judging.there.map(nameOf));
  const before = new Map<string, Map<string, number>>();
  return rows.map((row) => {
    const judged = judgeRow(row, judging);
    const { words } = judged;
    if (words === null) return judged;
    const name = nameOf(words);
    if (there.has(name)) {
      return leftOut(judged, "An item with this title and this day is in your evidence already.");
    }
    const ofThatName = before.get(name) ?? new Map<string, number>();
    before.set(name, ofThatName);
    const said = JSON.stringify({ ...words, key: "" });
    const same = ofThatName.get(said);
    if (same !== undefined) return leftOut(judged, `It says the same as row ${String(same)}.`);
    const [other] = ofThatName.values();
    ofThatName.set(said, row.row);
    if (other === undefined) return judged;
    const note = `It has the title and the day of row ${String(other)}, and says something else: it becomes an item of its own.`;
    return { ...judged, notes: [...judged.notes, note] };
  });
}

/** By what an item is known again. */
export function nameOf({
  title,
  occurredOn,
}: {
  readonly title: string;
  readonly occurredOn: CalendarDate | null;
}): string {
  return `${occurredOn ?? ""} ${plainWords(title)}`;
}

function leftOut(judged: JudgedRow, because: string): JudgedRow {
  const refusals = [{ column: null, because }];
  return { ...judged, verdict: "there-already", refusals, words: null };
}

function judgeRow(row: KeptRow, { headings, uses, takeOut, today }: Judging): JudgedRow {
  const cellOf = (field: ColumnUse) => row.cells[uses.indexOf(field)] ?? "";
  const day = readDay(cellOf("occurredOn"), today);
  const type = readType(cellOf("type"));
  const parsed = logEvidence.safeParse({
    ...Object.fromEntries(COLUMN_FIELDS.map((field) => [field, cellOf(field)])),
    intent: "save",
    key: NO_KEY,
    type: type ?? "",
    occurredOn: "day" in day ? day.day : "",
  });
  const columnOf = (field: string) => headings[uses.findIndex((use) => use === field)] ?? null;
  const refusals: RowRefusal[] = [
    ...(row.surplus ? [{ column: null, because: MORE_CELLS }] : []),
    ...(takeOut ? [] : identifiersIn(row, { headings, uses })),
    ...row.tooLong
      .filter((column) => isUsed(uses, column))
      .map((column) => ({ column: headings[column] ?? null, because: TOO_LONG })),
    ...("because" in day ? [{ column: columnOf("occurredOn"), because: day.because }] : []),
    ...(parsed.success
      ? []
      : parsed.error.issues.map(({ path, message }) => ({
          column: columnOf(path.join(".")),
          because: message,
        }))),
  ];
  const isGood = refusals.length === 0 && parsed.success;
  return {
    row: row.row,
    title: cellOf("title").slice(0, TITLE_SHOWN),
    occurredOn: "day" in day ? day.day : null,
    verdict: isGood ? "good" : "refused",
    refusals,
    notes: isGood ? notesOn(row, { uses, takeOut, type: type === null ? cellOf("type") : "" }) : [],
    words: isGood ? parsed.data : null,
  };
}

/** What was found, by its kind and its column. What it was is not said: it is not kept. */
function identifiersIn(
  { found }: KeptRow,
  { headings, uses }: Pick<Judging, "headings" | "uses">,
): readonly RowRefusal[] {
  return found
    .filter(({ column }) => isUsed(uses, column))
    .map(({ column, kind }) => ({
      column: headings[column] ?? null,
      because: `Something in it looks like ${identifierWords[kind]}.`,
    }));
}

function notesOn(
  { found }: KeptRow,
  about: { readonly uses: readonly ColumnUse[]; readonly takeOut: boolean; readonly type: string },
): readonly string[] {
  const isTakenOut = about.takeOut && found.some(({ column }) => isUsed(about.uses, column));
  return [
    ...(isTakenOut
      ? [`“${TAKEN_OUT}” stands where something looked as if it identified a patient.`]
      : []),
    ...(about.type === ""
      ? []
      : [
          `“${about.type.slice(0, 60)}” is no type of evidence here: it becomes a draft without one.`,
        ]),
  ];
}

function isUsed(uses: readonly ColumnUse[], column: number): boolean {
  return (uses[column] ?? null) !== null;
}

const MORE_CELLS =
  "It has more cells than there are headings. A comma inside a text needs quotation marks around that text.";
const TOO_LONG = `A text can have ${TEXT_MAX.toLocaleString("en-GB")} characters.`;
const TITLE_SHOWN = 200;
/** The schema asks for a form's key; an imported item has one of its row. */
const NO_KEY = "00000000-0000-4000-8000-000000000000";
