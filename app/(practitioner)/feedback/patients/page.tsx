import { KeptSection } from "@/components/details/kept-section";
import { PartHead } from "@/components/details/part-head";
import { SurveyForm, Surveys } from "@/components/feedback/patients";
import { KeptForm } from "@/components/ui/kept-form";
import { Section } from "@/components/ui/layout";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { recordPatientFeedbackAction } from "@/lib/feedback/actions";
import { listSurveys } from "@/lib/feedback/queries";
import { doneIn, findingsOf, ownDetails } from "../../details/own-details";

export const metadata = titleIsDrawn;

/** What patients said, as a summary of each survey, and the form that adds one. */
export default async function PatientFeedbackPage({
  searchParams,
}: PageProps<"/feedback/patients">) {
  const whose = await ownDetails("/feedback/patients");
  if (whose === null) return <KeptForm action={recordPatientFeedbackAction} />;
  const [rows, findings] = await Promise.all([listSurveys(whose), findingsOf(whose, "G10")]);
  return (
    <>
      <PartHead title="Patient feedback" done={await doneIn(searchParams)} findings={findings}>
        How many patients answered a survey, and how they were asked. Nothing that identifies one.
      </PartHead>
      <Section heading="Every survey">
        <Surveys surveys={rows} today={whose.today} isOwn={whose.mayKeep.allowed} />
      </Section>
      <KeptSection heading="Record a survey" title="Patient feedback" may={whose.mayKeep}>
        <SurveyForm survey={null} writer={whose.actor.personId} />
      </KeptSection>
    </>
  );
}
