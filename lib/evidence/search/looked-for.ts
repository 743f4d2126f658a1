/**
 * What somebody typed into the search, as the database takes it. All of it is read as a search engine reads it: words
 * together, "in quotation marks" as they stand, `or`, and a minus before what is not wanted. The last word may be half
 * typed; then what comes before it has to be there, and a word that begins so.
 */
export interface LookedFor {
  readonly typed: string;
  readonly begun: { readonly before: string; readonly word: string } | null;
  /** Each wanted word by itself, to be marked where it stands. */
  readonly anyOf: string;
}

export function lookedFor(typed: string): LookedFor {
  return { typed, begun: begunIn(typed), anyOf: wordsOf(typed).join(" or ") };
}

/** No half word: one letter, a word that is not wanted, and what stands in quotation marks that are still open. */
function begunIn(typed: string): LookedFor["begun"] {
  const { before = "", word } = HALF_WORD.exec(typed)?.groups ?? {};
  const isOpen = typed.split('"').length % 2 === 0;
  return word === undefined || isOpen ? null : { before, word };
}

/** The whole last word, or what follows the hyphen in it; an apostrophe or a dot is no place where a word begins. */
const HALF_WORD = /^(?<before>(?:.*\s)?(?:[\p{L}\p{N}\p{M}]+-)*)(?<word>[\p{L}\p{N}\p{M}]{2,})$/su;

function wordsOf(typed: string): readonly string[] {
  const wanted = typed.replaceAll(/(?<=^|\s)-("[^"]*"?|\S+)/g, " ");
  return (wanted.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).filter((word) => !/^or$/i.test(word));
}
