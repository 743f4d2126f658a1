import { z } from "zod";

/** `?all=1` shows every next step. */
export const portfolioPage = z.object({
  all: z
    .literal("1")
    .optional()
    .catch(undefined)
    .transform((all) => all === "1"),
});
