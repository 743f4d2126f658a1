import { formatDay, type CalendarDate } from "@/lib/core/calendar-date";
import { changePatientFeedbackAction, recordPatientFeedbackAction } from "@/lib/feedback/actions";
import type { Survey } from "@/lib/feedback/types";
import { count } from "@/lib/rules/words";
import { FactForm } from "../details/fact-form";
import { FactRow } from "../details/fact-row";
import { DateField } from "../ui/date-field";
import { FormKey } from "../ui/hidden-field";
import { Rows } from "../ui/layout";
import { TextField } from "../ui/text-field";

/** The surveys among patients, newest first, and until when each counts. */
export function Surveys({
  surveys,
  today,
  isOwn,
}: {
  readonly surveys: readonly Survey[];
  readonly today: CalendarDate;
  /** Whether the reader changes them and takes them out. */
  readonly isOwn: boolean;
}) {
  if (surveys.length === 0) return <p className="text-ink-soft">No survey recorded yet.</p>;
  return (
    <Rows>
      {surveys.map(({ id, completedOn, responses, method, countsUntil }) => (
        <FactRow
          key={id}
          title={`Completed on ${formatDay(completedOn)}`}
          about={count(responses, "response")}
          until={{ says: "Runs out", on: countsUntil, today }}
          href={isOwn ? `/feedback/patients/${id}` : undefined}
        >
          {method !== "" && <p>{method}</p>}
        </FactRow>
      ))}
    </Rows>
  );
}

/** Adds a survey, or changes the one given. */
export function SurveyForm({
  survey,
  writer,
}: {
  readonly survey: Survey | null;
  readonly writer: string;
}) {
  return (
    <FactForm
      action={survey === null ? recordPatientFeedbackAction : changePatientFeedbackAction}
      title={survey === null ? "Patient feedback" : "Change patient feedback"}
      draftKey="patient-feedback"
      writer={writer}
      changes={survey && ["surveyId", survey.id]}
      button={survey === null ? "Record result" : "Save result"}
      back="/feedback/patients"
    >
      {survey === null && <FormKey value={crypto.randomUUID()} />}
      <DateField name="completedOn" label="Completed on" defaultValue={survey?.completedOn} />
      <TextField
        name="responses"
        label="Responses"
        inputMode="numeric"
        width="small"
        defaultValue={survey === null ? undefined : String(survey.responses)}
      />
      <TextField
        name="method"
        label="How were patients asked?"
        hint="Such as paper forms in the CT waiting room. Nothing that identifies a patient."
        optional
        defaultValue={survey?.method}
      />
    </FactForm>
  );
}
