import { z } from "zod";
import { NOT_WHOLE } from "@/lib/action/schema";
import { optionalText, typedText } from "@/lib/action/typed-text";
import { PASSWORD_MAX } from "@/lib/auth/limits";
import { DECISIONS } from "@/lib/rules/record";
import { MESSAGE_MAX, METHODS, REASONS_MAX, REASONS_WORDS_MIN } from "./limits";

/** What is decided or taken back is signed with the password of whoever does it. */
const password = z
  .string("Enter your password again to sign.")
  .min(1, "Enter your password again to sign.")
  .max(PASSWORD_MAX, "That is longer than any password here.");

export const askSupervisor = z.object({
  capabilityId: z.uuid(NOT_WHOLE),
  supervisorId: z.uuid("Choose the supervisor you ask."),
  message: optionalText({ called: "Your message", max: MESSAGE_MAX }),
});
export type AskForSignOff = z.infer<typeof askSupervisor>;

export const withdrawOwnRequest = z.object({ requestId: z.uuid(NOT_WHOLE) });
export type WithdrawRequest = z.infer<typeof withdrawOwnRequest>;

export const decideOnCapability = z.object({
  requestId: z.uuid(NOT_WHOLE),
  /** What there was to decide on when the form was drawn. */
  basis: z.string(NOT_WHOLE).regex(/^[0-9a-f]{64}$/, NOT_WHOLE),
  method: z.enum(METHODS, "Say how you reached your decision."),
  reasons: typedText({
    missing: "Give your reasons.",
    called: "Your reasons",
    max: REASONS_MAX,
    wordsMin: REASONS_WORDS_MIN,
  }),
  password,
  decision: z.enum(DECISIONS, "Choose: sign off, ask for more evidence, or not yet."),
});
export type DecideOnCapability = z.infer<typeof decideOnCapability>;

export const revokeSignOff = z.object({
  signOffId: z.uuid(NOT_WHOLE),
  reason: typedText({
    missing: "Say why you revoke it.",
    called: "Your reason",
    max: REASONS_MAX,
    wordsMin: REASONS_WORDS_MIN,
  }),
  password,
});
export type RevokeSignOff = z.infer<typeof revokeSignOff>;

/** What an address may ask for; anything else is as if it were not there. */
export const capabilityPage = z.object({
  framework: z.string().max(100).optional().catch(undefined),
  asked: z.literal("1").optional().catch(undefined),
  assessed: z.literal("1").optional().catch(undefined),
  withdrawn: z.literal("1").optional().catch(undefined),
});

export const waitingPage = z.object({
  decided: z.uuid().optional().catch(undefined),
  looked: z.literal("1").optional().catch(undefined),
});

export const revokedPage = z.object({
  revoked: z.literal("1").optional().catch(undefined),
});
