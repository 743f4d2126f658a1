import { JobPlanForm } from "@/components/details/job-plans";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { changeJobPlanAction } from "@/lib/details/job-plan/actions";
import { getJobPlanView } from "@/lib/details/job-plan/queries";
import { keptRowIn, ownDetails } from "../../own-details";

export const metadata = titleIsDrawn;

export default async function ChangeJobPlanPage({
  params,
}: PageProps<"/details/job-plan/[planId]">) {
  const { planId } = await params;
  const whose = await ownDetails(`/details/job-plan/${planId}`);
  if (whose === null) return <KeptForm action={changeJobPlanAction} />;
  const view = await getJobPlanView(whose);
  const plan = keptRowIn(whose, view.plans, planId);
  return (
    <>
      <BackLink href="/details/job-plan">Job plan</BackLink>
      <JobPlanForm plan={plan} view={view} writer={whose.actor.personId} />
    </>
  );
}
