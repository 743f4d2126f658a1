import { DateFields } from "@/components/people/date-fields";
import { SelectField } from "@/components/ui/select-field";
import { ActionForm } from "@/components/ui/action-form";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { SubmitButton } from "@/components/ui/submit-button";
import { appointManagerAction } from "@/lib/people/actions";
import { listTeamsKept } from "@/lib/people/queries";
import { keptPerson } from "../kept-person";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";

export const metadata = titleIsDrawn;

export default async function ManagerPage({ params }: PageProps<"/people/[personId]/manager">) {
  const kept = await keptPerson(params, "/manager");
  if (kept === null) return <KeptForm action={appointManagerAction} />;
  const { member, person, today } = kept;
  const teams = await listTeamsKept(member);
  return (
    <>
      <BackLink href={`/people/${person.id}`}>{person.name}</BackLink>
      <ActionForm action={appointManagerAction} title="Make a manager" writer={member.personId}>
        <PageTitle>Make a manager</PageTitle>
        <Lead>
          {person.name} will see how ready the team is: statuses, counts and dates, never anybody’s
          words.
        </Lead>
        <input type="hidden" name="personId" value={person.id} />
        <SelectField
          name="teamId"
          label="Team"
          empty="Choose a team"
          options={teams.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DateFields today={today} />
        <div className="mt-8">
          <SubmitButton>Make manager</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}
