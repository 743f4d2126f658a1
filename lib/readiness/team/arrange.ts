import { currentProfile } from "@/lib/rules/profiles";
import { STATUSES, type Status } from "@/lib/rules/result";
import type { Field, PersonGroup, PersonRow, TeamReadinessView } from "../types";
import type { TeamFilters } from "./schema";

export const PEOPLE_ON_A_PAGE = 25;

/** What the team's sentence is made of: everybody, whatever is filtered. */
export function summed(
  rows: readonly PersonRow[],
): Pick<
  TeamReadinessView,
  "people" | "counts" | "holding" | "professions" | "settings" | "fields"
> {
  const facts = rows.map(({ practitioner }) => practitioner);
  return {
    people: rows.length,
    counts: {
      "not-started": countOf("not-started", rows),
      developing: countOf("developing", rows),
      approaching: countOf("approaching", rows),
      "ready-for-review": countOf("ready-for-review", rows),
    },
    holding: holdingPillar(rows),
    professions: once(facts.map(({ profession }) => profession)),
    settings: once(facts.map(({ setting }) => setting)),
    fields: FIELDS.filter((field) => facts.some((one) => one.field === field)),
  };
}

/** Those who fit, in the order asked for. */
export function chosen(rows: readonly PersonRow[], filters: TeamFilters): readonly PersonRow[] {
  return rows.filter((row) => fits(row, filters)).sort(ORDERS[filters.sort]);
}

/** A page of them; the statuses head their groups where the list is sorted by status. */
export function paged(
  rows: readonly PersonRow[],
  { sort, page: asked }: TeamFilters,
): Pick<TeamReadinessView, "matching" | "groups" | "page" | "pages"> {
  const pages = Math.max(1, Math.ceil(rows.length / PEOPLE_ON_A_PAGE));
  const page = Math.min(asked, pages);
  const shown = rows.slice((page - 1) * PEOPLE_ON_A_PAGE, page * PEOPLE_ON_A_PAGE);
  const groups: readonly PersonGroup[] =
    sort === "status"
      ? BEST_FIRST.map((status) => ({
          status,
          people: countOf(status, rows),
          rows: shown.filter(({ standing }) => standing.status === status),
        })).filter((group) => group.rows.length > 0)
      : [{ status: null, people: rows.length, rows: shown }];
  return { matching: rows.length, groups, page, pages };
}

const FIELDS: readonly Field[] = ["diagnostic-imaging", "radiotherapy-oncology", "other"];
const BEST_FIRST: readonly Status[] = [...STATUSES].reverse();

type Order = (one: PersonRow, other: PersonRow) => number;

/** Rows come by name, and a sort keeps that order where it sees no difference. */
const byName: Order = () => 0;
const byIndex: Order = (one, other) => other.standing.index - one.standing.index;
const ORDERS: Readonly<Record<TeamFilters["sort"], Order>> = {
  name: byName,
  index: byIndex,
  status: (one, other) =>
    BEST_FIRST.indexOf(one.standing.status) - BEST_FIRST.indexOf(other.standing.status) ||
    byIndex(one, other),
  "oldest-request": (one, other) => compared(dayOfRequest(one), dayOfRequest(other)),
};

function fits(
  { practitioner, standing }: PersonRow,
  { profession, setting, field, status, q }: TeamFilters,
): boolean {
  const text = `${practitioner.name} ${practitioner.post}`.toLowerCase();
  return (
    (profession === undefined || practitioner.profession === profession) &&
    (setting === undefined || practitioner.setting === setting) &&
    (field === undefined || practitioner.field === field) &&
    (status === undefined || standing.status === status) &&
    text.includes(q.toLowerCase())
  );
}

/** The pillar that holds most of those who have begun and are not ready; of equal ones the first to be met. */
function holdingPillar(rows: readonly PersonRow[]): TeamReadinessView["holding"] {
  const under = rows.filter(
    ({ standing: { status } }) => status === "developing" || status === "approaching",
  );
  const held = new Map<string, readonly PersonRow[]>();
  for (const row of under) {
    for (const { name, setsTheIndex } of row.standing.pillars) {
      if (setsTheIndex) held.set(name, [...(held.get(name) ?? []), row]);
    }
  }
  const [most] = [...held].sort(([, one], [, other]) => other.length - one.length);
  if (!most) return null;
  const [pillar, people] = most;
  const isShortest = people.every(
    ({ standing }) => currentProfile(standing.profile).index.kind === "lowest",
  );
  return { pillar, people: people.length, of: under.length, isShortest };
}

/** Nobody waits longer than those who wait at all. */
function dayOfRequest({ oldestRequest }: PersonRow): string {
  return oldestRequest?.askedOn ?? "9999";
}

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function countOf(status: Status, rows: readonly PersonRow[]): number {
  return rows.filter(({ standing }) => standing.status === status).length;
}

function once(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort((one, other) => one.localeCompare(other, "en-GB"));
}
