import { z } from "zod";
import { day, key, line, optionalLine } from "@/lib/action/schema";
import { typedText } from "@/lib/action/typed-text";
import { WORDS_MAX } from "../limits";
import { CREDITS_MAX, LEVEL_MAX, LEVEL_MIN, OWN_AWARD_KINDS } from "./limits";

const LEVEL = `Choose a level from ${String(LEVEL_MIN)} to ${String(LEVEL_MAX)}.`;
const CREDITS = `Enter a whole number of credits up to ${CREDITS_MAX.toLocaleString("en-GB")}, or leave it empty.`;

const level = z
  .string(LEVEL)
  .regex(/^[1-8]$/, LEVEL)
  .transform(Number);

const credits = z
  .string(CREDITS)
  .trim()
  .regex(/^\d{0,4}$/, CREDITS)
  .transform((typed) => (typed === "" ? null : Number(typed)))
  .refine((number) => number === null || (number >= 1 && number <= CREDITS_MAX), CREDITS)
  .default(null);

const itsDay = { path: ["awardedOn"], message: "Enter the day of the award." };

const fields = {
  title: line("Enter the award's title, such as MSc Advanced Clinical Practice.", "The title"),
  kind: z.enum(OWN_AWARD_KINDS, "Choose a kind."),
  level,
  institution: optionalLine("The institution"),
  credits,
  progress: z.enum(["awarded", "in-progress"], "Say whether it was awarded."),
  awardedOn: z
    .union([z.literal("").transform(() => null), day("Enter the day of the award.")], {
      error: "Enter the day of the award.",
    })
    .default(null),
};

export const recordAward = z
  .object({ ...fields, key })
  .refine(hasItsDay, itsDay)
  .transform(dated);
export type RecordAward = z.infer<typeof recordAward>;

export const changeAward = z
  .object({ ...fields, awardId: key })
  .refine(hasItsDay, itsDay)
  .transform(dated);
export type ChangeAward = z.infer<typeof changeAward>;

export const removeAward = z.object({ awardId: key });
export type RemoveAward = z.infer<typeof removeAward>;

/** A steward writes down what was decided: what the awards that somebody has are worth. */
export const decideEquivalence = z.object({
  key,
  personId: key,
  title: line("Say what was looked at, such as two PgCerts and a portfolio.", "What was looked at"),
  level,
  awardedOn: day("Enter the day of the decision."),
  reasons: typedText({ missing: "Give the reasons.", called: "The reasons", max: WORDS_MAX }),
});
export type DecideEquivalence = z.infer<typeof decideEquivalence>;

interface Progress {
  readonly progress: "awarded" | "in-progress";
  readonly awardedOn: string | null;
}

function hasItsDay({ progress, awardedOn }: Progress): boolean {
  return progress === "in-progress" || awardedOn !== null;
}

/** What is in progress has no day yet, whatever stands in the field. */
function dated<Typed extends Progress>({ progress, awardedOn, ...rest }: Typed) {
  return { ...rest, awardedOn: progress === "awarded" ? awardedOn : null };
}
