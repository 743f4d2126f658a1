import { z } from "zod";

export const mailPage = z.object({ after: z.uuid().optional().catch(undefined) });
export type MailPage = z.infer<typeof mailPage>;
