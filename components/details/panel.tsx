import { formatDay, type CalendarDate } from "@/lib/core/calendar-date";
import { recordPanelDecisionAction } from "@/lib/details/panel/actions";
import { WORDS_MAX } from "@/lib/details/limits";
import type { PanelDecision, PanelView } from "@/lib/details/panel/types";
import { profileChoices } from "../people/labels";
import { ActionForm } from "../ui/action-form";
import { RadioGroup } from "../ui/choices";
import { DateField } from "../ui/date-field";
import { FormKey } from "../ui/hidden-field";
import { Quote, Rows } from "../ui/layout";
import { SelectField } from "../ui/select-field";
import { SubmitButton } from "../ui/submit-button";
import { TextArea } from "../ui/text-area";

const outcomes = { recommended: "Recommended", "not-yet": "Not yet" } as const;

/** What a panel decided, the latest first, with its reasons. */
export function PanelDecisions({ decisions }: { readonly decisions: readonly PanelDecision[] }) {
  if (decisions.length === 0) return <p className="text-ink-soft">No decision yet.</p>;
  return (
    <Rows>
      {decisions.map(({ id, profile, outcome, decidedOn, reasons, recordedBy }) => (
        <li key={id}>
          <p>
            <b>{outcomes[outcome]}</b>{" "}
            <span className="text-ink-soft">on {formatDay(decidedOn)}</span>
          </p>
          <p>{profileChoices.find(({ value }) => value === profile)?.label ?? profile}</p>
          {reasons !== "" && <Quote>{reasons}</Quote>}
          {recordedBy !== null && <p className="text-ink-soft">Recorded by {recordedBy}</p>}
        </li>
      ))}
    </Rows>
  );
}

/** Writes down what a panel decided. */
export function PanelForm({
  personId,
  profile,
  title,
  today,
  writer,
}: Pick<PanelView, "profile"> & {
  readonly personId: string;
  readonly title: string;
  readonly today: CalendarDate;
  readonly writer: string;
}) {
  return (
    <ActionForm
      action={recordPanelDecisionAction}
      title={title}
      draftKey={`panel:${personId}:${writer}`}
      writer={writer}
    >
      <FormKey value={crypto.randomUUID()} />
      <input type="hidden" name="personId" value={personId} />
      <SelectField
        name="profile"
        label="Profile that the panel looked at"
        options={profileChoices}
        defaultValue={profile}
      />
      <RadioGroup
        name="outcome"
        label="What did the panel decide?"
        choices={[
          { value: "recommended", label: outcomes.recommended },
          { value: "not-yet", label: outcomes["not-yet"] },
        ]}
      />
      <DateField name="decidedOn" label="Decided on" defaultValue={today} />
      <TextArea
        name="reasons"
        label="Why?"
        hint="The practitioner and their supervisors read this."
        maxLength={WORDS_MAX}
      />
      <div className="mt-8">
        <SubmitButton>Record decision</SubmitButton>
      </div>
    </ActionForm>
  );
}
