import { QUESTIONS, templateFor } from "./templates";
import type { Answers, TemplateField } from "./types";
import type { EvidenceType } from "@/lib/rules/record";

export interface AnsweredPart {
  readonly heading: string;
  readonly answers: readonly AnsweredQuestion[];
}

export interface AnsweredQuestion {
  readonly name: string;
  readonly label: string;
  /** As a reader is told it: "Complex", "45 minutes". */
  readonly answer: string;
}

/** A version, and what it answers in which form. */
interface Answered {
  readonly type: EvidenceType | null;
  readonly formVersion: number | null;
  readonly answers: Answers;
}

/** What an item has answered, part by part; what it answered in the form of another type comes last. */
export function answeredParts({ type, formVersion, answers }: Answered): readonly AnsweredPart[] {
  const parts = templateFor(type, formVersion)?.parts ?? [];
  const own = new Set(parts.flatMap(({ fields }) => fields.map(({ name }) => name)));
  const others = [...QUESTIONS.values()].filter(({ name }) => !own.has(name));
  return [...parts, { heading: "Answered beside it", fields: others }].flatMap(
    ({ heading, fields }) => {
      const given = fields.flatMap((field) => answered(field, answers));
      return given.length === 0 ? [] : [{ heading, answers: given }];
    },
  );
}

/** How far a work in steps has come: a step counts once anything of it is written. Null where a type has no steps. */
export function stepsOf({
  type,
  formVersion,
  answers,
}: Answered): readonly { readonly name: string; readonly isWritten: boolean }[] | null {
  const template = templateFor(type, formVersion);
  if (template === null || !template.inSteps) return null;
  return template.parts.map(({ heading, fields }) => ({
    name: heading,
    isWritten: fields.some(({ name }) => answers[name] !== undefined),
  }));
}

function answered(field: TemplateField, answers: Answers): readonly AnsweredQuestion[] {
  const { name, label } = field;
  const typed = answers[name];
  return typed === undefined ? [] : [{ name, label, answer: saidOf(field, typed) }];
}

function saidOf(field: TemplateField, typed: string): string {
  switch (field.kind) {
    case "line":
    case "text":
      return typed;
    case "choice":
      return field.choices.find(({ value }) => value === typed)?.label ?? typed;
    case "count":
      return field.unit === "" ? typed : `${typed} ${field.unit}`;
  }
}
