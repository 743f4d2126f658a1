import { RemoveForm } from "@/components/details/remove-form";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { formatDay } from "@/lib/core/calendar-date";
import { removePatientFeedbackAction } from "@/lib/feedback/actions";
import { listSurveys } from "@/lib/feedback/queries";
import { keptRowIn, ownDetails } from "../../../../details/own-details";

export const metadata = titleIsDrawn;

export default async function RemovePatientFeedbackPage({
  params,
}: PageProps<"/feedback/patients/[surveyId]/remove">) {
  const { surveyId } = await params;
  const whose = await ownDetails(`/feedback/patients/${surveyId}/remove`);
  if (whose === null) return <KeptForm action={removePatientFeedbackAction} />;
  const { id, completedOn } = keptRowIn(whose, await listSurveys(whose), surveyId);
  return (
    <>
      <BackLink href="/feedback/patients">Patient feedback</BackLink>
      <RemoveForm
        action={removePatientFeedbackAction}
        title="Remove patient feedback"
        field={["surveyId", id]}
        back="/feedback/patients"
        writer={whose.actor.personId}
      >
        The survey of {formatDay(completedOn)} is taken out of your record. Do this if it was
        recorded by mistake.
      </RemoveForm>
    </>
  );
}
