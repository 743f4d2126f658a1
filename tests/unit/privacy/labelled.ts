import { findIdentifiers } from "@/lib/privacy/find-identifiers";
import type { Found } from "@/lib/privacy/found";

/** A sentence as it is written, and what is to be found in it. */
export interface Labelled {
  readonly text: string;
  readonly marks: readonly Mark[];
}

interface Mark {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
}

/** Takes a marked sentence: "Seen with [[name|Mrs Patel]]." */
export function labelled(sentence: string): Labelled {
  let text = "";
  let at = 0;
  const marks: Mark[] = [];
  for (const { 0: whole, 1: kind = "", 2: words = "", index } of sentence.matchAll(
    /\[\[([a-z-]+)\|([^\]]*)\]\]/g,
  )) {
    text += sentence.slice(at, index);
    marks.push({ kind, from: text.length, to: text.length + words.length });
    text += words;
    at = index + whole.length;
  }
  return { text: text + sentence.slice(at), marks };
}

export interface Judged {
  readonly sentence: string;
  /** Marks of that kind that were found as such. */
  readonly finds: readonly string[];
  /** Marks that were not found at all. */
  readonly misses: readonly string[];
  /** Found where nothing is marked. */
  readonly falseAlarms: readonly string[];
  /** Found where another kind is marked: stopped all the same, under another name. */
  readonly otherKind: readonly string[];
}

export function judge(sentence: string): Judged {
  const { text, marks } = labelled(sentence);
  const found = findIdentifiers(text);
  const words = ({ kind, from, to }: Mark | Found) => `${kind}: ${text.slice(from, to)}`;
  const met = (mark: Mark) => found.filter((one) => overlap(one, mark));
  return {
    sentence,
    finds: marks.filter((mark) => met(mark).some(({ kind }) => kind === mark.kind)).map(words),
    otherKind: marks
      .filter((mark) => met(mark).length > 0 && !met(mark).some(({ kind }) => kind === mark.kind))
      .map(words),
    misses: marks.filter((mark) => met(mark).length === 0).map(words),
    falseAlarms: found.filter((one) => !marks.some((mark) => overlap(one, mark))).map(words),
  };
}

function overlap(one: Mark | Found, other: Mark | Found): boolean {
  return one.from < other.to && other.from < one.to;
}

export interface Measured {
  readonly sentences: number;
  readonly unmarked: number;
  readonly marks: number;
  readonly finds: number;
  readonly misses: number;
  readonly falseAlarms: number;
}

export function measure(sentences: readonly string[]): Measured {
  const judged = sentences.map(judge);
  const sum = (count: (one: Judged) => number) =>
    judged.reduce((total, one) => total + count(one), 0);
  return {
    sentences: sentences.length,
    unmarked: sentences.filter((sentence) => !sentence.includes("[[")).length,
    marks: sum(({ finds, otherKind, misses }) => finds.length + otherKind.length + misses.length),
    finds: sum(({ finds, otherKind }) => finds.length + otherKind.length),
    misses: sum(({ misses }) => misses.length),
    falseAlarms: sum(({ falseAlarms }) => falseAlarms.length),
  };
}
