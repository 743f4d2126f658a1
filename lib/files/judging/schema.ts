import { z } from "zod";

/** What the process that reads a file says of it. It has read what strangers made, so it is not taken at its word. */
export const readFile = z.discriminatedUnion("fit", [
  z.object({
    fit: z.literal(true),
    kind: z.enum(["pdf", "jpeg", "png", "webp", "text", "csv", "docx", "xlsx", "pptx"]),
    made: z.boolean(),
    passages: z.array(z.object({ text: z.string(), where: z.string(), isGone: z.boolean() })),
  }),
  z.object({ fit: z.literal(false), because: z.string().min(1).max(400) }),
]);
