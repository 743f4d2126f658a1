import { z } from "zod";
import { dayOf } from "@/lib/core/calendar-date";
import { EVIDENCE_TYPES } from "@/lib/rules/record";

export const submittedRow = z.object({
  evidenceId: z.string(),
  versionId: z.string(),
  version: z.number(),
  type: z.enum(EVIDENCE_TYPES),
  occurredOn: z.iso.date(),
  identifiable: z.boolean(),
  confirmations: z.array(
    z
      .object({ byId: z.string(), at: z.string() })
      .transform(({ byId, at }) => ({ byId, on: dayOf(new Date(at)) })),
  ),
});
export type SubmittedRow = z.infer<typeof submittedRow>;
