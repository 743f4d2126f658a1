import { RemoveForm } from "@/components/details/remove-form";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { formatDay } from "@/lib/core/calendar-date";
import { removeJobPlanAction } from "@/lib/details/job-plan/actions";
import { listJobPlans } from "@/lib/details/job-plan/queries";
import { keptRowIn, ownDetails } from "../../../own-details";

export const metadata = titleIsDrawn;

export default async function RemoveJobPlanPage({
  params,
}: PageProps<"/details/job-plan/[planId]/remove">) {
  const { planId } = await params;
  const whose = await ownDetails(`/details/job-plan/${planId}/remove`);
  if (whose === null) return <KeptForm action={removeJobPlanAction} />;
  const plan = keptRowIn(whose, await listJobPlans(whose), planId);
  return (
    <>
      <BackLink href="/details/job-plan">Job plan</BackLink>
      <RemoveForm
        action={removeJobPlanAction}
        title="Remove job plan"
        field={["planId", plan.id]}
        back="/details/job-plan"
        writer={whose.actor.personId}
      >
        The job plan of {formatDay(plan.agreedOn)} is taken out of your record. Do this if it was
        recorded by mistake; an earlier one stays beside a new one.
      </RemoveForm>
    </>
  );
}
