import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HeatKey } from "@/components/readiness/heat-key";
import { TeamFilters } from "@/components/readiness/team-filters";
import { teamSentence } from "@/components/readiness/team-sentence";
import { TeamTable } from "@/components/readiness/team-table";
import { EmptyState } from "@/components/shell/empty-state";
import { PageHeader, WidePage } from "@/components/shell/page-header";
import { ButtonLink } from "@/components/ui/button";
import { Pagination } from "@/components/ui/pagination";
import { Sentence } from "@/components/ui/page-title";
import { requireMember } from "@/lib/auth/current-actor";
import { dayOf, formatDay } from "@/lib/core/calendar-date";
import { getTeamReadiness } from "@/lib/readiness/team/queries";
import { teamFilters, type TeamFilters as Filters } from "@/lib/readiness/team/schema";

export const metadata: Metadata = { title: "Team readiness" };

export default async function TeamPage({ params, searchParams }: PageProps<"/teams/[teamId]">) {
  const { teamId } = await params;
  const path = `/teams/${teamId}`;
  const member = await requireMember(path);
  const filters = teamFilters.parse(await searchParams);
  const today = dayOf(new Date());
  const view = member && (await getTeamReadiness(member, teamId, filters, today));
  if (!view) notFound();
  const { lead, rest } = teamSentence(view);
  const pageAt = (page: number) => `${path}?${addressOf({ ...filters, page })}`;
  return (
    <WidePage>
      <PageHeader
        title="Team readiness"
        about={`${view.team.name}, ${member.organisationName}`}
        beside={formatDay(today)}
      />
      <Sentence lead={lead}>{rest}</Sentence>
      <h2 className="sr-only">Who is where</h2>
      {view.people === 0 ? (
        <EmptyState heading="How people come here">
          Your steward makes somebody a practitioner of this team under People.
        </EmptyState>
      ) : (
        <>
          <TeamFilters
            {...{ path }}
            team={view}
            chosen={filters}
            csvHref={`/api/teams/${teamId}/readiness.csv?${addressOf(filters)}`}
          />
          {view.matching === 0 ? (
            <EmptyState
              heading="Nobody fits"
              deed={
                <ButtonLink href={path} look="outline">
                  Show everybody
                </ButtonLink>
              }
            >
              Nobody in this team is what you chose. Choose less, or show everybody.
            </EmptyState>
          ) : (
            <>
              <TeamTable
                caption={`Who is where in ${view.team.name}`}
                groups={view.groups}
                today={today}
                href={(id) => `${path}/practitioners/${id}`}
              />
              <HeatKey />
              <Pagination
                of="people"
                newerHref={view.page > 1 ? pageAt(view.page - 1) : null}
                olderHref={view.page < view.pages ? pageAt(view.page + 1) : null}
                words={{ newer: "Previous page", older: "Next page" }}
              />
            </>
          )}
        </>
      )}
    </WidePage>
  );
}

/** What was chosen, and no more. */
function addressOf({ page, sort, ...chosen }: Filters): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(chosen)) if (value) asked.set(name, value);
  if (sort !== "status") asked.set("sort", sort);
  if (page > 1) asked.set("page", String(page));
  return asked.toString();
}
