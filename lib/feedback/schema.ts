import { z } from "zod";
import { day, key, optionalLine } from "@/lib/action/schema";
import { RATERS_MAX, RESPONSES_MAX } from "./limits";

function count(max: number) {
  const wrong = `Enter a whole number from 0 to ${max.toLocaleString("en-GB")}.`;
  return z
    .string(wrong)
    .trim()
    .regex(/^\d{1,5}$/, wrong)
    .transform(Number)
    .refine((number) => number <= max, wrong);
}

/** Of those who answered, nobody is counted who was not among them. */
const partOfRaters = { message: "There cannot be more of them than raters." };

const colleagues = z
  .object({
    completedOn: day("Enter the day on which the cycle was completed."),
    raters: count(RATERS_MAX),
    professions: count(RATERS_MAX),
    consultants: count(RATERS_MAX),
    juniors: count(RATERS_MAX),
    facilitated: z.enum(["yes", "no"], "Say whether somebody talked the result through with you."),
    facilitator: optionalLine("The name"),
  })
  .refine(({ raters, professions }) => professions <= raters, {
    path: ["professions"],
    ...partOfRaters,
  })
  .refine(({ raters, consultants }) => consultants <= raters, {
    path: ["consultants"],
    ...partOfRaters,
  })
  .refine(({ raters, juniors }) => juniors <= raters, { path: ["juniors"], ...partOfRaters })
  .refine(({ facilitated, facilitator }) => facilitated === "no" || facilitator !== "", {
    path: ["facilitator"],
    message: "Enter who talked the result through with you.",
  })
  .transform(({ facilitated, facilitator, ...counts }) => ({
    ...counts,
    facilitated: facilitated === "yes",
    facilitator: facilitated === "yes" ? facilitator : "",
  }));

export const recordColleagues = colleagues.and(z.object({ key }));
export type RecordColleagues = z.infer<typeof recordColleagues>;

export const changeColleagues = colleagues.and(z.object({ cycleId: key }));
export type ChangeColleagues = z.infer<typeof changeColleagues>;

export const removeColleagues = z.object({ cycleId: key });
export type RemoveColleagues = z.infer<typeof removeColleagues>;

const patients = {
  completedOn: day("Enter the day on which the survey was completed."),
  responses: count(RESPONSES_MAX),
  method: optionalLine("How patients were asked"),
};

export const recordPatients = z.object({ ...patients, key });
export type RecordPatients = z.infer<typeof recordPatients>;

export const changePatients = z.object({ ...patients, surveyId: key });
export type ChangePatients = z.infer<typeof changePatients>;

export const removePatients = z.object({ surveyId: key });
export type RemovePatients = z.infer<typeof removePatients>;
