import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import { fromCalendarDate, type CalendarDate } from "@/lib/core/calendar-date";
import { database } from "@/lib/db/client";
import { mayViewReadiness, mayViewTeam, visibleTeams } from "@/lib/policy/readiness";
import { findPeople, type ListedPerson } from "../find-people";
import { getReadiness } from "../queries";
import { keepWhatTimeChanged } from "../snapshot/service";
import type { PersonRow, ReadinessView, TeamLine, TeamReadinessView } from "../types";
import { standingsOf } from "../work-out";
import { chosen, paged, summed } from "./arrange";
import type { TeamFilters } from "./schema";

/** The teams that a manager looks after, by name. */
export async function listTeams(actor: Member, today: CalendarDate): Promise<readonly TeamLine[]> {
  const day = fromCalendarDate(today);
  const inPost = { startsOn: { lte: day }, OR: [{ endsOn: null }, { endsOn: { gte: day } }] };
  const teams = await database().team.findMany({
    where: visibleTeams(actor),
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, _count: { select: { practitioners: { where: inPost } } } },
  });
  return teams.map(({ id, name, _count }) => ({ id, name, practitioners: _count.practitioners }));
}

/** How ready a team is: numbers, states and dates, and not a word that anybody in it wrote. */
export async function getTeamReadiness(
  actor: Member,
  teamId: string,
  filters: TeamFilters,
  today: CalendarDate,
): Promise<TeamReadinessView | null> {
  const found = await teamOf(actor, teamId, today);
  if (!found) return null;
  return {
    team: found.team,
    ...summed(found.rows),
    ...paged(chosen(found.rows, filters), filters),
  };
}

/** The same people, all of them on one page: for a file. */
export async function listTeamReadiness(
  actor: Member,
  teamId: string,
  filters: TeamFilters,
  today: CalendarDate,
): Promise<{
  readonly team: TeamReadinessView["team"];
  readonly rows: readonly PersonRow[];
} | null> {
  const found = await teamOf(actor, teamId, today);
  return found && { team: found.team, rows: chosen(found.rows, filters) };
}

/** One person of a manager's team. */
export async function getTeamPerson(
  actor: Member,
  teamId: string,
  practitionerId: string,
  today: CalendarDate,
): Promise<ReadinessView | null> {
  if (!mayViewTeam(actor, { organisationId: actor.organisationId, teamId }).allowed) return null;
  const view = await getReadiness(actor, practitionerId, today);
  return view?.practitioner.team.id === teamId ? view : null;
}

async function teamOf(actor: Member, teamId: string, today: CalendarDate) {
  if (!z.uuid().safeParse(teamId).success) return null;
  if (!mayViewTeam(actor, { organisationId: actor.organisationId, teamId }).allowed) return null;
  const db = database();
  const { organisationId } = actor;
  const [team, found] = await Promise.all([
    db.team.findFirst({
      where: { AND: [{ id: teamId }, visibleTeams(actor)] },
      select: { id: true, name: true },
    }),
    findPeople(db, { organisationId, among: { teamId }, today }),
  ]);
  if (!team) return null;
  const people = found.filter((person) => mayViewReadiness(actor, person).allowed);
  await keepWhatTimeChanged(people, { organisationId, today });
  const standings = await standingsOf(db, people, { organisationId, today });
  return { team, rows: people.flatMap((person) => rowOf(person, standings)) };
}

function rowOf(
  { practitionerId, facts, oldestRequest }: ListedPerson,
  standings: Awaited<ReturnType<typeof standingsOf>>,
): PersonRow[] {
  const standing = standings.get(practitionerId);
  return standing ? [{ practitioner: facts, standing, oldestRequest }] : [];
}
