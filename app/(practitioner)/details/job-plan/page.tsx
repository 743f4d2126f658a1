import { JobPlanForm, JobPlans } from "@/components/details/job-plans";
import { KeptSection } from "@/components/details/kept-section";
import { PartHead } from "@/components/details/part-head";
import { TimeSection } from "@/components/details/time-section";
import { KeptForm } from "@/components/ui/kept-form";
import { Section } from "@/components/ui/layout";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { recordJobPlanAction } from "@/lib/details/job-plan/actions";
import { getJobPlanView } from "@/lib/details/job-plan/queries";
import { doneIn, findingsOf, ownDetails } from "../own-details";

export const metadata = titleIsDrawn;

/** Time by pillar: as it was agreed, as it was logged, and the form that records a new agreement. */
export default async function JobPlanPage({ searchParams }: PageProps<"/details/job-plan">) {
  const whose = await ownDetails("/details/job-plan");
  if (whose === null) return <KeptForm action={recordJobPlanAction} />;
  const [view, findings] = await Promise.all([getJobPlanView(whose), findingsOf(whose, "G11")]);
  return (
    <>
      <PartHead title="Job plan" done={await doneIn(searchParams)} findings={findings}>
        How your time is shared out over the pillars, as it was agreed, and as it was in fact.
      </PartHead>
      <Section heading="What is recorded">
        <JobPlans plans={view.plans} isOwn={whose.mayKeep.allowed} />
      </Section>
      <TimeSection view={view} isOwn={whose.mayKeep.allowed} />
      <KeptSection heading="Add a job plan" title="Job plan" may={whose.mayKeep}>
        <JobPlanForm plan={null} view={view} writer={whose.actor.personId} />
      </KeptSection>
    </>
  );
}
