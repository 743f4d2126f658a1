import { z } from "zod";
import { idOrNone, NOT_WHOLE } from "@/lib/action/schema";
import { typedText } from "@/lib/action/typed-text";
import { REASONS_MAX, REASONS_WORDS_MIN } from "../limits";

export const raiseOwnDispute = z.object({
  /** From the form: the same form sent twice makes one. */
  key: z.uuid(NOT_WHOLE),
  /** The decision it is about; empty: something else on the record. */
  signOffId: idOrNone("Choose what you dispute."),
  reasons: typedText({
    missing: "Give your reasons.",
    called: "Your reasons",
    max: REASONS_MAX,
    wordsMin: REASONS_WORDS_MIN,
  }),
});
export type RaiseDispute = z.infer<typeof raiseOwnDispute>;

export const closeOneDispute = z.object({
  disputeId: z.uuid(NOT_WHOLE),
  outcome: typedText({
    missing: "Say what came of it.",
    called: "The outcome",
    max: REASONS_MAX,
    wordsMin: REASONS_WORDS_MIN,
  }),
});
export type CloseDispute = z.infer<typeof closeOneDispute>;

/** What an address says: which decision the form begins with, and what has just been done. */
export const disputesPage = z.object({
  about: z.uuid().optional().catch(undefined),
  raised: z.literal("1").optional().catch(undefined),
  closed: z.literal("1").optional().catch(undefined),
});
