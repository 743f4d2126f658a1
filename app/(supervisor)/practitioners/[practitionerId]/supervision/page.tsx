import { PartDone } from "@/components/details/part-head";
import { MeetingWithForm } from "@/components/supervision/meeting-forms";
import { MeetingList } from "@/components/supervision/meeting-list";
import { StandingSection } from "@/components/supervision/standing-section";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { Section } from "@/components/ui/layout";
import { Lead, PageTitle } from "@/components/ui/page-title";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { detailsAddress } from "@/lib/details/schema";
import { recordMeetingWithAction } from "@/lib/supervision/actions";
import { getMeetings } from "@/lib/supervision/queries";
import { supervised } from "../supervised";

export const metadata = titleIsDrawn;

/** Somebody's supervision meetings, as a supervisor of theirs reads and records them. */
export default async function SupervisionOfPage({
  params,
  searchParams,
}: PageProps<"/practitioners/[practitionerId]/supervision">) {
  const { practitionerId } = await params;
  const whose = await supervised(practitionerId, "/supervision");
  if (whose === null) return <KeptForm action={recordMeetingWithAction} />;
  const { practitioner, today, actor } = whose;
  const view = await getMeetings(whose);
  const { done } = detailsAddress.parse(await searchParams);
  const title = `Supervision of ${practitioner.name}`;
  return (
    <>
      <PartDone done={done} />
      <BackLink href={`/practitioners/${practitioner.id}`}>{practitioner.name}</BackLink>
      <PageTitle>{title}</PageTitle>
      <Lead>
        {practitioner.trainee
          ? "The rules ask a trainee for an hour a week, and for one meeting in five weeks with who coordinates."
          : "The rules ask this of trainees only; meetings are kept all the same."}
      </Lead>
      <StandingSection view={view} today={today} />
      <Section heading="Record a meeting of yours">
        <MeetingWithForm
          practitionerId={practitioner.id}
          title={title}
          today={today}
          formKey={crypto.randomUUID()}
          writer={actor.personId}
        />
      </Section>
      <Section heading="Every meeting">
        <MeetingList
          meetings={view.meetings}
          page={`/practitioners/${practitioner.id}/supervision`}
        />
      </Section>
    </>
  );
}
