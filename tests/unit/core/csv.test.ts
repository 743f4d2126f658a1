import { expect, test } from "vitest";
import { csvOf, withoutFormulaGuard } from "@/lib/core/csv";

test("a file begins with the mark that tells Excel it is UTF-8, and ends each row as RFC 4180 says", () => {
  expect(
    csvOf([
      ["Name", "Index"],
      ["Zoë", 47.5],
    ]),
  ).toBe("\uFEFFName,Index\r\nZoë,47.5\r\n");
});

test("nothing known is an empty cell", () => {
  expect(csvOf([[null, "a", null]])).toBe("\uFEFF,a,\r\n");
});

test.each([
  ["a comma", "Nwosu, Ada", '"Nwosu, Ada"'],
  ["a quotation mark", 'the "old" team', '"the ""old"" team"'],
  ["a new line", "one\ntwo", '"one\ntwo"'],
  ["a carriage return", "one\rtwo", '"one\rtwo"'],
])("%s is kept inside its cell", (_what, text, cell) => {
  expect(csvOf([[text, 1]])).toBe(`\uFEFF${cell},1\r\n`);
});

test.each([
  ['=HYPERLINK("https://evil.example")'],
  ["+44 20 7946 0000"],
  ["-2+3+cmd|' /C calc'!A0"],
  ["@SUM(A1:A9)"],
  ["\t=1+1"],
  ["\r=1+1"],
  ["\n=1+1"],
  ["＝1+1"],
])("a name that a spreadsheet would work out stays a name: %j", (text) => {
  const [, cell = ""] = /^\uFEFF"?(.*?)"?\r\n$/s.exec(csvOf([[text]])) ?? [];
  expect(cell.startsWith("'")).toBe(true);
});

test.each(["=1+1", "'=1+1", "''-2", "'plain", "plain", "'", ""])(
  "%j comes back from a file as it was",
  (text) => {
    const [, cell = ""] = /^\uFEFF(.*)\r\n$/s.exec(csvOf([[text]])) ?? [];
    expect(withoutFormulaGuard(cell)).toBe(text);
  },
);
