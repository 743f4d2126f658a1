import { DateFields } from "@/components/people/date-fields";
import { supervisorRoleChoices } from "@/components/people/labels";
import { Checkbox, RadioGroup } from "@/components/ui/choices";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { ActionForm } from "@/components/ui/action-form";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { SubmitButton } from "@/components/ui/submit-button";
import { appointSupervisorAction } from "@/lib/people/actions";
import { listPractitionersKept } from "@/lib/people/queries";
import { keptPerson } from "../kept-person";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";

export const metadata = titleIsDrawn;

export default async function SupervisesPage({
  params,
}: PageProps<"/people/[personId]/supervises">) {
  const kept = await keptPerson(params, "/supervises");
  if (kept === null) return <KeptForm action={appointSupervisorAction} />;
  const { member, person, today } = kept;
  const practitioners = await listPractitionersKept(member);
  return (
    <>
      <BackLink href={`/people/${person.id}`}>{person.name}</BackLink>
      <ActionForm
        action={appointSupervisorAction}
        title="Appoint for a practitioner"
        writer={member.personId}
      >
        <PageTitle>Appoint for a practitioner</PageTitle>
        <Lead>
          {person.name} can then be asked to sign off capabilities, as long as the post runs.
        </Lead>
        <input type="hidden" name="personId" value={person.id} />
        <SelectField
          name="practitionerId"
          label="Practitioner"
          empty="Choose a practitioner"
          options={practitioners
            .filter(({ id }) => id !== person.id)
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
        <RadioGroup name="role" label="Role" choices={supervisorRoleChoices} layout="column" />
        <TextField
          name="scope"
          label="Scope"
          hint="For an associate: codes of pillars or capabilities, such as 4, 1.6."
          optional="needed for an associate"
          width="medium"
        />
        <Checkbox
          name="lineManager"
          label="Is also their line manager"
          hint="Decisions of a line manager do not count towards readiness."
        />
        <Checkbox
          name="conflict"
          label="Has declared a conflict of interest"
          hint="Their decisions do not count towards readiness."
        />
        <DateFields today={today} />
        <div className="mt-8">
          <SubmitButton>Appoint supervisor</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}
