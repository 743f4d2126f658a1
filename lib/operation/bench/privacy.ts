import { findIdentifiers } from "@/lib/privacy/find-identifiers";

const MEGABYTE = 1_000_000;
const ROUNDS = 7;

const ORDINARY =
  "I read sixty limb reports again, without their names. In 4 of 60 (6.7 %) the second reader saw more; on 12 May 2026 " +
  "Dr Khan and I looked at each of them, and what I write now is shorter. ";

/** What would hurt a pattern that goes back over what it has read. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ["letters", "a"],
  ["digits", "1"],
  ["digits apart", "1 "],
  ["groups like a number's", "123 456 7890 "],
  ["titles", "Mrs "],
  ["capitals", "Ann Ann "],
  ["words before a date", "born on the "],
  ["words before a number", "hospital number "],
  ["signs of an address", "a.@"],
];

export interface TextTimes {
  /** A megabyte of ordinary text, in milliseconds. */
  readonly ordinaryMs: number;
  /** Of each hostile text: how many times as long a whole megabyte takes as half of one; 2 is linear. */
  readonly doubling: readonly { readonly name: string; readonly ratio: number }[];
}

/** How long it takes to find what identifies a patient in a text; the best of seven rounds, as for the rules. */
export function measureTexts(): TextTimes {
  return {
    ordinaryMs: best(repeat(ORDINARY, MEGABYTE)),
    doubling: HOSTILE.map(([name, words]) => ({
      name,
      ratio: best(repeat(words, MEGABYTE)) / best(repeat(words, MEGABYTE / 2)),
    })),
  };
}

function repeat(words: string, length: number): string {
  return words.repeat(Math.ceil(length / words.length)).slice(0, length);
}

function best(text: string): number {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    findIdentifiers(text);
    least = Math.min(least, performance.now() - began);
  }
  return least;
}
