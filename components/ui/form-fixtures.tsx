import type { Failure } from "@/lib/core/failure";
import { CheckboxGroup, RadioGroup } from "./choices";
import { DateField } from "./date-field";
import type { Fixture } from "./fixture";
import { FixtureForm } from "./fixture-form";
import { SelectField } from "./select-field";
import { TextArea } from "./text-area";
import { TextField } from "./text-field";

const LONG =
  "Random double-read of one hundred and twenty of my own limb reports by two consultant radiologists " +
  "who did not know which of them were mine, with a discrepancy meeting after each batch";

export const formFixtures: readonly Fixture[] = [
  {
    name: "Fields",
    about: "Label, hint, error, field: in that order. Errors are as large as the text around them.",
    states: [
      { name: "Default", drawn: <FixtureForm id="fresh">{fields()}</FixtureForm> },
      {
        name: "Given back, long",
        drawn: (
          <FixtureForm
            id="given"
            values={{
              title: LONG,
              type: "audit",
              on: "2026-11-19",
              what: `${LONG}.\n\n${LONG}.`,
              how: "watched",
              shows: ["autonomy", "analysis"],
            }}
          >
            {fields()}
          </FixtureForm>
        ),
      },
      {
        name: "Error",
        drawn: (
          <FixtureForm
            id="refused"
            answer={{
              status: "failed",
              attempt: "1",
              values: { on: "2026-12-03" },
              failure: {
                code: "invalid",
                formErrors: ["An item may show six capabilities at most."],
                fieldErrors: {
                  title: ["Give it a title."],
                  type: ["Choose a type."],
                  on: ["The date is in the future. Give the day it happened."],
                  what: ["Say what happened.", "This looks like an NHS number."],
                  how: ["Say how you reached it."],
                  shows: ["Choose two or more."],
                },
              },
            }}
          >
            {fields()}
          </FixtureForm>
        ),
      },
    ],
  },
  {
    name: "What looks as if it identified a patient",
    about: "Beneath the field while one types, and asked about before anything is stored.",
    states: [
      {
        name: "While one types",
        drawn: (
          <FixtureForm
            id="noticed"
            noticed={{ what: [{ field: "what", kind: "nhs-number", text: "999 000 0018" }] }}
          >
            <TextArea name="what" label="What happened?" defaultValue="Film of 999 000 0018." />
          </FixtureForm>
        ),
      },
      {
        name: "Asked",
        drawn: refused("asked", {
          code: "invalid",
          formErrors: [],
          fieldErrors: {
            identifiersBecause: ["Say why it identifies no patient."],
          },
          identifiers: ["nhs-number 999 000 0018"],
        }),
      },
    ],
  },
  {
    name: "Answers of a form",
    about: "Above everything else, with the focus. Nothing that was typed is lost.",
    states: [
      {
        name: "Conflict",
        drawn: refused("conflict", {
          code: "conflict",
          because: "Cai Morgan decided this at 14:02.",
        }),
      },
      {
        name: "Forbidden",
        drawn: refused("forbidden", {
          code: "forbidden",
          because: "Your post as associate supervisor ended on 31 October 2026.",
        }),
      },
      { name: "Not there", drawn: refused("not-found", { code: "not-found" }) },
      { name: "Session ended", drawn: refused("ended", { code: "unauthenticated" }) },
      {
        name: "Unreachable",
        drawn: (
          <FixtureForm
            id="line"
            answer={{ status: "unreachable", attempt: "1", identifiers: [] }}
          />
        ),
      },
      {
        name: "A fault of ours",
        drawn: (
          <FixtureForm
            id="fault"
            answer={{ status: "broken", attempt: "1", reference: "3f9a61c2", values: {} }}
          />
        ),
      },
      {
        name: "Done",
        drawn: (
          <FixtureForm
            id="done"
            answer={{ status: "done", attempt: "1", message: "The draft is saved." }}
          />
        ),
      },
    ],
  },
];

function fields() {
  return (
    <>
      <TextField name="title" label="Title" hint="As you would say it to a colleague." />
      <SelectField
        name="type"
        label="Type of evidence"
        width="medium"
        empty="Choose a type"
        options={[
          { value: "cbd", label: "Case-based discussion" },
          { label: "Results", options: [{ value: "audit", label: "Audit" }] },
        ]}
      />
      <DateField name="on" label="When did it happen?" />
      <TextArea name="what" label="What happened?" words={{ atLeast: 30 }} />
      <TextArea name="changed" label="What changed as a result?" height="short" optional />
      <RadioGroup
        name="how"
        label="How did you reach it?"
        choices={[
          { value: "met", label: "We met" },
          { value: "watched", label: "I watched her work" },
        ]}
      />
      <RadioGroup
        name="next"
        label="What comes next?"
        layout="column"
        choices={[
          { value: "wait", label: "Wait", about: <p>Nothing changes.</p> },
          { value: "sign", label: "Sign off", about: <p>It counts from today.</p> },
        ]}
      />
      <CheckboxGroup
        name="shows"
        label="What made it advanced?"
        hint="Two of these make an item count as advanced in character."
        choices={[
          { value: "autonomy", label: "Autonomy. I acted on my own judgement" },
          { value: "analysis", label: "Analysis. I weighed and combined several sources" },
        ]}
      />
    </>
  );
}

function refused(id: string, failure: Failure) {
  return <FixtureForm id={id} answer={{ status: "failed", failure, values: {}, attempt: "1" }} />;
}
