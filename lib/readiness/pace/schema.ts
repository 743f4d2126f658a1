import { z } from "zod";

const A_DAY = "Enter the day, or leave it empty.";

/** `target_on`; empty takes the target away. */
export const targetSchema = z.object({
  targetOn: z.union([z.literal("").transform(() => null), z.iso.date(A_DAY)], A_DAY).default(null),
});
export type SetTarget = z.infer<typeof targetSchema>;

/** `?saved=1` after the target was set. */
export const pacePage = z.object({
  saved: z
    .literal("1")
    .optional()
    .catch(undefined)
    .transform((saved) => saved === "1"),
});
