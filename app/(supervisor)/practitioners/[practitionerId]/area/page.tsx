import { notFound } from "next/navigation";
import { ActivityList } from "@/components/area/activity-list";
import { AreaSentence } from "@/components/area/area-sentence";
import { SetFacts } from "@/components/area/asked-list";
import { EmptyState } from "@/components/shell/empty-state";
import { PageHeader } from "@/components/shell/page-header";
import { BackLink } from "@/components/ui/back-link";
import { Section } from "@/components/ui/layout";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { formatDay } from "@/lib/core/calendar-date";
import { supervisedArea } from "./supervised-area";

export const metadata = titleIsDrawn;

/** The area of 1.11 as its practitioner's supervisor sees it. */
export default async function SupervisedAreaPage({
  params,
}: PageProps<"/practitioners/[practitionerId]/area">) {
  const { practitionerId } = await params;
  const supervised = await supervisedArea(practitionerId, "");
  if (supervised === null) notFound();
  const { practitioner, chosen } = supervised.view;
  const title = `Area of practice of ${practitioner.name}`;
  return (
    <>
      <title>{`${title} – Fourfold`}</title>
      <BackLink href={`/practitioners/${practitioner.id}/details`}>
        {`Details of ${practitioner.name}`}
      </BackLink>
      <PageHeader title={title} />
      {chosen === null ? (
        <EmptyState heading="No area chosen yet">
          {`${practitioner.name} chooses a set under Your details. Then you can say here how far you trust them with each activity.`}
        </EmptyState>
      ) : (
        <>
          <AreaSentence chosen={chosen} />
          <ActivityList
            activities={chosen.activities}
            hrefOf={(activityId) => `/practitioners/${practitioner.id}/area/${activityId}`}
            about="Open an activity to record how far you trust them with it."
          />
          <Section heading="The set" beside={`Chosen on ${formatDay(chosen.chosenOn)}`}>
            <SetFacts set={chosen.set} />
          </Section>
        </>
      )}
    </>
  );
}
