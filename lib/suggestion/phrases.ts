/**
 * The field's phrases, found in a text: by their first word, so that a text is read once, however many phrases there
 * are. Nothing backtracks: each word after the first has at most four places to be.
 *
 * Example: "limits of my competence" is found in "the limit of my competences".
 */
import { FIELD_WORDS } from "./field-words/field-words";
import type { FieldWords } from "./types";
import { rootsOf, type Word } from "./words";

/** What a phrase weighs, by how plainly it speaks. */
const WEIGHTS = { plain: 4, likely: 2, hint: 0.7 } as const;
/** How many words " .. " may stand for. */
const GAP_MAX = 3;

export type Phrase = {
  readonly code: string;
  /** The phrase itself, whatever form its words have in a text. */
  readonly what: string;
  readonly roots: readonly string[];
  /** Before which roots there may be a gap. */
  readonly gaps: readonly boolean[];
  readonly weight: number;
};

export type FoundPhrase = {
  readonly phrase: Phrase;
  readonly first: number;
  readonly last: number;
};

const BY_FIRST_ROOT: ReadonlyMap<string, readonly Phrase[]> = byFirstRoot();

export function phrasesIn(words: readonly Word[]): readonly FoundPhrase[] {
  const found: FoundPhrase[] = [];
  words.forEach(({ root }, first) => {
    const phrases = BY_FIRST_ROOT.get(root);
    if (phrases === undefined || isDenied(words, first)) return;
    for (const phrase of phrases) {
      const last = lastWordOf(phrase, words, first);
      if (last !== null) found.push({ phrase, first, last });
    }
  });
  return found;
}

function lastWordOf(phrase: Phrase, words: readonly Word[], first: number): number | null {
  let at = first;
  for (let part = 1; part < phrase.roots.length; part += 1) {
    const furthest = at + 1 + (phrase.gaps[part] === true ? GAP_MAX : 0);
    at += 1;
    while (at <= furthest && words[at]?.root !== phrase.roots[part]) at += 1;
    if (at > furthest || words[at]?.sentence !== words[first]?.sentence) return null;
  }
  return at;
}

const DENIALS: ReadonlySet<string> = new Set(["not", "no", "never", "without", "neither", "nor"]);

/** "I did not audit" shows no audit. A phrase that begins with the denial means it. */
function isDenied(words: readonly Word[], first: number): boolean {
  return isDenial(words[first - 1], words[first]) || isDenial(words[first - 2], words[first]);
}

function isDenial(before: Word | undefined, word: Word | undefined): boolean {
  return before !== undefined && before.sentence === word?.sentence && DENIALS.has(before.root);
}

/** A phrase that several capabilities have says less about each. */
function byFirstRoot(): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = Object.entries(FIELD_WORDS).flatMap(([code, words]) => phrasesOf(code, words));
  const shared = new Map<string, number>();
  for (const { what } of phrases) shared.set(what, (shared.get(what) ?? 0) + 1);
  const found = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const among = shared.get(phrase.what) ?? 1;
    const first = phrase.roots[0] ?? "";
    const weighed = { ...phrase, weight: phrase.weight / Math.sqrt(among) };
    found.set(first, [...(found.get(first) ?? []), weighed]);
  }
  return found;
}

function phrasesOf(code: string, { plain, likely, hint }: FieldWords): readonly Phrase[] {
  const once = new Map<string, Phrase>();
  const all = [
    [plain, WEIGHTS.plain],
    [likely, WEIGHTS.likely],
    [hint, WEIGHTS.hint],
  ] as const;
  for (const [listed, weight] of all) {
    for (const typed of listed.split(",")) {
      const phrase = { code, ...read(typed), weight };
      if (phrase.what !== "" && !once.has(phrase.what)) once.set(phrase.what, phrase);
    }
  }
  return [...once.values()];
}

function read(typed: string): Pick<Phrase, "what" | "roots" | "gaps"> {
  const parts = typed.split("..").map(rootsOf);
  return {
    what: parts.map((roots) => roots.join(" ")).join(" .. "),
    roots: parts.flat(),
    gaps: parts.flatMap((roots, part) => roots.map((_, at) => part > 0 && at === 0)),
  };
}
