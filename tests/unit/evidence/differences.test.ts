import fc from "fast-check";
import { expect, test } from "vitest";
import type { EvidenceVersionView } from "@/lib/evidence/types";
import { differencesBetween, piecesOf } from "@/lib/evidence/versions/differences";
import { settings } from "../rules/any-record";

const version: EvidenceVersionView = {
  number: 1,
  title: "An audit",
  type: "audit",
  occurredOn: "2026-06-18",
  setting: "Imaging",
  whatHappened: "I read sixty films.",
  whatLearned: "To look twice.",
  whatChanged: "",
  formVersion: null,
  answers: {},
  characteristics: ["analysis"],
  webLinks: [],
  links: [
    { code: "4.2", title: "Audit", rationale: "It is an audit." },
    { code: "2.3", title: "Change", rationale: "We changed the rota." },
  ],
  files: [],
  keptIdentifiers: [],
  keptBecause: "",
};

test("two versions that say the same have no difference", () => {
  expect(differencesBetween(version, { ...version, number: 2 })).toEqual([]);
});

test("words, choices and links that differ are named in the order of the form", () => {
  const later: EvidenceVersionView = {
    ...version,
    number: 2,
    whatHappened: "I read ninety films.",
    occurredOn: "2026-06-19",
    characteristics: ["analysis", "autonomy"],
    links: [
      { code: "4.2", title: "Audit", rationale: "It is an audit, closed." },
      { code: "1.11", title: "Area", rationale: "They were limbs." },
    ],
  };
  expect(differencesBetween(version, later)).toEqual([
    {
      kind: "words",
      field: "whatHappened",
      pieces: [
        { text: "I read ", change: "same" },
        { text: "sixty", change: "removed" },
        { text: "ninety", change: "added" },
        { text: " films.", change: "same" },
      ],
    },
    { kind: "choice", field: "occurredOn", before: version, after: later },
    { kind: "choice", field: "characteristics", before: version, after: later },
    expect.objectContaining({ kind: "link", code: "4.2", change: "changed" }),
    expect.objectContaining({ kind: "link", code: "1.11", change: "added" }),
    expect.objectContaining({ kind: "link", code: "2.3", change: "removed" }),
  ]);
});

test("from the pieces each of the two texts can be read again, letter by letter", () => {
  const words = fc
    .array(fc.constantFrom("a", "film", "ü", " ", "\n", ".", "sixty", "  ", "ninety"), {
      maxLength: 60,
    })
    .map((all) => all.join(""));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pieces = piecesOf(before, after);
      const without = (change: string) =>
        pieces
          .filter((piece) => piece.change !== change)
          .map(({ text }) => text)
          .join("");
      expect([without("added"), without("removed")]).toEqual([before, after]);
    }),
    settings(),
  );
});

test("texts that have nothing in common are taken out and put in whole", () => {
  const text = (word: string) =>
    Array.from({ length: 3_000 }, (_, at) => `${word}${String(at)}`).join(" ");
  const [before, after] = [text("old"), text("new")];
  expect(piecesOf(before, after)).toEqual([
    { text: before, change: "removed" },
    { text: after, change: "added" },
  ]);
});
