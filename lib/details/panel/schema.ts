import { z } from "zod";
import { day, key } from "@/lib/action/schema";
import { typedText } from "@/lib/action/typed-text";
import { PANEL_OUTCOMES, PROFILE_IDS } from "@/lib/rules/record";
import { WORDS_MAX } from "../limits";

export const recordPanelDecision = z.object({
  key,
  personId: key,
  profile: z.enum(PROFILE_IDS, "Choose the profile that the panel looked at."),
  outcome: z.enum(PANEL_OUTCOMES, "Say what the panel decided."),
  decidedOn: day("Enter the day of the decision."),
  reasons: typedText({
    missing: "Write down why the panel decided so.",
    called: "The reasons",
    max: WORDS_MAX,
  }),
});
export type RecordPanelDecision = z.infer<typeof recordPanelDecision>;
