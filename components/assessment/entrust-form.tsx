import type { ReactNode } from "react";
import { recordEntrustmentAction } from "@/lib/assessment/entrustment/actions";
import { ACTIVITY_MAX, ACTIVITY_WORDS_MIN, LEVELS } from "@/lib/assessment/entrustment/limits";
import type { CapabilityToEntrust, EntrustingView } from "@/lib/assessment/entrustment/types";
import type { CalendarDate } from "@/lib/core/calendar-date";
import { ActionForm } from "../ui/action-form";
import { RadioGroup } from "../ui/choices";
import { DateField } from "../ui/date-field";
import { FormKey } from "../ui/hidden-field";
import { SelectField } from "../ui/select-field";
import { SubmitButton } from "../ui/submit-button";
import { TextArea } from "../ui/text-area";
import { levelWords } from "./labels";

interface EntrustFormProps {
  readonly view: EntrustingView;
  /** The code of the capability from which somebody comes. */
  readonly capability: string | undefined;
  readonly today: CalendarDate;
  readonly formKey: string;
  readonly writer: string;
  readonly title: string;
  /** The heading, so that the summary of errors stands above it. */
  readonly children: ReactNode;
}

/** How far a supervisor would let somebody act alone, from a day on. */
export function EntrustForm(props: EntrustFormProps) {
  const { view, capability, today, formKey, writer, title, children } = props;
  const { practitioner, asked, others } = view;
  const first = [...asked, ...others].find(({ code }) => code === capability);
  return (
    <ActionForm
      action={recordEntrustmentAction}
      title={title}
      draftKey={`entrust:${practitioner.id}:${writer}`}
      writer={writer}
    >
      {children}
      <input type="hidden" name="practitionerId" value={practitioner.id} />
      <FormKey value={formKey} />
      <div className="mt-8">
        <SelectField
          name="capabilityId"
          label="Capability"
          empty="Choose a capability"
          defaultValue={first?.id ?? ""}
          options={[
            ...(asked.length > 0
              ? [{ label: "Where the rules ask for entrustment", options: asked.map(option) }]
              : []),
            ...(others.length > 0 ? [{ label: "Others", options: others.map(option) }] : []),
          ]}
          required
        />
        <RadioGroup
          name="level"
          label="How far would you entrust it?"
          hint="How much supervision it needs, not how well it is done."
          layout="column"
          choices={LEVELS.map((level) => ({
            value: String(level),
            label: `${String(level)}. ${levelWords[level]}`,
          }))}
          required
        />
        <TextArea
          name="activity"
          label="What, and within which limits?"
          hint={`What you saw or know of. ${practitioner.name} and their supervisors read it. Name no patient.`}
          words={{ atLeast: ACTIVITY_WORDS_MIN }}
          maxLength={ACTIVITY_MAX}
          required
        />
        <DateField
          name="entrustedOn"
          label="From which day?"
          defaultValue={today}
          max={today}
          required
        />
      </div>
      <div className="mt-8">
        <SubmitButton busy="Recording…">Record entrustment</SubmitButton>
      </div>
    </ActionForm>
  );
}

function option({ id, code, title }: CapabilityToEntrust) {
  return { value: id, label: `${code} ${title}` };
}
