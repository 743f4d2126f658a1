/**
 * A logbook's text as a table: RFC 4180 with a comma, a semicolon or a tab, as the first row has it. A cell may hold line
 * breaks, so that a row's number is that of the spreadsheet, not of the line.
 *
 * Example: "Title;Date\nAn audit;14/09/2026" has the headings Title and Date, and row 2.
 */
import { CsvError, parse } from "csv-parse/sync";
import { withoutFormulaGuard } from "@/lib/core/csv";
import { COLUMNS_MAX, ROWS_MAX } from "./limits";
import type { Table, TableRow } from "./types";

/** The table, or the sentence that says why it is none. */
export function parseTable(text: string): Table | string {
  const { delimiter, body } = delimited(text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n"));
  const records = recordsOf(body, delimiter);
  if (typeof records === "string") return records;
  const [first = [], ...others] = records;
  const headings = withoutEmptyEnd(first.map((cell) => cell.trim()));
  if (headings.length === 0) return "The first row has to say what each column is. It is empty.";
  if (headings.length > COLUMNS_MAX) {
    return `A table can have ${String(COLUMNS_MAX)} columns. This one has ${String(headings.length)}.`;
  }
  const rows = others
    .map((cells, index) => rowOf(cells, { row: index + 2, width: headings.length }))
    .filter(({ cells, surplus }) => surplus || cells.some((cell) => cell !== ""));
  if (rows.length === 0) return "There is no row below the headings.";
  if (rows.length > ROWS_MAX) {
    return `A table can have ${ROWS_MAX.toLocaleString("en-GB")} rows. This one has ${rows.length.toLocaleString("en-GB")}: divide it.`;
  }
  return { headings, rows };
}

/** Excel says in a line of its own what parts the cells ("sep=;"); everybody else shows it in the headings. */
function delimited(text: string): { readonly delimiter: string; readonly body: string } {
  const [line = "", said] = /^sep=([,;\t])\n/i.exec(text) ?? [];
  if (said !== undefined) return { delimiter: said, body: text.slice(line.length) };
  const headings = text.slice(0, endOfFirstRow(text)).replaceAll(/"[^"]*"/g, "");
  const [delimiter = ","] = [",", ";", "\t"].sort(
    (one, other) => headings.split(other).length - headings.split(one).length,
  );
  return { delimiter, body: text };
}

/** The first line break outside of quotation marks. */
function endOfFirstRow(text: string): number {
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    if (text[at] === "\n" && !quoted) return at;
  }
  return text.length;
}

function recordsOf(body: string, delimiter: string): readonly (readonly string[])[] | string {
  try {
    return parse(body, {
      delimiter,
      record_delimiter: "\n",
      relax_column_count: true,
      relax_quotes: true,
    });
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    return thrown.code === "CSV_QUOTE_NOT_CLOSED"
      ? "A quotation mark is opened and never closed, so that we cannot tell where its cell ends."
      : "We cannot tell its cells apart. Save it as CSV once more.";
  }
}

function rowOf(
  record: readonly string[],
  { row, width }: { readonly row: number; readonly width: number },
): TableRow {
  const cells = record.map((cell) => withoutFormulaGuard(cell).trim());
  return {
    row,
    cells: Array.from({ length: width }, (_, column) => cells[column] ?? ""),
    surplus: cells.slice(width).some((cell) => cell !== ""),
  };
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
}
