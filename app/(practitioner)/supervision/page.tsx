import { KeptSection } from "@/components/details/kept-section";
import { PartHead } from "@/components/details/part-head";
import { OwnMeetingForm } from "@/components/supervision/meeting-forms";
import { MeetingList } from "@/components/supervision/meeting-list";
import { StandingSection } from "@/components/supervision/standing-section";
import { SupervisorsSection } from "@/components/supervision/supervisors-section";
import { KeptForm } from "@/components/ui/kept-form";
import { Section } from "@/components/ui/layout";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { recordOwnMeetingAction } from "@/lib/supervision/actions";
import { getMeetings, getOwnSupervisors } from "@/lib/supervision/queries";
import { doneIn, findingsOf, ownDetails } from "../details/own-details";

export const metadata = titleIsDrawn;

/** Who supervises, and the meetings with them: what they come to, a form for another, and all of them. */
export default async function SupervisionPage({ searchParams }: PageProps<"/supervision">) {
  const whose = await ownDetails("/supervision");
  if (whose === null) return <KeptForm action={recordOwnMeetingAction} />;
  const [view, posts, findings] = await Promise.all([
    getMeetings(whose),
    getOwnSupervisors(whose.actor, whose.today),
    findingsOf(whose, "G4"),
  ]);
  return (
    <>
      <PartHead title="Supervision" done={await doneIn(searchParams)} findings={findings}>
        Who supervises you, and your meetings with them. They can record meetings too.
      </PartHead>
      <SupervisorsSection posts={posts} />
      <StandingSection view={view} today={whose.today} />
      <KeptSection heading="Record a meeting" title="Supervision" may={whose.mayKeep}>
        <OwnMeetingForm
          supervisors={view.supervisors}
          title="Supervision"
          today={whose.today}
          formKey={crypto.randomUUID()}
          writer={whose.actor.personId}
        />
      </KeptSection>
      <Section heading="Every meeting">
        <MeetingList meetings={view.meetings} page="/supervision" />
      </Section>
    </>
  );
}
