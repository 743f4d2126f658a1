import { notFound } from "next/navigation";
import { AskedList, SetFacts } from "@/components/area/asked-list";
import { ChooseForm } from "@/components/area/choice-forms";
import { BackLink } from "@/components/ui/back-link";
import { ClosedButton } from "@/components/ui/button";
import { KeptForm } from "@/components/ui/kept-form";
import { Section } from "@/components/ui/layout";
import { PageTitle } from "@/components/ui/page-title";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { chooseAreaAction } from "@/lib/area/actions";
import { idInAddress } from "@/lib/action/schema";
import { getAreaSet } from "@/lib/area/sets/queries";
import type { AreaSetView, AreaView } from "@/lib/area/types";
import { ownArea } from "../../own-area";

export const metadata = titleIsDrawn;

/** What a set asks, before somebody chooses it. */
export default async function SetPage({ params }: PageProps<"/details/area/sets/[setId]">) {
  const { setId } = await params;
  const own = await ownArea(`/sets/${setId}`);
  if (own === null) return <KeptForm action={chooseAreaAction} />;
  const { member, view } = own;
  const id = idInAddress.parse(setId);
  const set = id === null ? null : await getAreaSet(member, id);
  if (set === null) notFound();
  const closed = closedBecause(set, view);
  return (
    <>
      <BackLink href="/details/area">Your area of practice</BackLink>
      <PageTitle>{set.title}</PageTitle>
      <div className="mt-6">
        <SetFacts set={set} />
      </div>
      <Section heading="What it asks">
        <AskedList activities={set.activities} />
      </Section>
      {closed === null ? (
        <ChooseForm set={set} writer={member.personId} />
      ) : (
        <div className="mt-8">
          <ClosedButton because={closed}>Choose this set</ClosedButton>
        </div>
      )}
      <title>{`${set.title} – Fourfold`}</title>
    </>
  );
}

function closedBecause(set: AreaSetView, { chosen, may }: AreaView): string | null {
  if (!may.keep.allowed) return may.keep.because;
  if (set.isRetired) return "This set has been retired.";
  if (chosen === null) return null;
  return chosen.set.id === set.id
    ? "It is your area already."
    : `Your area is ${chosen.set.title}: leave it first.`;
}
