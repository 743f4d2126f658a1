/**
 * Which capabilities an account may show, with the words that say so: at most three, and none where the words are weak.
 * Pure and deterministic: it reads what it is given, and nothing of it goes anywhere.
 *
 * Example: "The histology did not fit, so I set out a differential" may show 1.6 ("did not fit", "differential").
 */
import type { Account, Suggestion } from "./types";
import { weigh } from "./weigh";

const SUGGESTIONS_MAX = 3;
/** Below this the words are too weak to say anything: one phrase that says it outright is just enough. */
const ENOUGH = 4;
/** What has less than this share of the first one's weight is chance beside it. */
const BESIDE_THE_FIRST = 0.25;

export type SuggestFor = {
  /** A framework that nobody has published words of gets no suggestion. */
  readonly framework: string;
  readonly account: Account;
  /** What is linked already is not suggested. */
  readonly linked: readonly string[];
};

export function suggest({ framework, account, linked }: SuggestFor): readonly Suggestion[] {
  const weighed = weigh(framework, account);
  const enough = Math.max(ENOUGH, BESIDE_THE_FIRST * (weighed[0]?.score ?? 0));
  return weighed
    .filter(({ code, score, because }) => {
      return score >= enough && because.length > 0 && !linked.includes(code);
    })
    .slice(0, SUGGESTIONS_MAX)
    .map(({ code, title, because }) => ({ code, title, because }));
}
