import { KeptSection } from "@/components/details/kept-section";
import { PartHead } from "@/components/details/part-head";
import { CycleForm, Cycles } from "@/components/feedback/colleagues";
import { KeptForm } from "@/components/ui/kept-form";
import { Section } from "@/components/ui/layout";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { recordColleagueFeedbackAction } from "@/lib/feedback/actions";
import { listCycles } from "@/lib/feedback/queries";
import { doneIn, findingsOf, ownDetails } from "../../details/own-details";

export const metadata = titleIsDrawn;

/** What colleagues said, as a summary of each cycle, and the form that adds one. */
export default async function ColleagueFeedbackPage({
  searchParams,
}: PageProps<"/feedback/colleagues">) {
  const whose = await ownDetails("/feedback/colleagues");
  if (whose === null) return <KeptForm action={recordColleagueFeedbackAction} />;
  const [rows, findings] = await Promise.all([listCycles(whose), findingsOf(whose, "G9")]);
  return (
    <>
      <PartHead title="Colleague feedback" done={await doneIn(searchParams)} findings={findings}>
        What your colleagues said in a cycle of feedback: its numbers, never who said what.
      </PartHead>
      <Section heading="Every cycle">
        <Cycles cycles={rows} today={whose.today} isOwn={whose.mayKeep.allowed} />
      </Section>
      <KeptSection heading="Record a cycle" title="Colleague feedback" may={whose.mayKeep}>
        <CycleForm cycle={null} writer={whose.actor.personId} />
      </KeptSection>
    </>
  );
}
