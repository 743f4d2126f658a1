import { Awards } from "@/components/details/awards";
import { EquivalenceForm } from "@/components/details/equivalence-form";
import { PartDone } from "@/components/details/part-head";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { Section } from "@/components/ui/layout";
import { Notice } from "@/components/ui/notice";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { decideEquivalenceAction } from "@/lib/details/award/actions";
import { getEquivalences } from "@/lib/details/award/queries";
import { detailsAddress } from "@/lib/details/schema";
import { keptPerson } from "../kept-person";

export const metadata = titleIsDrawn;

/** What was decided of somebody's awards, and the form that writes down a decision. */
export default async function EquivalencePage({
  params,
  searchParams,
}: PageProps<"/people/[personId]/equivalence">) {
  const kept = await keptPerson(params, "/equivalence");
  if (kept === null) return <KeptForm action={decideEquivalenceAction} />;
  const { member, person, today } = kept;
  const view = await getEquivalences(member, person.id);
  const { done } = detailsAddress.parse(await searchParams);
  const title = `Equivalence for ${person.name}`;
  return (
    <>
      <PartDone done={done} />
      <BackLink href={`/people/${person.id}`}>{person.name}</BackLink>
      <PageTitle>{title}</PageTitle>
      <Lead>
        Whether the awards that somebody has are worth a master’s award together. The decision is
        made outside Fourfold, by whoever makes it in your organisation; you write it down.
      </Lead>
      {view?.mayDecide.allowed === true ? (
        <>
          <Section
            heading="Decisions"
            about="They stay. A later one takes the place of those before."
          >
            {view.decisions.length === 0 ? (
              <p className="text-ink-soft">No decision yet.</p>
            ) : (
              <Awards awards={view.decisions} />
            )}
          </Section>
          <Section heading="Record a decision">
            <EquivalenceForm
              personId={person.id}
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
              {view?.mayDecide.because ??
                `${person.name} has no portfolio, so there is nothing to decide.`}
            </p>
          </Notice>
        </div>
      )}
    </>
  );
}
