import { EndWaiverForm, WaiverForm, Waivers } from "@/components/details/waivers";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { Section } from "@/components/ui/layout";
import { Notice } from "@/components/ui/notice";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { approveWaiverAction } from "@/lib/details/waiver/actions";
import { getWaivers } from "@/lib/details/waiver/queries";
import { waiversAddress } from "@/lib/details/waiver/schema";
import { keptPerson } from "../kept-person";

export const metadata = titleIsDrawn;

const doneSentences = {
  approved: "The waiver is approved. The gate counts as waived from its first day.",
  ended: "The waiver has its new last day.",
} as const;

/** What is waived for somebody, and the form that waives a gate. */
export default async function WaiversPage({
  params,
  searchParams,
}: PageProps<"/people/[personId]/waivers">) {
  const kept = await keptPerson(params, "/waivers");
  if (kept === null) return <KeptForm action={approveWaiverAction} />;
  const { member, person, today } = kept;
  const view = await getWaivers(member, person.id);
  const { done } = waiversAddress.parse(await searchParams);
  const title = `Waivers for ${person.name}`;
  const about = { title, today, writer: member.personId };
  return (
    <>
      {done && (
        <div className="mb-8">
          <Notice look="done" live>
            <p>{doneSentences[done]}</p>
          </Notice>
        </div>
      )}
      <BackLink href={`/people/${person.id}`}>{person.name}</BackLink>
      <PageTitle>{title}</PageTitle>
      <Lead>
        A gate that is not met, or not known, counts as waived while a waiver for it is in force.
      </Lead>
      {view?.mayWaive.allowed === true ? (
        <>
          <Section heading="Every waiver" about="They stay, with who approved them and why.">
            <Waivers
              waivers={view.waivers}
              today={today}
              deed={(waiver) => <EndWaiverForm waiver={waiver} {...about} />}
            />
          </Section>
          <Section heading="Waive a gate">
            <WaiverForm personId={person.id} {...about} />
          </Section>
        </>
      ) : (
        <div className="mt-8">
          <title>{`${title} – Fourfold`}</title>
          <Notice>
            <p>
              {view?.mayWaive.because ??
                `${person.name} has no portfolio, so there is nothing to waive.`}
            </p>
          </Notice>
        </div>
      )}
    </>
  );
}
