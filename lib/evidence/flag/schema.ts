import { z } from "zod";
import { NOT_WHOLE } from "@/lib/action/schema";
import { REASON_MAX } from "@/lib/action/limits";
import { typedText } from "@/lib/action/typed-text";

export const raiseEvidenceFlag = z.object({
  evidenceId: z.uuid(NOT_WHOLE),
  reasons: typedText({
    missing: "Say where it stands, without repeating it.",
    called: "Your sentence",
    max: REASON_MAX,
  }),
});
export type RaiseFlag = z.infer<typeof raiseEvidenceFlag>;

export const clearEvidenceFlag = z.object({
  flagId: z.uuid(NOT_WHOLE),
  clearedBecause: typedText({
    missing: "Say why it is clear now.",
    called: "Your sentence",
    max: REASON_MAX,
  }),
});
export type ClearFlag = z.infer<typeof clearEvidenceFlag>;
