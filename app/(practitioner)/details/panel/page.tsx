import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PanelDecisions } from "@/components/details/panel";
import { PartHead } from "@/components/details/part-head";
import { Section } from "@/components/ui/layout";
import { listPanelDecisions } from "@/lib/details/panel/queries";
import { findingsOf, ownDetails } from "../own-details";

export const metadata: Metadata = { title: "Panel decisions" };

/** What a panel decided about the reader; a steward writes it down. */
export default async function OwnPanelPage() {
  const whose = await ownDetails("/details/panel");
  if (whose === null) notFound();
  const [decisions, findings] = await Promise.all([
    listPanelDecisions(whose.actor, whose.practitioner.id),
    findingsOf(whose, "G16"),
  ]);
  return (
    <>
      <PartHead title="Panel decisions" done={undefined} findings={findings}>
        What a panel decided about your portfolio. A steward writes it down, and it stays. The
        decision with the latest day counts; of one day, the one recorded last.
      </PartHead>
      <Section heading="Decisions">
        <PanelDecisions decisions={decisions} />
      </Section>
    </>
  );
}
