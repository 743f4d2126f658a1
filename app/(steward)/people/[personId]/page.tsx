import { AccessForms } from "@/components/people/access-forms";
import { DoneNotice } from "@/components/people/done-notice";
import { levelChoices } from "@/components/people/labels";
import { RoleList } from "@/components/people/role-list";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink, ButtonRow } from "@/components/ui/button";
import { KeptForm } from "@/components/ui/kept-form";
import { Section } from "@/components/ui/layout";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { SummaryList } from "@/components/ui/summary-list";
import { formatDay } from "@/lib/core/calendar-date";
import { endRoleAction } from "@/lib/people/actions";
import { peoplePage } from "@/lib/people/schema";
import type { SupervisorView } from "@/lib/people/types";
import { keptPerson } from "./kept-person";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";

export const metadata = titleIsDrawn;

export default async function PersonPage({
  params,
  searchParams,
}: PageProps<"/people/[personId]">) {
  const kept = await keptPerson(params, "");
  if (kept === null) return <KeptForm action={endRoleAction} />;
  const { member, person, today } = kept;
  const personId = person.id;
  const { done } = peoplePage.parse(await searchParams);
  return (
    <>
      <DoneNotice done={done} />
      <BackLink href="/people">People</BackLink>
      <PageTitle>{person.name}</PageTitle>
      <Lead>{person.email}</Lead>
      <Section
        heading="Roles"
        about="A role holds from its first day to its last. What was done in it stays for good."
      >
        <RoleList person={person} today={today} writer={member.personId} />
        <div className="mt-6">
          <ButtonRow>
            <ButtonLink href={`/people/${personId}/practitioner`} look="outline">
              {person.isPractitioner ? "Change the practitioner" : "Make a practitioner"}
            </ButtonLink>
            {person.mayBeMoved && (
              <ButtonLink href={`/people/${personId}/move`} look="outline">
                Move to the newer framework
              </ButtonLink>
            )}
            {person.isPractitioner && (
              <>
                <ButtonLink href={`/people/${personId}/profile`} look="outline">
                  Choose the profile
                </ButtonLink>
                <ButtonLink href={`/people/${personId}/equivalence`} look="outline">
                  Decide on equivalence
                </ButtonLink>
                <ButtonLink href={`/people/${personId}/panel`} look="outline">
                  Record a panel decision
                </ButtonLink>
                <ButtonLink href={`/people/${personId}/waivers`} look="outline">
                  Waive a gate
                </ButtonLink>
              </>
            )}
            <ButtonLink href={`/people/${personId}/supervisor`} look="outline">
              {person.supervisor === null ? "Make a supervisor" : "Change the supervisor"}
            </ButtonLink>
            {person.supervisor !== null && (
              <ButtonLink href={`/people/${personId}/supervises`} look="outline">
                Appoint for a practitioner
              </ButtonLink>
            )}
            <ButtonLink href={`/people/${personId}/manager`} look="outline">
              Make a manager
            </ButtonLink>
            <ButtonLink href={`/people/${personId}/steward`} look="outline">
              Make a steward
            </ButtonLink>
          </ButtonRow>
        </div>
      </Section>
      {person.supervisor !== null && (
        <Section heading="As a supervisor">
          <SummaryList facts={supervisorFacts(person.supervisor)} />
        </Section>
      )}
      {person.isPractitioner && (
        <Section heading="Their record">
          <ButtonRow>
            <ButtonLink href={`/people/${personId}/disputes`} look="outline">
              See disputes
            </ButtonLink>
          </ButtonRow>
        </Section>
      )}
      <Section heading="Access">
        <AccessForms person={person} writer={member.personId} />
      </Section>
    </>
  );
}

function supervisorFacts({ profession, level, registered, preparedOn }: SupervisorView) {
  return [
    { term: "Profession", value: profession },
    { term: "Level", value: levelChoices.find(({ value }) => value === level)?.label ?? level },
    { term: "Registered", value: registered ? "Yes" : "No: their decisions do not count" },
    {
      term: "Prepared",
      value:
        preparedOn.length === 0
          ? "Not recorded: their decisions do not count"
          : preparedOn.map(formatDay).join(", "),
    },
  ];
}
