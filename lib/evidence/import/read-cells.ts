/**
 * A row as it may be kept: what looks as if it identified a patient is taken out of each cell, and its kind and its column
 * are remembered. A cell is read together with its heading, because a heading often is what says what a number is.
 *
 * Example: in the column "Date of birth" the cell "3/5/1956" is one; without its heading it is a day like any other.
 */
import { findIdentifiers, withoutIdentifiers } from "@/lib/privacy/find-identifiers";
import type { Found, IdentifierKind } from "@/lib/privacy/found";
import { TEXT_MAX } from "../limits";
import type { KeptRow, TableRow } from "./types";

export function readRow(row: TableRow, headings: readonly string[]): KeptRow {
  const found: { column: number; kind: IdentifierKind }[] = [];
  const tooLong: number[] = [];
  const cells = row.cells.map((cell, column) => {
    if (cell.length > TEXT_MAX) {
      tooLong.push(column);
      return "";
    }
    const inCell = findInCell(cell, headings[column] ?? "");
    for (const kind of new Set(inCell.map((one) => one.kind))) found.push({ column, kind });
    return withoutIdentifiers(cell, inCell);
  });
  return { ...row, cells, found, tooLong };
}

/** A heading is kept too. */
export function readHeading(heading: string): string {
  return withoutIdentifiers(heading, findIdentifiers(heading)).slice(0, HEADING_MAX);
}

const HEADING_MAX = 200;

function findInCell(cell: string, heading: string): readonly Found[] {
  const alone = findIdentifiers(cell);
  if (cell === "" || alone.length > 0) return alone;
  const before = `${heading.slice(0, HEADING_MAX)}: `;
  return findIdentifiers(before + cell)
    .filter(({ to }) => to > before.length)
    .map(({ kind, from, to }) => ({
      kind,
      from: Math.max(0, from - before.length),
      to: to - before.length,
    }));
}
