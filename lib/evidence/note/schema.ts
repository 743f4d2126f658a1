import { z } from "zod";
import { NOT_WHOLE } from "@/lib/action/schema";
import { optionalText } from "@/lib/action/typed-text";
import { NOTE_MAX } from "../limits";

/** `note@milliseconds`, or nothing: what the form was drawn from. */
const basedOn = z
  .string(NOT_WHOLE)
  .regex(/^$|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}@\d{1,14}$/, NOT_WHOLE)
  .transform((mark) => {
    const [id = "", savedAt = ""] = mark.split("@");
    return id === "" ? null : { id, savedAt: new Date(Number(savedAt)) };
  });

/** An empty note is no note. */
export const savePrivateNote = z.object({
  evidenceId: z.uuid(NOT_WHOLE),
  basedOn,
  note: optionalText({ called: "Your note", max: NOTE_MAX }),
});
export type SavePrivateNote = z.infer<typeof savePrivateNote>;
