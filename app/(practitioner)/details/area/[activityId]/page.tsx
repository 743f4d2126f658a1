import { notFound } from "next/navigation";
import {
  ActivityStanding,
  Counts,
  Entrustments,
  ShowingItems,
} from "@/components/area/activity-standing";
import { CountForm } from "@/components/area/count-form";
import { DoneNotice } from "@/components/area/done-notice";
import { RemoveForm, ShowForm } from "@/components/area/showing-forms";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { PageTitle } from "@/components/ui/page-title";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { countActivityAction } from "@/lib/area/actions";
import { listOfferedItems } from "@/lib/area/queries";
import { areaPage } from "@/lib/area/schema";
import { ownArea } from "../own-area";

export const metadata = titleIsDrawn;

/** One activity of the reader's area: what it asks, what shows it, what is missing. */
export default async function ActivityPage({
  params,
  searchParams,
}: PageProps<"/details/area/[activityId]">) {
  const { activityId } = await params;
  const own = await ownArea(`/${activityId}`);
  if (own === null) return <KeptForm action={countActivityAction} id="count" />;
  const { member, view, today } = own;
  const activity = view.chosen?.activities.find(({ id }) => id === activityId);
  if (activity === undefined) notFound();
  const { done } = areaPage.parse(await searchParams);
  const writer = member.personId;
  const mayKeep = view.may.keep.allowed;
  const offered = mayKeep ? await listOfferedItems(member, activity.id) : [];
  return (
    <>
      <DoneNotice done={done} />
      <BackLink href="/details/area">Your area of practice</BackLink>
      <PageTitle>{activity.title}</PageTitle>
      <ActivityStanding activity={activity} />
      <ShowingItems
        activity={activity}
        {...(mayKeep ? { deedOf: (item) => <RemoveForm {...{ activity, item, writer }} /> } : {})}
      >
        {mayKeep && <ShowForm {...{ activity, offered, writer }} />}
      </ShowingItems>
      <Counts activity={activity}>
        {mayKeep && <CountForm {...{ activity, today, writer }} formKey={crypto.randomUUID()} />}
      </Counts>
      <Entrustments activity={activity} />
      <title>{`${activity.title} – Fourfold`}</title>
    </>
  );
}
