import { levelChoices } from "@/components/people/labels";
import { Checkbox, RadioGroup } from "@/components/ui/choices";
import { DateField } from "@/components/ui/date-field";
import { TextField } from "@/components/ui/text-field";
import { ActionForm } from "@/components/ui/action-form";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { SubmitButton } from "@/components/ui/submit-button";
import { describeSupervisorAction } from "@/lib/people/actions";
import { keptPerson } from "../kept-person";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";

export const metadata = titleIsDrawn;

export default async function SupervisorPage({
  params,
}: PageProps<"/people/[personId]/supervisor">) {
  const kept = await keptPerson(params, "/supervisor");
  if (kept === null) return <KeptForm action={describeSupervisorAction} />;
  const { member, person } = kept;
  return (
    <>
      <BackLink href={`/people/${person.id}`}>{person.name}</BackLink>
      <ActionForm
        action={describeSupervisorAction}
        title="Make a supervisor"
        writer={member.personId}
      >
        <PageTitle>Make a supervisor</PageTitle>
        <Lead>
          What makes {person.name} fit to sign off. Whom they supervise is appointed afterwards.
        </Lead>
        <input type="hidden" name="personId" value={person.id} />
        <TextField
          name="profession"
          label="Profession"
          defaultValue={person.supervisor?.profession}
        />
        <RadioGroup
          name="level"
          label="Level of practice"
          choices={levelChoices}
          layout="column"
          defaultValue={person.supervisor?.level}
        />
        <Checkbox
          name="registered"
          label="Registered with their regulator"
          defaultChecked={person.supervisor?.registered ?? true}
        />
        <DateField
          name="preparedOn"
          label="Prepared as a supervisor on"
          hint="A course or an update. Their decisions count for 36 months after it."
          optional
        />
        <div className="mt-8">
          <SubmitButton>Save supervisor</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}
