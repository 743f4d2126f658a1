import { z } from "zod";

/** What an address says has just been done. */
export const detailsAddress = z.object({
  done: z.enum(["added", "changed", "removed", "logged"]).optional().catch(undefined),
});
