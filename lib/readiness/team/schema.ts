import { z } from "zod";
import { STATUSES } from "@/lib/rules/result";

/** A team's page as its address asks for it; whatever makes no sense is as if it were not there. */
export const teamFilters = z.object({
  profession: chosenText(),
  setting: chosenText(),
  field: z
    .enum(["diagnostic-imaging", "radiotherapy-oncology", "other"])
    .optional()
    .catch(undefined),
  status: z.enum(STATUSES).optional().catch(undefined),
  q: z.string().trim().max(120).catch(""),
  sort: z.enum(["status", "name", "index", "oldest-request"]).catch("status"),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type TeamFilters = z.infer<typeof teamFilters>;

function chosenText() {
  return z
    .string()
    .max(200)
    .optional()
    .transform((text) => (text === "" ? undefined : text))
    .catch(undefined);
}
