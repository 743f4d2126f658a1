import { DateFields } from "@/components/people/date-fields";
import { fieldChoices, frameworkChoices, profileChoices } from "@/components/people/labels";
import { Checkbox, RadioGroup } from "@/components/ui/choices";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { ActionForm } from "@/components/ui/action-form";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { SubmitButton } from "@/components/ui/submit-button";
import { makePractitionerAction } from "@/lib/people/actions";
import { listTeamsKept } from "@/lib/people/queries";
import { keptPerson } from "../kept-person";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";

export const metadata = titleIsDrawn;

export default async function PractitionerPage({
  params,
}: PageProps<"/people/[personId]/practitioner">) {
  const kept = await keptPerson(params, "/practitioner");
  if (kept === null) return <KeptForm action={makePractitionerAction} />;
  const { member, person, today } = kept;
  const teams = await listTeamsKept(member);
  return (
    <>
      <BackLink href={`/people/${person.id}`}>{person.name}</BackLink>
      <ActionForm
        action={makePractitionerAction}
        title="Make a practitioner"
        writer={member.personId}
      >
        <PageTitle>Make a practitioner</PageTitle>
        <Lead>
          {person.name} gets a portfolio of their own: they log evidence, and the rules say how far
          they are.
        </Lead>
        <input type="hidden" name="personId" value={person.id} />
        <SelectField
          name="teamId"
          label="Team"
          empty="Choose a team"
          options={teams.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField name="post" label="Post" hint="Such as Reporting radiographer, trainee." />
        <TextField name="profession" label="Profession" hint="Such as Diagnostic radiographer." />
        <RadioGroup name="field" label="Field" choices={fieldChoices} layout="column" />
        <TextField
          name="setting"
          label="Setting"
          hint="Such as District general hospital, imaging."
        />
        <Checkbox name="trainee" label="In a training post" />
        <Checkbox name="patientFacing" label="Meets patients" />
        <Checkbox name="ionisingRadiation" label="Uses ionising radiation" />
        <SelectField
          name="frameworkId"
          label="Framework"
          options={frameworkChoices}
          defaultValue="nhse-mpf-2025"
        />
        <SelectField
          name="profile"
          label="Profile"
          hint="What readiness is measured against."
          options={profileChoices}
          defaultValue="four-pillars"
        />
        <DateFields today={today} />
        <div className="mt-8">
          <SubmitButton>Save practitioner</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}
