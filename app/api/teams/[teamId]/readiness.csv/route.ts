import { notFound } from "next/navigation";
import type { NextRequest } from "next/server";
import { teamRows } from "@/components/readiness/team-rows";
import { requireMember } from "@/lib/auth/current-actor";
import { attachmentHeaders } from "@/lib/core/attachment";
import { dayOf } from "@/lib/core/calendar-date";
import { csvOf } from "@/lib/core/csv";
import { listTeamReadiness } from "@/lib/readiness/team/queries";
import { teamFilters } from "@/lib/readiness/team/schema";

/** What the team's page shows, all of it on one page, as a file. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/api/teams/[teamId]/readiness.csv">,
): Promise<Response> {
  const { teamId } = await params;
  const member = await requireMember(`/teams/${teamId}`);
  const filters = teamFilters.parse(Object.fromEntries(request.nextUrl.searchParams));
  const today = dayOf(new Date());
  const found = member && (await listTeamReadiness(member, teamId, filters, today));
  if (!found) notFound();
  return new Response(csvOf(teamRows(found.rows, today)), {
    headers: attachmentHeaders({
      type: "text/csv; charset=utf-8",
      name: `readiness-${plain(found.team.name)}-${today}.csv`,
    }),
  });
}

/** A team's name as part of a file's: whatever it holds, it stays one word of plain letters. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-") || "team";
}
