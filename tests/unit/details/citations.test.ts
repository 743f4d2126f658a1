import { expect, test } from "vitest";
import { piecesOf, unknownCitations } from "@/lib/details/narrative/citations";

const audit = { id: "e1", title: "Re-audit of 60 limb reports" };
const items = [audit, { id: "e2", title: "Poster: wording that a referrer can act on" }];

test.each([
  ["a title in square brackets names the item", "[Re-audit of 60 limb reports]"],
  ["capitals do not matter", "[re-AUDIT of 60 limb reports]"],
  ["spaces do not matter", "[  Re-audit of  60 limb reports ]"],
])("%s", (_, text) => {
  expect(piecesOf(text, items)).toEqual([
    { kind: "citation", text: text.slice(1, -1).trim(), item: audit },
  ]);
});

test("words and citations come back in their order, and none is lost", () => {
  const text = "First [Re-audit of 60 limb reports], then [nothing of mine].\nEnd.";
  const pieces = piecesOf(text, items);
  expect(pieces.map((piece) => piece.kind)).toEqual([
    "words",
    "citation",
    "words",
    "citation",
    "words",
  ]);
  const again = pieces.map((piece) => (piece.kind === "words" ? piece.text : `[${piece.text}]`));
  expect(again.join("")).toBe(text);
  expect(unknownCitations(pieces)).toEqual(["nothing of mine"]);
});

test.each([
  ["an open bracket without its end", "see [the audit"],
  ["brackets over two lines", "see [the\naudit]"],
  ["empty brackets", "see []"],
])("%s is words, not a citation", (_, text) => {
  expect(piecesOf(text, items).every(({ kind }) => kind === "words")).toBe(true);
});

test("a citation that names nothing is told once, however often it stands there", () => {
  expect(unknownCitations(piecesOf("[my audit] and [my audit] and [other]", items))).toEqual([
    "my audit",
    "other",
  ]);
});
