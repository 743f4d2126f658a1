import { z } from "zod";
import { REASON_MAX } from "@/lib/action/limits";
import { NOT_WHOLE } from "@/lib/action/schema";
import { optionalText } from "@/lib/action/typed-text";
import { ASKED_AT_ONCE_MAX, SEARCH_MAX } from "../limits";

const NOBODY = "Choose who can confirm it, or enter a name or work email address.";

/** People are chosen from those who come to mind, or named. */
export const askToConfirm = z
  .object({
    evidenceId: z.uuid(NOT_WHOLE),
    confirmers: z.preprocess(
      (chosen) => (typeof chosen === "string" ? [chosen] : chosen),
      z
        .array(z.string(), NOBODY)
        .refine((ids) => ids.every((id) => z.uuid().safeParse(id).success), NOBODY)
        .refine(
          (ids) => ids.length <= ASKED_AT_ONCE_MAX,
          `Ask at most ${String(ASKED_AT_ONCE_MAX)} people at once.`,
        )
        .transform((ids) => [...new Set(ids)])
        .default([]),
    ),
    somebodyElse: optionalText({ called: "A name", max: SEARCH_MAX }),
    message: optionalText({ called: "Your message", max: REASON_MAX }),
  })
  .refine(({ confirmers, somebodyElse }) => confirmers.length > 0 || somebodyElse !== "", {
    path: ["somebodyElse"],
    error: NOBODY,
  });
export type AskToConfirm = z.infer<typeof askToConfirm>;

/** Two buttons; whoever declines says why. */
export const answerRequest = z
  .object({
    requestId: z.uuid(NOT_WHOLE),
    intent: z.enum(["confirm", "decline"], "Choose: confirm or decline."),
    sentence: optionalText({ called: "Your comment", max: REASON_MAX }),
    strong: z
      .enum(["on"], "Tick it or leave it empty.")
      .optional()
      .transform((ticked) => ticked === "on"),
  })
  .refine(({ intent, sentence }) => intent === "confirm" || sentence !== "", {
    path: ["sentence"],
    error: "Say why you decline, in a sentence.",
  });
export type AnswerRequest = z.infer<typeof answerRequest>;
