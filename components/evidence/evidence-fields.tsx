import type { ReactNode } from "react";
import type { CalendarDate } from "@/lib/core/calendar-date";
import { LINKS_MAX } from "@/lib/evidence/limits";
import type { Template } from "@/lib/evidence/template/types";
import type { EvidenceFormView, EvidenceWords, LinkWords } from "@/lib/evidence/types";
import type { Suggestion } from "@/lib/suggestion/types";
import { CHARACTERISTICS, EVIDENCE_FAMILIES, EVIDENCE_TYPES, FAMILY_OF } from "@/lib/rules/record";
import { ButtonRow } from "../ui/button";
import { CheckboxGroup } from "../ui/choices";
import { DateField } from "../ui/date-field";
import { FormPart, FormRow, SaveBar } from "../ui/layout";
import { SelectField } from "../ui/select-field";
import { SubmitButton } from "../ui/submit-button";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";
import { CapabilityLinks } from "./capability-links";
import { ReflectionGuidance } from "./reflection-guidance";
import {
  characteristicLabels,
  characteristicSentences,
  familyLabels,
  typeLabels,
  questionLabels,
} from "./labels";

// The fields of an item, by the words that guides and tests know them by.

export function TitleField({ title }: { readonly title?: string | undefined }) {
  return (
    <TextField
      name="title"
      label={questionLabels.title}
      hint="As you would say it to a colleague."
      required
      defaultValue={title}
    />
  );
}

export function TypeField({ type }: { readonly type?: string | null | undefined }) {
  return (
    <SelectField
      name="type"
      label={questionLabels.type}
      hint="It brings questions of its own, further down."
      empty="Choose a type"
      defaultValue={type ?? undefined}
      options={EVIDENCE_FAMILIES.map((family) => ({
        label: familyLabels[family],
        options: EVIDENCE_TYPES.filter((one) => FAMILY_OF[one] === family).map((one) => ({
          value: one,
          label: typeLabels[one],
        })),
      }))}
    />
  );
}

export function WhenField({
  occurredOn,
  today,
}: {
  readonly occurredOn?: CalendarDate | null | undefined;
  readonly today: CalendarDate;
}) {
  return (
    <DateField
      name="occurredOn"
      label={questionLabels.occurredOn}
      max={today}
      defaultValue={occurredOn ?? undefined}
    />
  );
}

export function WhereField({ setting }: { readonly setting: string }) {
  return (
    <TextField
      name="setting"
      label={
        <>
          Where? <span className="text-ink-soft font-normal">(setting)</span>
        </>
      }
      defaultValue={setting}
    />
  );
}

export function WhatHappenedField({
  text,
  hint,
}: {
  readonly text?: string | undefined;
  readonly hint?: string | undefined;
}) {
  return (
    <FormRow
      note={
        <p>
          <b>Leave out</b> names, numbers, dates of birth, exact times, faces, and a rare condition
          in a small place. An age band and a setting are enough.
        </p>
      }
    >
      <TextArea
        name="whatHappened"
        label={questionLabels.whatHappened}
        hint={hint}
        height="long"
        defaultValue={text}
      />
    </FormRow>
  );
}

export function ReflectionFields({
  words,
  template,
}: {
  readonly words: EvidenceWords | null;
  readonly template: Template | null;
}) {
  return (
    <>
      <FormRow>
        <ReflectionGuidance />
      </FormRow>
      <FormRow
        note={
          <p>
            <b>Only you can read this</b> until you submit it. Then your supervisors, whoever you
            ask to confirm it, and whoever is asked for a second look at its pillar. Never your
            manager, unless you ask them. The item names whoever has looked.
          </p>
        }
      >
        <TextArea
          name="whatLearned"
          label={questionLabels.whatLearned}
          hint={template?.asks.whatLearned}
          defaultValue={words?.whatLearned}
        />
      </FormRow>
      <FormRow>
        <TextArea
          name="whatChanged"
          label={questionLabels.whatChanged}
          hint={template?.asks.whatChanged}
          optional
          defaultValue={words?.whatChanged}
        />
      </FormRow>
    </>
  );
}

/** Which capabilities, what made it advanced, and what can be looked at elsewhere. */
export function LastFields({
  view,
  words,
  links,
  suggestions = [],
  files,
}: {
  readonly view: EvidenceFormView;
  readonly words: EvidenceWords | null;
  readonly links: readonly LinkWords[];
  readonly suggestions?: readonly Suggestion[];
  /** What stands in the margin of files and links. */
  readonly files: ReactNode;
}) {
  return (
    <>
      <FormPart legend={questionLabels.links}>
        <FormRow
          note={
            <p>
              <b>Up to {LINKS_MAX}.</b> The rules count no more of one item. A few, well explained,
              weigh more than many. Your supervisor reads these sentences first.
            </p>
          }
        >
          <CapabilityLinks pillars={view.pillars} links={links} suggestions={suggestions} />
        </FormRow>
      </FormPart>
      <div className="mt-12">
        <FormRow
          note={
            <p>
              <b>Two of these</b> make an item count as advanced in character. Each pillar needs all
              four somewhere in it.
            </p>
          }
        >
          <CheckboxGroup
            name="characteristics"
            label={questionLabels.characteristics}
            optional
            layout="column"
            defaultValues={words?.characteristics}
            choices={CHARACTERISTICS.map((one) => ({
              value: one,
              label: (
                <>
                  <b>{characteristicLabels[one]}.</b> {characteristicSentences[one]}
                </>
              ),
            }))}
          />
        </FormRow>
      </div>
      <FormRow note={files}>
        <TextArea
          name="webLinks"
          label={questionLabels.webLinks}
          hint="Web addresses: one on each line, up to five, each beginning with https://."
          optional
          height="short"
          defaultValue={words?.webLinks.join("\n")}
        />
      </FormRow>
    </>
  );
}

export function SaveButtons({ note }: { readonly note: ReactNode }) {
  return (
    <SaveBar note={note}>
      <ButtonRow>
        <SubmitButton look="outline" name="intent" value="save">
          Save draft
        </SubmitButton>
        <SubmitButton name="intent" value="submit" busy="Submitting…">
          Submit evidence
        </SubmitButton>
      </ButtonRow>
    </SaveBar>
  );
}
