import { ScopeReviewForm, ScopeReviews } from "@/components/details/scope-reviews";
import { KeptSection } from "@/components/details/kept-section";
import { PartHead } from "@/components/details/part-head";
import { KeptForm } from "@/components/ui/kept-form";
import { Section } from "@/components/ui/layout";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { recordScopeReviewAction } from "@/lib/details/scope/actions";
import { listScopeReviews } from "@/lib/details/scope/queries";
import { doneIn, findingsOf, ownDetails } from "../own-details";

export const metadata = titleIsDrawn;

/** What is recorded, and the form that adds to it. */
export default async function ScopePracticePage({ searchParams }: PageProps<"/details/scope">) {
  const whose = await ownDetails("/details/scope");
  if (whose === null) return <KeptForm action={recordScopeReviewAction} />;
  const [rows, findings] = await Promise.all([listScopeReviews(whose), findingsOf(whose, "G3")]);
  return (
    <>
      <PartHead title="Scope of practice" done={await doneIn(searchParams)} findings={findings}>
        What you do at advanced level, agreed with somebody and looked at again every year. The
        latest review is the one in force.
      </PartHead>
      <Section heading="What is recorded">
        <ScopeReviews reviews={rows} today={whose.today} isOwn={whose.mayKeep.allowed} />
      </Section>
      <KeptSection heading="Add a review" title="Scope of practice" may={whose.mayKeep}>
        <ScopeReviewForm review={null} writer={whose.actor.personId} />
      </KeptSection>
    </>
  );
}
