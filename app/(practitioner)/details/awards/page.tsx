import { AwardForm, Awards } from "@/components/details/awards";
import { KeptSection } from "@/components/details/kept-section";
import { PartHead } from "@/components/details/part-head";
import { KeptForm } from "@/components/ui/kept-form";
import { Section } from "@/components/ui/layout";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { recordAwardAction } from "@/lib/details/award/actions";
import { listAwards } from "@/lib/details/award/queries";
import { doneIn, findingsOf, ownDetails } from "../own-details";

export const metadata = titleIsDrawn;

/** What is recorded, and the form that adds to it. */
export default async function AwardsPage({ searchParams }: PageProps<"/details/awards">) {
  const whose = await ownDetails("/details/awards");
  if (whose === null) return <KeptForm action={recordAwardAction} />;
  const [rows, findings] = await Promise.all([listAwards(whose), findingsOf(whose, "G2")]);
  return (
    <>
      <PartHead title="Awards" done={await doneIn(searchParams)} findings={findings}>
        Degrees, diplomas and certificates, awarded or in progress. Modules are evidence: log those
        there.
      </PartHead>
      <Section heading="What is recorded">
        <Awards awards={rows} />
      </Section>
      <KeptSection heading="Add an award" title="Awards" may={whose.mayKeep}>
        <AwardForm award={null} writer={whose.actor.personId} />
      </KeptSection>
    </>
  );
}
