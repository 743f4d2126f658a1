import { notFound } from "next/navigation";
import { AskedList, SetFacts } from "@/components/area/asked-list";
import { DoneNotice } from "@/components/area/done-notice";
import { RetireForm } from "@/components/area/set-forms";
import { setStanding } from "@/components/area/set-standing";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button";
import { KeptForm } from "@/components/ui/kept-form";
import { Section } from "@/components/ui/layout";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { retireAreaSetAction } from "@/lib/area/actions";
import { idInAddress } from "@/lib/action/schema";
import { areaPage } from "@/lib/area/schema";
import { getAreaSet } from "@/lib/area/sets/queries";
import { requireMember } from "@/lib/auth/current-actor";
import { onlyForStewards } from "../../only-for-stewards";

export const metadata = titleIsDrawn;

/** One set as a steward keeps it: what it asks, who has chosen it, and what can be done with it. */
export default async function KeptSetPage({ params, searchParams }: PageProps<"/areas/[setId]">) {
  const { setId } = await params;
  const signedIn = await requireMember(`/areas/${setId}`);
  if (signedIn === null) return <KeptForm action={retireAreaSetAction} />;
  const member = onlyForStewards(signedIn);
  const id = idInAddress.parse(setId);
  const set = id === null ? null : await getAreaSet(member, id);
  if (set === null) notFound();
  const { done } = areaPage.parse(await searchParams);
  return (
    <>
      <DoneNotice done={done} />
      <BackLink href="/areas">Areas of practice</BackLink>
      <PageTitle>{set.title}</PageTitle>
      <Lead>{setStanding(set)}</Lead>
      <div className="mt-6">
        <ButtonLink href={`/areas/new?from=${set.id}`} look="outline">
          Copy this area
        </ButtonLink>
      </div>
      <Section heading="The set">
        <SetFacts set={set} />
      </Section>
      <Section heading="What it asks">
        <AskedList activities={set.activities} />
      </Section>
      {!set.isShipped && !set.isRetired && (
        <div className="mt-8">
          <RetireForm set={set} writer={member.personId} />
        </div>
      )}
      <title>{`${set.title} – Fourfold`}</title>
    </>
  );
}
