/**
 * What two versions of an item say differently, field by field in the order of the form. The words are compared by a
 * library (jsdiff); where two texts have too little in common to be worth comparing, the whole is taken out and put in.
 *
 * Example: "I read sixty films" and "I read ninety films" are the same but for "sixty", taken out, and "ninety", added.
 */
import { diffWordsWithSpace } from "diff";
import { answeredParts } from "../template/answered";
import { hasTheSame } from "../writing/says-the-same";
import type { EvidenceVersionView, LinkView } from "../types";
import type { Difference, Piece } from "./types";

const WORDS = ["title", "setting", "whatHappened", "whatLearned", "whatChanged"] as const;
const CHOICES = ["type", "occurredOn", "characteristics", "webLinks"] as const;

/** More changes than this read worse than two texts one after the other. */
const CHANGES_MAX = 2_000;

export function differencesBetween(
  before: EvidenceVersionView,
  after: EvidenceVersionView,
): readonly Difference[] {
  return [
    ...WORDS.flatMap((field): readonly Difference[] =>
      before[field] === after[field]
        ? []
        : [{ kind: "words", field, pieces: piecesOf(before[field], after[field]) }],
    ),
    ...CHOICES.flatMap((field): readonly Difference[] =>
      String(before[field]) === String(after[field])
        ? []
        : [{ kind: "choice", field, before, after }],
    ),
    ...answersBetween(before, after),
    ...(hasTheSame(before, after)
      ? []
      : [{ kind: "choice" as const, field: "files" as const, before, after }]),
    ...linksBetween(before.links, after.links),
  ];
}

function answersBetween(
  before: EvidenceVersionView,
  after: EvidenceVersionView,
): readonly Difference[] {
  const [earlier, later] = [before, after].map(
    (version) =>
      new Map(
        answeredParts(version).flatMap(({ answers }) => answers.map((one) => [one.name, one])),
      ),
  );
  const both = new Map([...(earlier ?? []), ...(later ?? [])]);
  return [...both.values()].flatMap(({ name, label }): readonly Difference[] => {
    const [was, is] = [earlier?.get(name)?.answer ?? "", later?.get(name)?.answer ?? ""];
    return was === is ? [] : [{ kind: "answer", name, label, pieces: piecesOf(was, is) }];
  });
}

function linksBetween(
  before: readonly LinkView[],
  after: readonly LinkView[],
): readonly Difference[] {
  const earlier = new Map(before.map((link) => [link.code, link]));
  const later = new Set(after.map(({ code }) => code));
  return [
    ...after.flatMap(({ code, title, rationale }): readonly Difference[] => {
      const was = earlier.get(code);
      if (was?.rationale === rationale) return [];
      const change = was === undefined ? "added" : "changed";
      return [
        { kind: "link", code, title, change, pieces: piecesOf(was?.rationale ?? "", rationale) },
      ];
    }),
    ...before.flatMap(({ code, title, rationale }): readonly Difference[] =>
      later.has(code)
        ? []
        : [{ kind: "link", code, title, change: "removed", pieces: piecesOf(rationale, "") }],
    ),
  ];
}

/** What was taken out stands before what took its place. */
export function piecesOf(before: string, after: string): readonly Piece[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: CHANGES_MAX });
  const pieces = changes?.map(({ value, added, removed }) => ({
    text: value,
    change: added ? ("added" as const) : removed ? ("removed" as const) : ("same" as const),
  }));
  return (
    pieces ??
    [
      { text: before, change: "removed" as const },
      { text: after, change: "added" as const },
    ].filter(({ text }) => text !== "")
  );
}
