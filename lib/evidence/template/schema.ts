import { z } from "zod";
import { optionalLine } from "@/lib/action/schema";
import { optionalText } from "@/lib/action/typed-text";
import { ANSWER_MAX } from "../limits";
import { ANSWER_PREFIX } from "./prefix";
import { QUESTIONS } from "./templates";
import type { Answers, TemplateField } from "./types";

const NOT_OFFERED = "Choose one of these.";

/** What may be answered, made from the questions. Nothing has to be: what is asked helps to write, and no more. */
export const answers = z.preprocess(
  answersOfForm,
  z
    .object(Object.fromEntries([...QUESTIONS].map(([name, field]) => [name, schemaOf(field)])))
    .transform(given),
);

function schemaOf(field: TemplateField): z.ZodType<string> {
  const called = `“${field.label}”`;
  switch (field.kind) {
    case "line":
      return optionalLine(called);
    case "text":
      return optionalText({ called, max: ANSWER_MAX });
    case "choice": {
      const values = field.choices.map(({ value }) => value);
      return z
        .string(NOT_OFFERED)
        .refine((chosen) => chosen === "" || values.includes(chosen), NOT_OFFERED)
        .default("");
    }
    case "count": {
      const message = `Enter a whole number from 0 to ${field.max.toLocaleString("en-GB")}.`;
      return z
        .string(message)
        .trim()
        .refine((typed) => typed === "" || isCount(typed, field.max), message)
        .default("");
    }
  }
}

function isCount(typed: string, max: number): boolean {
  return /^\d{1,9}$/.test(typed) && Number(typed) <= max;
}

function answersOfForm(form: unknown): unknown {
  if (typeof form !== "object" || form === null) return {};
  const typed = new Map(Object.entries(form));
  return Object.fromEntries(
    [...QUESTIONS.keys()].map((name) => [name, typed.get(`${ANSWER_PREFIX}${name}`)]),
  );
}

function given(typed: Readonly<Record<string, string>>): Answers {
  return Object.fromEntries(Object.entries(typed).filter(([, answer]) => answer !== ""));
}

/** `audit@1`: the form that a page was drawn with. Another type than it names is written in the newest of its own. */
export const writtenIn = z
  .string()
  .regex(/^[a-z0-9-]{1,40}@\d{1,4}$/)
  .transform((mark) => {
    const [type = "", version = ""] = mark.split("@");
    return { type, version: Number(version) };
  })
  .nullable()
  .catch(null);
