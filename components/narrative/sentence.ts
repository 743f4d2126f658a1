import type { NarrativeView } from "@/lib/details/narrative/types";
import { countInWords } from "../ui/number-words";

/** "Your narrative has 3,412 words. Two parts are too short or too long; one citation names nothing." */
export function narrativeSentence(
  view: NarrativeView,
  whose: string,
): { lead: string; rest: string } {
  if (view.words === 0) return { lead: `${whose} narrative is not begun.`, rest: "" };
  const outside = view.parts.filter(({ words, asked }) => words < asked.from || words > asked.to);
  const unknown = view.parts.reduce(
    (sum, { unknownCitations }) => sum + unknownCitations.length,
    0,
  );
  const parts =
    outside.length === 0
      ? "Every part is as long as is asked"
      : `${countInWords(outside.length)} ${outside.length === 1 ? "part is" : "parts are"} too short or too long`;
  const citations =
    unknown === 0
      ? ""
      : `; ${countInWords(unknown).toLowerCase()} ${unknown === 1 ? "citation names" : "citations name"} nothing`;
  return {
    lead: `${whose} narrative has ${view.words.toLocaleString("en-GB")} words.`,
    rest: `${parts}${citations}.`,
  };
}
