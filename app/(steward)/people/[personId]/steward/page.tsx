import { DateFields } from "@/components/people/date-fields";
import { ActionForm } from "@/components/ui/action-form";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { SubmitButton } from "@/components/ui/submit-button";
import { appointStewardAction } from "@/lib/people/actions";
import { keptPerson } from "../kept-person";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";

export const metadata = titleIsDrawn;

export default async function StewardPage({ params }: PageProps<"/people/[personId]/steward">) {
  const kept = await keptPerson(params, "/steward");
  if (kept === null) return <KeptForm action={appointStewardAction} />;
  const { member, person, today } = kept;
  return (
    <>
      <BackLink href={`/people/${person.id}`}>{person.name}</BackLink>
      <ActionForm action={appointStewardAction} title="Make a steward" writer={member.personId}>
        <PageTitle>Make a steward</PageTitle>
        <Lead>
          {person.name} will keep people, teams and roles of the whole organisation, and read its
          audit log. A steward reads nobody’s evidence.
        </Lead>
        <input type="hidden" name="personId" value={person.id} />
        <DateFields today={today} />
        <div className="mt-8">
          <SubmitButton>Make steward</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}
