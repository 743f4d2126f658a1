import { z } from "zod";
import { day, key } from "@/lib/action/schema";
import { typedText } from "@/lib/action/typed-text";
import { monthsBefore } from "@/lib/rules/calendar-date";
import { WAIVABLE } from "@/lib/rules/gates/judge-gates";
import { WORDS_MAX } from "../limits";
import { WAIVER_MONTHS } from "./limits";

export const approveWaiver = z
  .object({
    key,
    personId: key,
    gate: z.enum(WAIVABLE, "Choose the gate that is waived."),
    approvedOn: day("Enter the first day."),
    endsOn: day("Enter the last day."),
    reasons: typedText({
      missing: "Write down why it is waived.",
      called: "The reasons",
      max: WORDS_MAX,
    }),
  })
  .refine(({ approvedOn, endsOn }) => endsOn >= approvedOn, {
    path: ["endsOn"],
    message: "The last day should not be before the first.",
  })
  .refine(({ approvedOn, endsOn }) => monthsBefore(endsOn, WAIVER_MONTHS) <= approvedOn, {
    path: ["endsOn"],
    message: `A waiver holds for ${String(WAIVER_MONTHS)} months at most. Approve another when it has ended.`,
  });
export type ApproveWaiver = z.infer<typeof approveWaiver>;

export const endWaiver = z.object({ waiverId: key, endsOn: day("Enter the last day.") });
export type EndWaiver = z.infer<typeof endWaiver>;

/** What an address says has just been done. */
export const waiversAddress = z.object({
  done: z.enum(["approved", "ended"]).optional().catch(undefined),
});
