import { notFound } from "next/navigation";
import { NarrativePreview } from "@/components/narrative/narrative-preview";
import { narrativeSentence } from "@/components/narrative/sentence";
import { BackLink } from "@/components/ui/back-link";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf } from "@/lib/core/calendar-date";
import { getNarrative } from "@/lib/details/narrative/queries";
import { getWhoseDetails } from "@/lib/details/queries";

export const metadata = titleIsDrawn;

/** A practitioner's narrative, for their supervisor to read. */
export default async function SupervisedNarrativePage({
  params,
}: PageProps<"/practitioners/[practitionerId]/narrative">) {
  const { practitionerId } = await params;
  const member = await requireMember(`/practitioners/${practitionerId}/narrative`);
  const whose = member && (await getWhoseDetails(member, practitionerId, dayOf(new Date())));
  if (!whose) notFound();
  const view = await getNarrative(whose);
  const { name } = whose.practitioner;
  const { lead, rest } = narrativeSentence(view, `${name}’s`);
  return (
    <>
      <title>{`Narrative of ${name} – Fourfold`}</title>
      <BackLink href={`/practitioners/${practitionerId}/details`}>{`Details of ${name}`}</BackLink>
      <PageTitle>{`Narrative of ${name}`}</PageTitle>
      <Lead>
        <b>{lead}</b> {rest}
      </Lead>
      <NarrativePreview view={view} />
    </>
  );
}
