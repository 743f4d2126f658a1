import { countActivityAction } from "@/lib/area/actions";
import type { ActivityView } from "@/lib/area/types";
import type { CalendarDate } from "@/lib/core/calendar-date";
import { ActionForm } from "../ui/action-form";
import { DateField } from "../ui/date-field";
import { FormKey } from "../ui/hidden-field";
import { FieldPair } from "../ui/layout";
import { SubmitButton } from "../ui/submit-button";
import { TextField } from "../ui/text-field";

interface CountFormProps {
  readonly activity: ActivityView;
  readonly today: CalendarDate;
  readonly formKey: string;
  readonly writer: string;
}

export function CountForm({ activity, today, formKey, writer }: CountFormProps) {
  return (
    <div className="mt-6">
      <ActionForm
        action={countActivityAction}
        id="count"
        titleOnRefusal={activity.title}
        draftKey={`area-count:${activity.id}:${writer}`}
        writer={writer}
      >
        <FormKey value={formKey} />
        <input type="hidden" name="activityId" value={activity.id} />
        <FieldPair>
          <TextField
            name="count"
            label="How many?"
            hint={activity.counted}
            inputMode="numeric"
            width="small"
          />
          <DateField
            name="upTo"
            label="In the twelve months up to"
            hint="The last day of what you counted."
            max={today}
            defaultValue={today}
          />
        </FieldPair>
        <p className="text-note text-ink-soft mt-3">
          To put a count right, record it again for the same day.
        </p>
        <div className="mt-4">
          <SubmitButton look="outline">Record count</SubmitButton>
        </div>
      </ActionForm>
    </div>
  );
}
