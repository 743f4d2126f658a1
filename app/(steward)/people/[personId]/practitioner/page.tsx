import { DateFields } from "@/components/people/date-fields";
import { fieldChoices, frameworkChoices, profileChoices } from "@/components/people/labels";
import { Checkbox, RadioGroup } from "@/components/ui/choices";
import { profileNames } from "@/components/readiness/profile-names";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { ActionForm } from "@/components/ui/action-form";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { SubmitButton } from "@/components/ui/submit-button";
import { makePractitionerAction } from "@/lib/people/actions";
import { listTeamsKept } from "@/lib/people/queries";
import { getPractitionerKept } from "@/lib/people/role/queries";
import { keptPerson } from "../kept-person";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";

export const metadata = titleIsDrawn;

export default async function PractitionerPage({
  params,
}: PageProps<"/people/[personId]/practitioner">) {
  const kept = await keptPerson(params, "/practitioner");
  if (kept === null) return <KeptForm action={makePractitionerAction} />;
  const { member, person, today } = kept;
  const [teams, practitioner] = await Promise.all([
    listTeamsKept(member),
    getPractitionerKept(member, person.id),
  ]);
  const onlyMovedTo = practitioner?.onlyMovedTo ?? [];
  const title = practitioner === null ? "Make a practitioner" : "Change the practitioner";
  return (
    <>
      <BackLink href={`/people/${person.id}`}>{person.name}</BackLink>
      <ActionForm action={makePractitionerAction} title={title} writer={member.personId}>
        <PageTitle>{title}</PageTitle>
        <Lead>
          {practitioner === null
            ? `${person.name} gets a portfolio of their own: they log evidence, and the rules say how far they are.`
            : `What is said here of ${person.name} switches rules on and off. They can change field and setting themselves, too, under “Your details”.`}
        </Lead>
        <input type="hidden" name="personId" value={person.id} />
        <SelectField
          name="teamId"
          label="Team"
          empty="Choose a team"
          options={teams.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={practitioner?.teamId}
        />
        <TextField
          name="post"
          label="Post"
          hint="Such as Reporting radiographer, trainee."
          defaultValue={practitioner?.post}
        />
        <TextField
          name="profession"
          label="Profession"
          hint="Such as Diagnostic radiographer."
          defaultValue={practitioner?.profession}
        />
        <RadioGroup
          name="field"
          label="Field"
          choices={fieldChoices}
          layout="column"
          defaultValue={practitioner?.field}
        />
        <TextField
          name="setting"
          label="Setting"
          hint="Such as District general hospital, imaging."
          defaultValue={practitioner?.setting}
        />
        <Checkbox
          name="trainee"
          label="In a training post"
          defaultChecked={practitioner?.trainee ?? false}
        />
        <Checkbox
          name="patientFacing"
          label="Meets patients"
          defaultChecked={practitioner?.patientFacing ?? false}
        />
        <Checkbox
          name="ionisingRadiation"
          label="Uses ionising radiation"
          defaultChecked={practitioner?.ionisingRadiation ?? false}
        />
        <SelectField
          name="frameworkId"
          label="Framework"
          hint={
            person.mayBeMoved && onlyMovedTo.length > 0
              ? "To the newer one it is moved, with all that it holds, from the person’s page."
              : undefined
          }
          options={frameworkChoices.filter(({ value }) => !onlyMovedTo.includes(value))}
          defaultValue={practitioner?.frameworkId ?? "nhse-mpf-2025"}
        />
        {practitioner === null ? (
          <SelectField
            name="profile"
            label="Profile"
            hint="What readiness is measured against."
            options={profileChoices}
            defaultValue="four-pillars"
          />
        ) : (
          <SelectField
            name="profile"
            label="Profile"
            optional="only with a new framework that it is not for"
            hint={
              <>
                Within one framework{" "}
                <a href={`/people/${person.id}/profile`}>choose the profile on its own page</a>,
                which shows what that changes.
              </>
            }
            empty={`Leave it: ${profileNames[practitioner.profile]}`}
            options={profileChoices}
          />
        )}
        <DateFields today={practitioner?.startsOn ?? today} endsOn={practitioner?.endsOn ?? null} />
        <div className="mt-8">
          <SubmitButton>Save practitioner</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}
