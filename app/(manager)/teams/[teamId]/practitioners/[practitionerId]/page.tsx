import { notFound } from "next/navigation";
import { KeptLinks } from "@/components/readiness/kept/kept-links";
import { PersonReadiness } from "@/components/readiness/person-readiness";
import { PageHeader, WidePage } from "@/components/shell/page-header";
import { BackLink } from "@/components/ui/back-link";
import { titleIsDrawn } from "@/components/ui/title-is-drawn";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf, formatDay } from "@/lib/core/calendar-date";
import { getTeamPerson } from "@/lib/readiness/team/queries";

export const metadata = titleIsDrawn;

/** A person as their manager sees them: states, dates and numbers, and not a word they wrote. */
export default async function TeamPersonPage({
  params,
}: PageProps<"/teams/[teamId]/practitioners/[practitionerId]">) {
  const { teamId, practitionerId } = await params;
  const member = await requireMember(`/teams/${teamId}/practitioners/${practitionerId}`);
  const today = dayOf(new Date());
  const view = member && (await getTeamPerson(member, teamId, practitionerId, today));
  if (!view) notFound();
  const { practitioner } = view;
  return (
    <WidePage>
      <title>{`${practitioner.name} – Fourfold`}</title>
      <BackLink href={`/teams/${teamId}`}>{practitioner.team.name}</BackLink>
      <PageHeader
        title={practitioner.name}
        about={practitioner.post}
        beside={`${formatDay(today)}, against the ${practitioner.framework.version} framework`}
      />
      <PersonReadiness view={view} base={`/teams/${teamId}/practitioners/${practitionerId}`}>
        <KeptLinks base={`/teams/${teamId}/practitioners/${practitionerId}`} />
      </PersonReadiness>
    </WidePage>
  );
}
