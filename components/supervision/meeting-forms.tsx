import type { ReactNode } from "react";
import { formatDay, type CalendarDate } from "@/lib/core/calendar-date";
import type { FormAction } from "@/lib/core/form";
import { recordMeetingWithAction, recordOwnMeetingAction } from "@/lib/supervision/actions";
import { MINUTES_MAX } from "@/lib/supervision/limits";
import type { Meeting, MeetingsView } from "@/lib/supervision/types";
import { RemoveForm } from "../details/remove-form";
import { ActionForm } from "../ui/action-form";
import { DateField } from "../ui/date-field";
import { FormKey } from "../ui/hidden-field";
import { SelectField } from "../ui/select-field";
import { SubmitButton } from "../ui/submit-button";
import { TextField } from "../ui/text-field";

interface AboutForm {
  readonly title: string;
  readonly today: CalendarDate;
  readonly formKey: string;
  readonly writer: string;
}

/** A practitioner records a meeting, and says with whom it was. */
export function OwnMeetingForm({
  supervisors,
  ...about
}: AboutForm & Pick<MeetingsView, "supervisors">) {
  if (supervisors.length === 0) {
    return (
      <>
        <title>{`${about.title} – Fourfold`}</title>
        <p className="text-ink-soft">
          You have no supervisor yet. A steward appoints one; then you can record meetings.
        </p>
      </>
    );
  }
  return (
    <MeetingForm {...about} action={recordOwnMeetingAction} whose="own">
      <SelectField
        name="supervisorId"
        label="With"
        empty="Choose a supervisor"
        options={supervisors.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </MeetingForm>
  );
}

/** A supervisor records a meeting with themselves. */
export function MeetingWithForm({
  practitionerId,
  ...about
}: AboutForm & { readonly practitionerId: string }) {
  return (
    <MeetingForm {...about} action={recordMeetingWithAction} whose={practitionerId}>
      <input type="hidden" name="practitionerId" value={practitionerId} />
    </MeetingForm>
  );
}

function MeetingForm({
  action,
  title,
  today,
  formKey,
  whose,
  writer,
  children,
}: AboutForm & {
  readonly action: FormAction;
  readonly whose: string;
  readonly children: ReactNode;
}) {
  return (
    <ActionForm
      action={action}
      title={title}
      draftKey={`supervision:${whose}:new:${writer}`}
      writer={writer}
    >
      <FormKey value={formKey} />
      <DateField name="heldOn" label="Day" defaultValue={today} />
      <TextField
        name="minutes"
        label="Minutes"
        hint={`Up to ${String(MINUTES_MAX)}. An hour a week is usual for a trainee.`}
        inputMode="numeric"
        width="small"
      />
      {children}
      <div className="mt-8">
        <SubmitButton>Record meeting</SubmitButton>
      </div>
    </ActionForm>
  );
}

/** Asks whether a meeting goes. */
export function RemoveMeetingForm({
  meeting,
  ...about
}: {
  readonly action: FormAction;
  readonly meeting: Meeting;
  readonly back: string;
  readonly writer: string;
}) {
  const { id, heldOn, minutes, withName } = meeting;
  return (
    <RemoveForm {...about} title="Remove meeting" field={["meetingId", id]}>
      The meeting of {formatDay(heldOn)} with {withName} ({minutes} minutes) is taken out of the
      record. Do this if it was recorded by mistake.
    </RemoveForm>
  );
}
