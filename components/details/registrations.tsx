import type { CalendarDate } from "@/lib/core/calendar-date";
import {
  changeRegistrationAction,
  recordRegistrationAction,
} from "@/lib/details/registration/actions";
import { REGISTERS } from "@/lib/details/registration/limits";
import type { Registration } from "@/lib/details/registration/types";
import { RadioGroup } from "../ui/choices";
import { DateField } from "../ui/date-field";
import { Rows } from "../ui/layout";
import { SelectField } from "../ui/select-field";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";
import { FactForm } from "./fact-form";
import { FactLines, FactRow } from "./fact-row";
import { registerChoices, statusLabels } from "./labels";

interface RegistrationsProps {
  readonly registrations: readonly Registration[];
  readonly today: CalendarDate;
  /** Whether the reader keeps them. */
  readonly isOwn: boolean;
}

/** The registrations, those that last longest first. */
export function Registrations({ registrations, today, isOwn }: RegistrationsProps) {
  if (registrations.length === 0) return <p className="text-ink-soft">No registration yet.</p>;
  return (
    <Rows>
      {registrations.map(({ id, body, number, status, expiresOn, annotations }) => (
        <FactRow
          key={id}
          title={`${body} ${number}`}
          about={statusLabels[status]}
          until={{ says: "Expires", on: expiresOn, today }}
          href={isOwn ? `/details/registrations/${id}` : undefined}
        >
          <FactLines term="Annotations" lines={annotations} />
        </FactRow>
      ))}
    </Rows>
  );
}

/** Adds a registration, or changes the one given. */
export function RegistrationForm({
  registration,
  writer,
}: {
  readonly registration: Registration | null;
  readonly writer: string;
}) {
  const isKnown = REGISTERS.some(({ body }) => body === registration?.body);
  return (
    <FactForm
      action={registration === null ? recordRegistrationAction : changeRegistrationAction}
      title={registration === null ? "Registrations" : "Change registration"}
      draftKey="registration"
      writer={writer}
      changes={registration && ["registrationId", registration.id]}
      button={registration === null ? "Add registration" : "Save registration"}
      back="/details/registrations"
    >
      <SelectField
        name="register"
        label="Register"
        empty="Choose a register"
        options={registerChoices}
        width="medium"
        defaultValue={registration === null ? undefined : isKnown ? registration.body : "other"}
      />
      <TextField
        name="otherRegister"
        label="Which other register?"
        optional="needed for another register"
        hint="Such as the Register of Clinical Technologists. Its number is kept in capitals, without spaces."
        defaultValue={isKnown ? undefined : registration?.body}
      />
      <TextField
        name="number"
        label="Number"
        hint="As the register prints it. We check its form, not whether it is yours."
        width="medium"
        spellCheck={false}
        defaultValue={registration?.number}
      />
      <RadioGroup
        name="status"
        label="Status"
        choices={Object.entries(statusLabels).map(([value, label]) => ({ value, label }))}
        layout="column"
        defaultValue={registration?.status}
      />
      <DateField name="expiresOn" label="Expires on" defaultValue={registration?.expiresOn} />
      <TextArea
        name="annotations"
        label="Annotations"
        optional
        hint="One on each line, such as supplementary prescriber."
        height="short"
        defaultValue={registration?.annotations.join("\n")}
      />
    </FactForm>
  );
}
