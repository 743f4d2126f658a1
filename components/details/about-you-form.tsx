import { describeYourselfAction } from "@/lib/details/about-you/actions";
import type { PractitionerDetails } from "@/lib/details/types";
import { fieldChoices } from "../people/labels";
import { ActionForm } from "../ui/action-form";
import { RadioGroup } from "../ui/choices";
import { SubmitButton } from "../ui/submit-button";
import { TextField } from "../ui/text-field";

/** What practitioners say of their own work. */
export function AboutYouForm({
  practitioner,
  writer,
}: {
  readonly practitioner: PractitionerDetails;
  readonly writer: string;
}) {
  const { field, setting, modality, site, nonClinicalRole } = practitioner;
  return (
    <ActionForm action={describeYourselfAction} title="About you" writer={writer}>
      <RadioGroup
        name="field"
        label="Field"
        choices={fieldChoices}
        layout="column"
        defaultValue={field}
      />
      <TextField
        name="setting"
        label="Setting"
        hint="Such as District general hospital, imaging."
        defaultValue={setting}
      />
      <TextField
        name="modality"
        label="Modality"
        optional
        hint="Such as plain film, CT or ultrasound."
        defaultValue={modality}
      />
      <TextField
        name="site"
        label="Site"
        optional
        hint="Of the body or the disease, such as chest or breast."
        defaultValue={site}
      />
      <TextField
        name="nonClinicalRole"
        label="Non-clinical role"
        optional
        hint="If you are measured by a non-clinical profile, such as Imaging services manager."
        defaultValue={nonClinicalRole}
      />
      <div className="mt-8">
        <SubmitButton>Save what you do</SubmitButton>
      </div>
    </ActionForm>
  );
}
