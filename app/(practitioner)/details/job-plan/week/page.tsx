import { notFound } from "next/navigation";
import { WeekForm } from "@/components/details/week-form";
import { BackLink } from "@/components/ui/back-link";
import { KeptForm } from "@/components/ui/kept-form";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { logTimeAction } from "@/lib/details/job-plan/actions";
import { getJobPlanView } from "@/lib/details/job-plan/queries";
import { weekAddress } from "@/lib/details/job-plan/schema";
import { ownDetails } from "../../own-details";

export const metadata = titleIsDrawn;

/** One of the last twelve weeks; this one, where the address names no other. */
export default async function WeekPage({ searchParams }: PageProps<"/details/job-plan/week">) {
  const whose = await ownDetails("/details/job-plan/week");
  if (whose === null) return <KeptForm action={logTimeAction} />;
  if (!whose.mayKeep.allowed) notFound();
  const { of } = weekAddress.parse(await searchParams);
  const { pillars, time } = await getJobPlanView(whose);
  const week = time.weeks.find(({ weekOf }) => weekOf === of) ?? time.weeks[0];
  if (week === undefined) notFound();
  return (
    <>
      <BackLink href="/details/job-plan">Job plan</BackLink>
      <WeekForm pillars={pillars} week={week} writer={whose.actor.personId} />
    </>
  );
}
