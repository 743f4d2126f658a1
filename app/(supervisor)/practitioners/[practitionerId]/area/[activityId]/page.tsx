import { notFound } from "next/navigation";
import {
  ActivityStanding,
  Counts,
  Entrustments,
  ShowingItems,
} from "@/components/area/activity-standing";
import { DoneNotice } from "@/components/area/done-notice";
import { EntrustForm } from "@/components/area/entrust-form";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { PageTitle } from "@/components/ui/page-title";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { entrustActivityAction } from "@/lib/area/actions";
import { areaPage } from "@/lib/area/schema";
import { supervisedArea } from "../supervised-area";

export const metadata = titleIsDrawn;

/** One activity, and what its supervisor says of it. */
export default async function SupervisedActivityPage({
  params,
  searchParams,
}: PageProps<"/practitioners/[practitionerId]/area/[activityId]">) {
  const { practitionerId, activityId } = await params;
  const supervised = await supervisedArea(practitionerId, `/${activityId}`);
  if (supervised === null) return <KeptForm action={entrustActivityAction} id="entrust" />;
  const { member, today } = supervised;
  const { practitioner, chosen } = supervised.view;
  const activity = chosen?.activities.find(({ id }) => id === activityId);
  if (activity === undefined) notFound();
  const { done } = areaPage.parse(await searchParams);
  return (
    <>
      <DoneNotice done={done} />
      <BackLink href={`/practitioners/${practitioner.id}/area`}>
        {`Area of practice of ${practitioner.name}`}
      </BackLink>
      <PageTitle>{activity.title}</PageTitle>
      <ActivityStanding activity={activity} />
      <ShowingItems activity={activity} />
      <Counts activity={activity} />
      <Entrustments activity={activity}>
        <EntrustForm
          {...{ practitioner, activity, today }}
          formKey={crypto.randomUUID()}
          writer={member.personId}
        />
      </Entrustments>
      <title>{`${activity.title} – Fourfold`}</title>
    </>
  );
}
