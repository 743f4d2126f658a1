import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NarrativePreview } from "@/components/narrative/narrative-preview";
import { narrativeSentence } from "@/components/narrative/sentence";
import { BackLink } from "@/components/ui/back-link";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { getNarrative } from "@/lib/details/narrative/queries";
import { ownDetails } from "../../own-details";

export const metadata: Metadata = { title: "Narrative, as it is read" };

export default async function NarrativePreviewPage() {
  const whose = await ownDetails("/details/narrative/preview");
  if (whose === null) notFound();
  const view = await getNarrative(whose);
  const { lead, rest } = narrativeSentence(view, "Your");
  return (
    <>
      <BackLink href="/details/narrative">Narrative</BackLink>
      <PageTitle>Narrative, as it is read</PageTitle>
      <Lead>
        <b>{lead}</b> {rest}
      </Lead>
      <NarrativePreview view={view} />
    </>
  );
}
