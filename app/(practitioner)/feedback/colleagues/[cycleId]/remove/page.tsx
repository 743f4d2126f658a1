import { RemoveForm } from "@/components/details/remove-form";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { formatDay } from "@/lib/core/calendar-date";
import { removeColleagueFeedbackAction } from "@/lib/feedback/actions";
import { listCycles } from "@/lib/feedback/queries";
import { keptRowIn, ownDetails } from "../../../../details/own-details";

export const metadata = titleIsDrawn;

export default async function RemoveColleagueFeedbackPage({
  params,
}: PageProps<"/feedback/colleagues/[cycleId]/remove">) {
  const { cycleId } = await params;
  const whose = await ownDetails(`/feedback/colleagues/${cycleId}/remove`);
  if (whose === null) return <KeptForm action={removeColleagueFeedbackAction} />;
  const { id, completedOn } = keptRowIn(whose, await listCycles(whose), cycleId);
  return (
    <>
      <BackLink href="/feedback/colleagues">Colleague feedback</BackLink>
      <RemoveForm
        action={removeColleagueFeedbackAction}
        title="Remove colleague feedback"
        field={["cycleId", id]}
        back="/feedback/colleagues"
        writer={whose.actor.personId}
      >
        The cycle of {formatDay(completedOn)} is taken out of your record. Do this if it was
        recorded by mistake.
      </RemoveForm>
    </>
  );
}
