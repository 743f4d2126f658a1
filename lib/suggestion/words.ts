/**
 * A text as words with their places, and the root that forms of a word share: British spelling, nothing looked up.
 *
 * Example: "Re-audited, then improved" is re · audit · then · improv; "improvement" is improv too.
 */
export type Word = {
  readonly root: string;
  readonly from: number;
  readonly to: number;
  /** Words of one sentence have one number. */
  readonly sentence: number;
};

/** What is longer is no word that anybody typed, and is passed over. */
const WORD_MAX = 40;

export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let end = 0;
  for (const { 0: typed, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (/[.!?;:\n]/.test(text.slice(end, index))) sentence += 1;
    end = index + typed.length;
    if (typed.length > WORD_MAX) continue;
    words.push({ root: rootOf(typed), from: index, to: end, sentence });
  }
  return words;
}

export function rootsOf(text: string): readonly string[] {
  return wordsOf(text).map(({ root }) => root);
}

/** Words that carry nothing of what was done. */
export function isEmptyWord(root: string): boolean {
  return EMPTY.has(root) || root.length < 3;
}

/** Suffixes off, one kind after the other; roots need not be words, they need only be alike. */
export function rootOf(typed: string): string {
  let root = withoutPlural(typed.toLowerCase());
  for (const [suffix, instead, shortest] of SUFFIXES) {
    if (!root.endsWith(suffix)) continue;
    const kept = root.length - suffix.length;
    if (kept >= shortest && /[aeiouy]/.test(root.slice(0, kept)))
      root = root.slice(0, kept) + instead;
  }
  if (root.length > 3 && root.endsWith("e")) root = root.slice(0, -1);
  if (root.length > 3 && root.at(-1) === root.at(-2)) root = root.slice(0, -1);
  return root;
}

function withoutPlural(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

/** What goes, what comes instead, and how much has to be left. In this order. */
const SUFFIXES: readonly (readonly [string, string, number])[] = [
  ["ly", "", 4],
  ["ied", "y", 2],
  ["ed", "", 3],
  ["ing", "", 3],
  ["ment", "", 4],
  ["ator", "", 4],
  ["ation", "", 4],
  ["at", "", 5],
  ["ate", "", 4],
  ["iz", "is", 3],
  ["ize", "is", 3],
  ["sion", "s", 4],
  ["tion", "t", 4],
  ["y", "i", 3],
];

const EMPTY: ReadonlySet<string> = new Set(
  `a about after again all also am an and any are as at be because been before being both but by can could did do does
  each either for from get got had has have he her here him his how i if in into is it its just made make many may me
  more most much my no nor not now of off on once one only or other our out over own per she should since so some such
  than that the their them then there these they thing this those through to too two under until up upon us use very
  was we were what when where which while who whom whose why will with without would you your then new first last
  including whether well between against during around every another same three four five six often always never
  day week month year time work people person patient shows show way`
    .split(/\s+/)
    .map(rootOf),
);
