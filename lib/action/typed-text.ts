import { z } from "zod";
import { countWords } from "@/lib/core/count-words";

interface TypedText {
  /** Said when there is nothing: "Give your reasons." */
  readonly missing: string;
  /** What it is called in a sentence: "Your reasons". */
  readonly called: string;
  readonly max: number;
  readonly wordsMin?: number;
}

/** What somebody writes in a text area, with the sentence for each way in which it cannot be kept. */
export function typedText({ missing, called, max, wordsMin = 1 }: TypedText) {
  return z
    .string(missing)
    .trim()
    .superRefine((text, context) => {
      const refuse = (message: string) => {
        context.addIssue({ code: "custom", message });
      };
      const words = countWords(text);
      if (words === 0) refuse(missing);
      else if (words < wordsMin) {
        refuse(`Write at least ${String(wordsMin)} words. You have written ${String(words)}.`);
      }
      refuseUnkeepable(text, { called, max, refuse });
    });
}

/** The same where nothing may be written. */
export function optionalText({ called, max }: Pick<TypedText, "called" | "max">) {
  return z
    .string(`${called} is not text.`)
    .trim()
    .superRefine((text, context) => {
      refuseUnkeepable(text, {
        called,
        max,
        refuse: (message) => {
          context.addIssue({ code: "custom", message });
        },
      });
    })
    .default("");
}

/** The database keeps every character but two: nothing, and half of a pair. */
function refuseUnkeepable(
  text: string,
  about: { called: string; max: number; refuse: (message: string) => void },
): void {
  const { called, max, refuse } = about;
  if (text.length > max) {
    refuse(
      `${called} can have ${max.toLocaleString("en-GB")} characters. You have written ${text.length.toLocaleString("en-GB")}.`,
    );
  }
  if (/[\0\p{Surrogate}]/u.test(text))
    refuse("There is a character in it that cannot be kept. Type it again.");
}
