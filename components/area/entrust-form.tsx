import { entrustActivityAction } from "@/lib/area/actions";
import type { ActivityView } from "@/lib/area/types";
import type { CalendarDate } from "@/lib/core/calendar-date";
import { ActionForm } from "../ui/action-form";
import { RadioGroup } from "../ui/choices";
import { DateField } from "../ui/date-field";
import { FormKey } from "../ui/hidden-field";
import { SubmitButton } from "../ui/submit-button";
import { TextArea } from "../ui/text-area";
import { levelChoices } from "./labels";

interface EntrustFormProps {
  readonly practitioner: { readonly id: string; readonly name: string };
  readonly activity: ActivityView;
  readonly today: CalendarDate;
  readonly formKey: string;
  readonly writer: string;
}

/** How far a supervisor trusts somebody with one activity, from a day on. */
export function EntrustForm(props: EntrustFormProps) {
  const { practitioner, activity, today, formKey, writer } = props;
  return (
    <div className="mt-6">
      <ActionForm
        action={entrustActivityAction}
        id="entrust"
        titleOnRefusal={activity.title}
        draftKey={`area-entrust:${practitioner.id}:${activity.id}:${writer}`}
        writer={writer}
      >
        <FormKey value={formKey} />
        <input type="hidden" name="practitionerId" value={practitioner.id} />
        <input type="hidden" name="activityId" value={activity.id} />
        <RadioGroup
          name="level"
          label={`How far do you trust ${practitioner.name} with it?`}
          hint="It says how much supervision is needed, not how good the work is."
          choices={levelChoices}
          layout="column"
        />
        <DateField name="entrustedOn" label="From which day?" max={today} defaultValue={today} />
        <TextArea
          name="comment"
          label="Your comment"
          optional
          hint={`${practitioner.name} reads it, and whoever else supervises their area.`}
          height="short"
        />
        <p className="text-note text-ink-soft mt-3">
          It stays. If you were wrong, record another: the newest of yours counts.
        </p>
        <div className="mt-6">
          <SubmitButton busy="Recording…">Record entrustment</SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}
