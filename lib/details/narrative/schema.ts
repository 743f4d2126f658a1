import { z } from "zod";
import { idOrNone, key, NOT_WHOLE } from "@/lib/action/schema";
import { optionalText } from "@/lib/action/typed-text";
import { PART_MAX } from "./limits";

const text = optionalText({ called: "This part", max: PART_MAX });

/** A field a part: `part-introduction`, `part-1`. Which parts there are the framework says, and the service asks it. */
export const saveNarrative = z
  .object({
    /** Of the open form: all that is saved from it is one text, beside the texts of other forms. */
    key,
    /** The row that the form was drawn from; empty where there was none. */
    basedOn: idOrNone(NOT_WHOLE),
    intent: z.unknown().optional(),
  })
  .catchall(text)
  .transform(({ key: form, basedOn, intent: _pressed, ...fields }) => ({
    form,
    basedOn,
    parts: new Map(
      Object.entries(fields).map(([name, part]) => [name.replace(/^part-/, ""), part]),
    ),
  }));
export type SaveNarrative = z.infer<typeof saveNarrative>;

export const narrativePage = z.object({
  saved: z
    .literal("1")
    .optional()
    .catch(undefined)
    .transform((saved) => saved === "1"),
});
