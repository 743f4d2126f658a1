import { LINE_MAX } from "@/lib/action/limits";
import { ANSWER_MAX } from "@/lib/evidence/limits";
import { ANSWER_PREFIX } from "@/lib/evidence/template/prefix";
import type { Answers, Template, TemplateField, TemplatePart } from "@/lib/evidence/template/types";
import type { EvidenceType } from "@/lib/rules/record";
import { FormPart, FormRow } from "../ui/layout";
import { SelectField } from "../ui/select-field";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";
import { AnswersOfOtherTypes } from "./answers-of-other-types";
import { typeLabels } from "./labels";

/** What a type asks beside the questions that every item is asked. Nothing of it has to be answered. */
export function TemplateForm({
  type,
  template,
  answers,
}: {
  readonly type: EvidenceType | null;
  readonly template: Template | null;
  readonly answers: Answers;
}) {
  const names = template?.parts.flatMap(({ fields }) => fields.map(({ name }) => name)) ?? [];
  return (
    <AnswersOfOtherTypes drawn={type ?? ""} names={names} stored={answers}>
      {type !== null && template !== null && (
        <FormPart legend={`${typeLabels[type]}: its own questions`}>
          <FormRow note={<p>Answer what helps your reader. None of it has to be answered.</p>}>
            <p>{template.about}</p>
            <input type="hidden" name="writtenIn" value={`${type}@${String(template.version)}`} />
          </FormRow>
          {template.parts.map((part) => (
            <Questions key={part.heading} part={part} answers={answers} />
          ))}
        </FormPart>
      )}
    </AnswersOfOtherTypes>
  );
}

function Questions({ part, answers }: { readonly part: TemplatePart; readonly answers: Answers }) {
  return (
    <fieldset className="form-row mt-8">
      <div>
        <legend className="text-lead tracking-lead mb-4 leading-snug font-bold">
          {part.heading}
        </legend>
        <div className="grid items-end gap-x-6 gap-y-6 sm:grid-cols-2">
          {part.fields.map((field) => (
            <div key={field.name} className={field.kind === "text" ? "sm:col-span-2" : undefined}>
              <Question field={field} answer={answers[field.name]} />
            </div>
          ))}
        </div>
      </div>
    </fieldset>
  );
}

function Question({
  field,
  answer,
}: {
  readonly field: TemplateField;
  readonly answer: string | undefined;
}) {
  const asked = {
    name: `${ANSWER_PREFIX}${field.name}`,
    label: field.label,
    hint: field.hint,
    defaultValue: answer,
  };
  switch (field.kind) {
    case "line":
      return <TextField {...asked} maxLength={LINE_MAX} autoComplete="off" />;
    case "text":
      return <TextArea {...asked} maxLength={ANSWER_MAX} height="short" />;
    case "choice":
      return <SelectField {...asked} empty="Not said" options={field.choices} />;
    case "count":
      return (
        <TextField
          {...asked}
          hint={field.hint ?? (field.unit === "" ? undefined : `In ${field.unit}.`)}
          width="small"
          inputMode="numeric"
          autoComplete="off"
        />
      );
  }
}
