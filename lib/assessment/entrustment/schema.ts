import { z } from "zod";
import { OLDEST_DAY } from "@/lib/action/limits";
import { NOT_WHOLE } from "@/lib/action/schema";
import { typedText } from "@/lib/action/typed-text";
import { ACTIVITY_MAX, ACTIVITY_WORDS_MIN, LEVELS } from "./limits";

const A_LEVEL = "Choose how far you would entrust it.";
const A_DAY = "Enter a day of the calendar, such as 2026-11-19.";

export const recordOneEntrustment = z.object({
  practitionerId: z.uuid(NOT_WHOLE),
  /** From the form: the same form sent twice makes one. */
  key: z.uuid(NOT_WHOLE),
  capabilityId: z.uuid("Choose the capability."),
  level: z
    .enum(
      LEVELS.map((level) => String(level)),
      A_LEVEL,
    )
    .transform((level) => Number(level)),
  activity: typedText({
    missing: "Say what you entrust, and within which limits.",
    called: "The activity",
    max: ACTIVITY_MAX,
    wordsMin: ACTIVITY_WORDS_MIN,
  }),
  entrustedOn: z.iso.date(A_DAY).refine((day) => day >= OLDEST_DAY, "That is too long ago."),
});
export type RecordEntrustment = z.infer<typeof recordOneEntrustment>;

/** What an address says: the capability that the form begins with, and what has just been done. */
export const entrustmentsPage = z.object({
  capability: z.string().max(20).optional().catch(undefined),
  recorded: z.literal("1").optional().catch(undefined),
});
