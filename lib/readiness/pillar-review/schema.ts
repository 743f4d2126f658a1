import { z } from "zod";
import { idOrNone, NOT_WHOLE } from "@/lib/action/schema";
import { optionalText, typedText } from "@/lib/action/typed-text";
import { PASSWORD_MAX } from "@/lib/auth/limits";
import { countWords } from "@/lib/core/count-words";
import { COMMENT_MAX, COMMENT_WORDS_MIN, NAME_MAX } from "./limits";

const NOBODY = "Choose whom you ask, or enter a name or work email address.";

/** What is reviewed is signed, as a decision is. */
const password = z
  .string("Enter your password again to sign.")
  .min(1, "Enter your password again to sign.")
  .max(PASSWORD_MAX, "That is longer than any password here.");

/** Somebody of the list, or anybody else by name. */
const whom = {
  askedId: idOrNone(NOBODY).default(null),
  somebodyElse: optionalText({ called: "A name", max: NAME_MAX }),
};
const somebody = (asked: { readonly askedId: string | null; readonly somebodyElse: string }) =>
  (asked.askedId === null) !== (asked.somebodyElse === "");
const oneOfThem = { path: ["askedId"], error: NOBODY };

export const reviewOnePillar = z
  .object({
    practitionerId: z.uuid(NOT_WHOLE),
    pillarCode: z.string(NOT_WHOLE).min(1, NOT_WHOLE).max(20, NOT_WHOLE),
    /** From the form: the same form sent twice makes one. */
    key: z.uuid(NOT_WHOLE),
    comment: typedText({
      missing: "Say what you found.",
      called: "Your comment",
      max: COMMENT_MAX,
      wordsMin: COMMENT_WORDS_MIN,
    }),
    ...whom,
    password,
  })
  .refine(somebody, oneOfThem);
export type ReviewPillar = z.infer<typeof reviewOnePillar>;

export const askSomebodyElse = z
  .object({ reviewId: z.uuid(NOT_WHOLE), ...whom })
  .refine(somebody, oneOfThem);
export type AskSomebodyElse = z.infer<typeof askSomebodyElse>;

/** Two buttons; whoever agrees says what they saw, whoever declines says why. */
export const answerOneLook = z
  .object({
    requestId: z.uuid(NOT_WHOLE),
    comment: typedText({
      missing: "Say what you saw, or why you decline.",
      called: "Your comment",
      max: COMMENT_MAX,
    }),
    password,
    intent: z.enum(["agree", "decline"], "Choose: agree or decline."),
  })
  .refine(
    ({ intent, comment }) => intent === "decline" || countWords(comment) >= COMMENT_WORDS_MIN,
    {
      path: ["comment"],
      error: `To agree, write at least ${String(COMMENT_WORDS_MIN)} words on what you saw.`,
    },
  );
export type AnswerLook = z.infer<typeof answerOneLook>;

/** What an address says has just been done. */
export const pillarPage = z.object({
  reviewed: z.literal("1").optional().catch(undefined),
  asked: z.literal("1").optional().catch(undefined),
});

export const secondLookPage = z.object({ review: z.uuid().optional().catch(undefined) });
