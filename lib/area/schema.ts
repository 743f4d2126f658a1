import { z } from "zod";
import { OLDEST_DAY } from "@/lib/action/limits";
import { NOT_WHOLE } from "@/lib/action/schema";
import { optionalText, typedText } from "@/lib/action/typed-text";
import { activityRows } from "./activity-rows";
import { COMMENT_MAX, COUNT_MAX, SOURCE_MAX, TITLE_MAX, WORDS_MAX } from "./limits";

const A_NUMBER = `Enter a whole number from 0 to ${COUNT_MAX.toLocaleString("en-GB")}.`;
const id = z.uuid(NOT_WHOLE);
/** From the form: the same form sent twice makes one. */
const key = z.uuid(NOT_WHOLE);

function day(missing: string) {
  return z
    .string(missing)
    .trim()
    .pipe(z.iso.date(missing))
    .refine((typed) => typed >= OLDEST_DAY, "That is too long ago.");
}

export const chooseAreaSchema = z.object({ setId: id });
export type ChooseArea = z.infer<typeof chooseAreaSchema>;

export const leaveAreaSchema = z.object({ setId: id });
export type LeaveArea = z.infer<typeof leaveAreaSchema>;

export const showActivitySchema = z.object({
  activityId: id,
  evidenceId: z.uuid("Choose an item of your evidence."),
});
export type ShowActivity = z.infer<typeof showActivitySchema>;

export const removeShowingSchema = z.object({ activityId: id, evidenceId: id });
export type RemoveShowing = z.infer<typeof removeShowingSchema>;

export const countActivitySchema = z.object({
  activityId: id,
  key,
  count: z
    .string(A_NUMBER)
    .trim()
    .regex(/^\d{1,7}$/, A_NUMBER)
    .transform(Number)
    .refine((count) => count <= COUNT_MAX, A_NUMBER),
  upTo: day("Enter the day on which the twelve months ended."),
});
export type CountActivity = z.infer<typeof countActivitySchema>;

export const entrustActivitySchema = z.object({
  practitionerId: id,
  activityId: id,
  key,
  level: z
    .enum(["1", "2", "3", "4", "5"], "Choose how far you trust them with it.")
    .transform(Number),
  entrustedOn: day("Enter the day on which you could say so."),
  comment: optionalText({ called: "Your comment", max: COMMENT_MAX }),
});
export type EntrustActivity = z.infer<typeof entrustActivitySchema>;

const oneLine = (text: string) => !text.includes("\n");

export const defineAreaSetSchema = z.preprocess(
  typedForm,
  z.object({
    key,
    title: typedText({
      missing: "Give the set a title.",
      called: "The title",
      max: TITLE_MAX,
    }).refine(oneLine, "A title has one line."),
    modality: typedText({
      missing: "Say which modality it is for, or Any.",
      called: "The modality",
      max: WORDS_MAX,
    }).refine(oneLine, "A modality has one line."),
    site: optionalText({ called: "The site", max: WORDS_MAX }),
    speciality: optionalText({ called: "The speciality", max: WORDS_MAX }),
    source: typedText({
      missing: "Say where the set comes from: a standard, or your own service.",
      called: "The source",
      max: SOURCE_MAX,
    }),
    activities: activityRows,
  }),
);
export type DefineAreaSet = z.infer<typeof defineAreaSetSchema>;

export const retireAreaSetSchema = z.object({ setId: id });
export type RetireAreaSet = z.infer<typeof retireAreaSetSchema>;

/** What an address may ask for; anything else is as if it were not there. */
export const areaPage = z.object({
  modality: z.string().trim().max(WORDS_MAX).default("").catch(""),
  from: z.uuid().optional().catch(undefined),
  done: z
    .enum([
      ...(["chosen", "left", "shown", "removed", "counted"] as const),
      ...(["entrusted", "defined", "retired"] as const),
    ])
    .optional()
    .catch(undefined),
});

function typedForm(values: unknown): unknown {
  if (typeof values !== "object" || values === null) return values;
  return { ...values, activities: values };
}
