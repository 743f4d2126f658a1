import { AboutYouForm } from "@/components/details/about-you-form";
import { KeptSection } from "@/components/details/kept-section";
import { PartHead } from "@/components/details/part-head";
import { factsKeptByStewards } from "@/components/details/practitioner-facts";
import { ProfileChosen } from "@/components/readiness/profile/profile-chosen";
import { KeptForm } from "@/components/ui/kept-form";
import { Section } from "@/components/ui/layout";
import { SummaryList } from "@/components/ui/summary-list";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { describeYourselfAction } from "@/lib/details/about-you/actions";
import { getChosenProfile } from "@/lib/readiness/profile/queries";
import { doneIn, ownDetails } from "../own-details";

export const metadata = titleIsDrawn;

/** What a practitioner is: what they say themselves, and what a steward keeps. */
export default async function AboutYouPage({ searchParams }: PageProps<"/details/about-you">) {
  const whose = await ownDetails("/details/about-you");
  if (whose === null) return <KeptForm action={describeYourselfAction} />;
  const { practitioner, actor } = whose;
  const chosen = await getChosenProfile(actor);
  return (
    <>
      <PartHead title="About you" done={await doneIn(searchParams)}>
        What you do, and where. Pages and lists find you by it.
      </PartHead>
      <KeptSection heading="What you say" title="About you" may={whose.mayKeep}>
        <AboutYouForm practitioner={practitioner} writer={actor.personId} />
      </KeptSection>
      <Section
        heading="What a steward keeps"
        about="These switch rules on and off, so somebody else keeps them. If one is wrong, ask a steward of your organisation."
      >
        <SummaryList facts={factsKeptByStewards(practitioner)} />
        {chosen && <ProfileChosen chosen={chosen} />}
      </Section>
    </>
  );
}
