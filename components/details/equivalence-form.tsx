import type { CalendarDate } from "@/lib/core/calendar-date";
import { decideEquivalenceAction } from "@/lib/details/award/actions";
import { ActionForm } from "../ui/action-form";
import { DateField } from "../ui/date-field";
import { FormKey } from "../ui/hidden-field";
import { SelectField } from "../ui/select-field";
import { SubmitButton } from "../ui/submit-button";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";
import { levelChoices } from "./labels";

interface EquivalenceFormProps {
  readonly personId: string;
  readonly title: string;
  readonly today: CalendarDate;
  readonly writer: string;
}

/** What was decided of somebody's awards, written down by a steward. It makes a row, and the row stays. */
export function EquivalenceForm({ personId, title, today, writer }: EquivalenceFormProps) {
  return (
    <ActionForm
      action={decideEquivalenceAction}
      title={title}
      draftKey={`equivalence:${personId}:${writer}`}
      writer={writer}
    >
      <FormKey value={crypto.randomUUID()} />
      <input type="hidden" name="personId" value={personId} />
      <TextField
        name="title"
        label="What was looked at?"
        hint="Such as two postgraduate certificates and a portfolio."
      />
      <SelectField
        name="level"
        label="Level that it is worth"
        hint="7 counts as a master’s award. To take an earlier decision back, record the level that stands now."
        empty="Choose a level"
        options={levelChoices}
        width="medium"
      />
      <DateField name="awardedOn" label="Decided on" defaultValue={today} />
      <TextArea
        name="reasons"
        label="Reasons"
        hint="The practitioner reads them, with your name."
      />
      <div className="mt-8">
        <SubmitButton>Record decision</SubmitButton>
      </div>
    </ActionForm>
  );
}
