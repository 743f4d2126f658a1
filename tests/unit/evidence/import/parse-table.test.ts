import { expect, test } from "vitest";
import { textOf } from "@/lib/action/file-text";
import { csvOf } from "@/lib/core/csv";
import { parseTable } from "@/lib/evidence/import/parse-table";

const AN_AUDIT = {
  headings: ["Title", "Date"],
  rows: [{ row: 2, cells: ["An audit", "14/09/2026"], surplus: false }],
};

test.each([
  ["a comma", "Title,Date\nAn audit,14/09/2026\n"],
  ["a semicolon", "Title;Date\nAn audit;14/09/2026"],
  ["a tab, as a spreadsheet copies it", "Title\tDate\r\nAn audit\t14/09/2026\r\n"],
  ["what Excel says in its own line", "sep=;\r\nTitle;Date\r\nAn audit;14/09/2026"],
  ["a comma, with the mark of UTF-8", "\uFEFFTitle,Date\r\nAn audit,14/09/2026"],
  ["a comma, and every cell quoted", '"Title","Date"\r\n"An audit","14/09/2026"'],
  ["the line breaks of an old Mac", "Title,Date\rAn audit,14/09/2026\r"],
  ["a semicolon, though a heading has commas", '"Title";Date\nAn audit;14/09/2026'],
  ["a comma, with empty cells at its end", "Title,Date,,\nAn audit,14/09/2026,,\n"],
])("cells are parted by %s", (_what, text) => {
  expect(parseTable(text)).toEqual(AN_AUDIT);
});

test("a cell holds line breaks, quotation marks and what parts cells elsewhere", () => {
  const text =
    'Title,What happened\r\n"One, two","First ""line"".\r\nSecond; line."\r\nThree,Four\r\n';
  expect(parseTable(text)).toEqual({
    headings: ["Title", "What happened"],
    rows: [
      { row: 2, cells: ["One, two", 'First "line".\nSecond; line.'], surplus: false },
      // The number of the spreadsheet's row, not of the line in the file.
      { row: 3, cells: ["Three", "Four"], surplus: false },
    ],
  });
});

test("empty rows are passed over, and the others keep their numbers", () => {
  const table = parseTable("Title,Date\n\nAn audit,14/09/2026\n,\nAnother,15/09/2026\n");
  expect(typeof table === "string" ? table : table.rows.map(({ row }) => row)).toEqual([3, 5]);
});

test("a row with too few cells has empty ones; one with too many says so", () => {
  expect(parseTable("Title,Date\nAn audit\nOne, two,14/09/2026")).toMatchObject({
    rows: [
      { cells: ["An audit", ""], surplus: false },
      { cells: ["One", "two"], surplus: true },
    ],
  });
});

test("a quotation mark inside a text without quotation marks is a part of it", () => {
  expect(parseTable('Title,Date\nThe "old" team,14/09/2026')).toMatchObject({
    rows: [{ cells: ['The "old" team', "14/09/2026"] }],
  });
});

test.each([
  ["nothing but its headings", "Title,Date\n", "There is no row below the headings."],
  [
    "no headings",
    ",\nAn audit,14/09/2026",
    "The first row has to say what each column is. It is empty.",
  ],
  [
    "a quotation mark that is never closed",
    'Title,Date\n"An audit,14/09/2026\n',
    "A quotation mark is opened and never closed, so that we cannot tell where its cell ends.",
  ],
])("a text with %s is no table, and it is said why", (_what, text, because) => {
  expect(parseTable(text)).toBe(because);
});

test("there can be a thousand rows, and not one more", () => {
  const rows = (count: number) => `Title\n${"An audit\n".repeat(count)}`;
  expect(parseTable(rows(1_000))).toMatchObject({ rows: { length: 1_000 } });
  expect(parseTable(rows(1_001))).toBe(
    "A table can have 1,000 rows. This one has 1,001: divide it.",
  );
});

test("there can be forty columns, and not one more", () => {
  const columns = (count: number) =>
    `${Array.from({ length: count }, (_, at) => `C${String(at)}`).join(",")}\nx`;
  expect(parseTable(columns(40))).toMatchObject({ headings: { length: 40 } });
  expect(parseTable(columns(41))).toBe("A table can have 40 columns. This one has 41.");
});

test("what our own export guards from a spreadsheet comes back as it was", () => {
  const texts = ["=1+1", "+44", "-2", "@home", "'=quoted", "''-twice", "'plain", "plain"];
  const table = parseTable(csvOf([["Title"], ...texts.map((text) => [text])]));
  expect(typeof table === "string" ? table : table.rows.map(({ cells }) => cells[0])).toEqual(
    texts,
  );
});

/** Where the two differ from Latin-1. */
const WINDOWS: Readonly<Record<string, number>> = { "’": 0x92, "–": 0x96, "€": 0x80 };
const WORDS = "Title;Where\nZoë’s audit – 50 €;Café";
const utf8 = new TextEncoder().encode(WORDS);
const utf16 = new Uint8Array([
  0xff,
  0xfe,
  ...new Uint8Array(Uint16Array.from(WORDS, (one) => one.charCodeAt(0)).buffer),
]);
const windows = Uint8Array.from(WORDS, (one) => WINDOWS[one] ?? one.charCodeAt(0));

test.each([
  ["UTF-8", utf8],
  ["UTF-8 with its mark", new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])],
  ["UTF-16, as Excel's Unicode text", utf16],
  ["Windows-1252, as Excel's CSV", windows],
])("a file in %s is read", (_what, bytes) => {
  expect(parseTable(textOf(bytes))).toEqual({
    headings: ["Title", "Where"],
    rows: [{ row: 2, cells: ["Zoë’s audit – 50 €", "Café"], surplus: false }],
  });
});
