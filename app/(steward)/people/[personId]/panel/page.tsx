import { PanelDecisions, PanelForm } from "@/components/details/panel";
import { PartDone } from "@/components/details/part-head";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { Section } from "@/components/ui/layout";
import { Notice } from "@/components/ui/notice";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { recordPanelDecisionAction } from "@/lib/details/panel/actions";
import { getPanel } from "@/lib/details/panel/queries";
import { detailsAddress } from "@/lib/details/schema";
import { keptPerson } from "../kept-person";

export const metadata = titleIsDrawn;

/** What a panel decided about somebody, and the form that writes down a decision. */
export default async function PanelPage({
  params,
  searchParams,
}: PageProps<"/people/[personId]/panel">) {
  const kept = await keptPerson(params, "/panel");
  if (kept === null) return <KeptForm action={recordPanelDecisionAction} />;
  const { member, person, today } = kept;
  const view = await getPanel(member, person.id);
  const { done } = detailsAddress.parse(await searchParams);
  const title = `Panel decisions on ${person.name}`;
  return (
    <>
      <PartDone done={done} />
      <BackLink href={`/people/${person.id}`}>{person.name}</BackLink>
      <PageTitle>{title}</PageTitle>
      <Lead>
        Fourfold says at most that somebody is ready for review. The panel decides, and you write
        its decision down.
      </Lead>
      {view?.mayRecord.allowed === true ? (
        <>
          <Section
            heading="Decisions"
            about="They stay. The decision with the latest day counts; of one day, the one recorded last."
          >
            <PanelDecisions decisions={view.decisions} />
          </Section>
          <Section heading="Record a decision">
            <PanelForm
              personId={person.id}
              profile={view.profile}
              title={title}
              today={today}
              writer={member.personId}
            />
          </Section>
        </>
      ) : (
        <div className="mt-8">
          <title>{`${title} – Fourfold`}</title>
          <Notice>
            <p>
              {view?.mayRecord.because ??
                `${person.name} has no portfolio, so there is nothing to decide.`}
            </p>
          </Notice>
        </div>
      )}
    </>
  );
}
