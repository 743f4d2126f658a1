/**
 * How much an account's words speak for each capability: the field's phrases, and beside them what the framework says
 * of itself. The weightiest mention comes first; a word counts in one phrase only, a second mention of the same a
 * little, and a third not at all.
 */
import { readFramework, type ReadFramework } from "./framework-words";
import { phrasesIn } from "./phrases";
import type { Account, AccountField, Said } from "./types";
import { wordsOf, type Word } from "./words";

/** What the framework's own words weigh more where there are no others. */
const ALONE = 2;
/** What the first and the second mention count. */
const AGAIN = [1, 0.3];
/** What weighs less, wherever it stands, is no reason that anybody would give; the first four reasons are enough. */
const TELLING = 1;
const SAID_MAX = 4;
/** The title says what it is about. */
const FIELD_WEIGHTS: Readonly<Record<AccountField, number>> = {
  title: 1.4,
  whatHappened: 1,
  whatLearned: 1,
  whatChanged: 1,
};
const FIELDS = ["title", "whatHappened", "whatLearned", "whatChanged"] as const;

export type Weighed = {
  readonly code: string;
  readonly title: string;
  readonly score: number;
  readonly because: readonly Said[];
};

type AccountWord = Word & { readonly field: AccountField };

/** A phrase of the field, or a word of the framework, that speaks for a capability. */
type Telling = { readonly code: string; readonly what: string; readonly weight: number };

/** From the first word to the last. */
type Mention = {
  readonly what: string;
  readonly weight: number;
  readonly tells: boolean;
  readonly first: number;
  readonly last: number;
};

/** Every capability of the framework, the highest score first; alike, in the framework's order. */
export function weigh(framework: string, account: Account): readonly Weighed[] {
  const read = readFramework(framework);
  if (read === null) return [];
  const words = wordsOfAccount(account);
  const mentions = mentionsIn(words, read);
  return read.capabilities
    .map(({ code, title }) => {
      const { score, reasons } = scored(mentions.get(code) ?? []);
      return { code, title, score, because: reasons.map((one) => saidIn(account, words, one)) };
    })
    .sort((one, other) => other.score - one.score);
}

/** One text of four: no sentence goes on from one field to the next. */
function wordsOfAccount(account: Account): readonly AccountWord[] {
  let sentences = 0;
  return FIELDS.flatMap((field) => {
    const begin = sentences;
    const words = wordsOf(account[field]);
    sentences += (words.at(-1)?.sentence ?? 0) + 1;
    return words.map(({ root, from, to, sentence }) => ({
      root,
      from,
      to,
      sentence: begin + sentence,
      field,
    }));
  });
}

function mentionsIn(
  words: readonly AccountWord[],
  { byRoot, hasFieldWords }: ReadFramework,
): ReadonlyMap<string, readonly Mention[]> {
  const mentions = new Map<string, Mention[]>();
  const times = new Map<Telling, number>();
  const add = (telling: Telling, first: number, last: number) => {
    const before = times.get(telling) ?? 0;
    if (before >= AGAIN.length) return;
    times.set(telling, before + 1);
    const field = words[first]?.field ?? "whatHappened";
    const plainly = telling.weight * (hasFieldWords ? 1 : ALONE);
    const weight = plainly * FIELD_WEIGHTS[field];
    const mention = { what: telling.what, weight, tells: plainly >= TELLING, first, last };
    const already = mentions.get(telling.code);
    if (already) already.push(mention);
    else mentions.set(telling.code, [mention]);
  };
  for (const { phrase, first, last } of hasFieldWords ? phrasesIn(words) : []) {
    add(phrase, first, last);
  }
  words.forEach(({ root }, at) => {
    for (const telling of byRoot.get(root) ?? []) add(telling, at, at);
  });
  return mentions;
}

function scored(mentions: readonly Mention[]) {
  const taken = new Set<number>();
  const times = new Map<string, number>();
  const reasons: Mention[] = [];
  let score = 0;
  for (const mention of mentions.toSorted(weightiestFirst)) {
    const places = Array.from(
      { length: mention.last - mention.first + 1 },
      (_, at) => mention.first + at,
    );
    if (places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    const before = times.get(mention.what) ?? 0;
    times.set(mention.what, before + 1);
    score += mention.weight * (AGAIN[before] ?? 0);
    if (before === 0 && mention.tells && reasons.length < SAID_MAX) reasons.push(mention);
  }
  return { score, reasons };
}

function weightiestFirst(one: Mention, other: Mention): number {
  return other.weight - one.weight || one.first - other.first || other.last - one.last;
}

function saidIn(account: Account, words: readonly AccountWord[], { first, last }: Mention): Said {
  const field = words[first]?.field ?? "whatHappened";
  const from = words[first]?.from ?? 0;
  const to = words[last]?.to ?? from;
  return { field, from, to, words: account[field].slice(from, to) };
}
