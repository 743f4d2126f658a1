import { SurveyForm } from "@/components/feedback/patients";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { changePatientFeedbackAction } from "@/lib/feedback/actions";
import { listSurveys } from "@/lib/feedback/queries";
import { keptRowIn, ownDetails } from "../../../details/own-details";

export const metadata = titleIsDrawn;

export default async function ChangePatientFeedbackPage({
  params,
}: PageProps<"/feedback/patients/[surveyId]">) {
  const { surveyId } = await params;
  const whose = await ownDetails(`/feedback/patients/${surveyId}`);
  if (whose === null) return <KeptForm action={changePatientFeedbackAction} />;
  const survey = keptRowIn(whose, await listSurveys(whose), surveyId);
  return (
    <>
      <BackLink href="/feedback/patients">Patient feedback</BackLink>
      <SurveyForm survey={survey} writer={whose.actor.personId} />
    </>
  );
}
