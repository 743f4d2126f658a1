import { z } from "zod";

export const auditPage = z.object({
  about: z
    .enum(["evidence", "confirmation", "sign-off", "self-assessment", "people", "sign-in"])
    .optional()
    .catch(undefined),
  after: z.uuid().optional().catch(undefined),
});
export type AuditPage = z.infer<typeof auditPage>;
