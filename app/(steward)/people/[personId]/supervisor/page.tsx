import { levelChoices } from "@/components/people/labels";
import { Checkbox, RadioGroup } from "@/components/ui/choices";
import { DateField } from "@/components/ui/date-field";
import { TextField } from "@/components/ui/text-field";
import { ActionForm } from "@/components/ui/action-form";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { Section } from "@/components/ui/layout";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { SubmitButton } from "@/components/ui/submit-button";
import { formatDay } from "@/lib/core/calendar-date";
import { describeSupervisorAction, removePreparationAction } from "@/lib/people/actions";
import { keptPerson } from "../kept-person";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";

export const metadata = titleIsDrawn;

export default async function SupervisorPage({
  params,
}: PageProps<"/people/[personId]/supervisor">) {
  const kept = await keptPerson(params, "/supervisor");
  if (kept === null) return <KeptForm action={describeSupervisorAction} />;
  const { member, person } = kept;
  const preparations = person.supervisor?.preparedOn ?? [];
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
      {preparations.length > 0 && (
        <Section
          heading="Recorded by mistake?"
          about={`A preparation is taken out for good, and what ${person.name} signed on the strength of it counts no longer.`}
        >
          <ActionForm
            action={removePreparationAction}
            id="preparation"
            titleOnRefusal="Take out a preparation"
            writer={member.personId}
          >
            <input type="hidden" name="personId" value={person.id} />
            <RadioGroup
              name="preparedOn"
              label="Preparation to take out"
              choices={preparations.map((on) => ({ value: on, label: formatDay(on) }))}
              layout="column"
            />
            <div className="mt-8">
              <SubmitButton look="outline">Take out preparation</SubmitButton>
            </div>
          </ActionForm>
        </Section>
      )}
    </>
  );
}
