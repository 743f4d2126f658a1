import { notFound } from "next/navigation";
import { Explanation, explanationTitle } from "@/components/readiness/why/explanation";
import { BackLink } from "@/components/ui/back-link";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf } from "@/lib/core/calendar-date";
import { getTeamExplained } from "@/lib/readiness/explain/queries";

export const metadata = titleIsDrawn;

/** Why somebody's portfolio stands where it does, for the manager of their team: dates and numbers. */
export default async function TeamWhyPage({
  params,
}: PageProps<"/teams/[teamId]/practitioners/[practitionerId]/why/[what]">) {
  const { teamId, practitionerId, what } = await params;
  const base = `/teams/${teamId}/practitioners/${practitionerId}`;
  const member = await requireMember(`${base}/why/${what}`);
  const asked = { what, today: dayOf(new Date()) };
  const view = member && (await getTeamExplained(member, { teamId, practitionerId }, asked));
  if (!view) notFound();
  return (
    <>
      <title>{`${explanationTitle(view.explained)} – Fourfold`}</title>
      <BackLink href={base}>{view.practitioner.name}</BackLink>
      <Explanation view={view} base={base} isOwn={false} />
    </>
  );
}
