/** A cell of a table that goes into a file. */
export type CsvCell = string | number | null;

/**
 * A table as RFC 4180 has it, with the mark that tells Excel it is UTF-8. A text that a spreadsheet would take for a
 * formula gets an apostrophe in front: a name is never worked out.
 */
export function csvOf(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cellOf).join(",")).join("\r\n")}\r\n`;
}

/** What a cell said before it was guarded from being taken for a formula. */
export function withoutFormulaGuard(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

function cellOf(value: CsvCell): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text that looks guarded already is guarded once more, so that taking the guard off gives back what was there. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/u;
