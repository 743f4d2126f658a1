import { z } from "zod";

/** What has become of a mail that was handed over, or was to be. */
export const handedOver = z.object({ mailId: z.uuid() });
export type HandedOver = z.infer<typeof handedOver>;

export const notHandedOver = z.object({
  mailId: z.uuid(),
  /** The how-manieth attempt it was. */
  attempts: z.int(),
  /** What the mail server said, or why it could not be asked. */
  refusal: z.string().max(500),
  /** It will never be taken: the address does not exist. */
  isFinal: z.boolean(),
});
export type NotHandedOver = z.infer<typeof notHandedOver>;

export const nothing = z.object({});

export const takenMail = z.object({
  id: z.string(),
  kind: z.string(),
  address: z.string(),
  subject: z.string(),
  words: z.string(),
  button: z.string(),
  path: z.string(),
  attempts: z.number(),
});
