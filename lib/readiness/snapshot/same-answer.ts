import type { CalendarDate } from "@/lib/core/calendar-date";
import type { Readiness } from "@/lib/rules/result";
import { keptText } from "./schema";

/** A snapshot that holds an answer, as it was written. */
export interface Said {
  readonly id: string;
  readonly asOf: CalendarDate;
  readonly inputsHash: string;
  readonly result: string;
}

/**
 * How many words the narrative has. While that is enough, or is not, another number of them is no other answer: it is
 * saved every few seconds while somebody writes.
 */
export const NARRATIVE = "G12";

/** To the letter, but for the day, the fingerprint of what went in, and how many words were written. */
export function saysTheSame(said: Said, now: Readiness): boolean {
  const asThen = { ...now, asOf: said.asOf, inputsHash: said.inputsHash };
  return (
    JSON.stringify(asThen) === said.result ||
    JSON.stringify(withWordsOf(said, asThen)) === said.result
  );
}

/** The answer with the earlier number of words in it, where the narrative's own outcome is what it was. */
function withWordsOf({ result }: Said, now: Readiness): Readiness {
  const was = keptText.parse(result).gates.find(({ rule }) => rule === NARRATIVE);
  const is = now.gates.find(({ rule }) => rule === NARRATIVE);
  if (!was || was.outcome !== is?.outcome) return now;
  const { observed, message } = was;
  return {
    ...now,
    gates: now.gates.map((gate) =>
      gate.rule === NARRATIVE ? { ...gate, observed, message } : gate,
    ),
    nextActions: now.nextActions.map((action) =>
      action.rule === NARRATIVE
        ? { ...action, text: action.text.replace(is.message, () => message) }
        : action,
    ),
  };
}
