import "server-only";
import { z } from "zod";
import { deedInWords } from "@/lib/audit/deeds";
import type { Member } from "@/lib/core/actor";
import type { CalendarDate } from "@/lib/core/calendar-date";
import { database } from "@/lib/db/client";
import { mayViewTeam } from "@/lib/policy/readiness";
import { postsWith } from "@/lib/policy/supervision";
import { daysBefore } from "@/lib/rules/calendar-date";
import { STATUSES } from "@/lib/rules/result";
import type { FoundPerson } from "../find-person";
import { findVisible } from "../queries";
import { titlesOf } from "../titles";
import { aboutOf, becauseOf, openFrom } from "./because";
import { drawnOf } from "./drawn";
import { CHANGES_ON_A_PAGE, DAYS_BACK } from "./limits";
import { movedBetween } from "./movement";
import { keptText, type HistoryPage } from "./schema";
import type { Change, DoneDeed, HistoryView, Numbers, StandingView, Whose } from "./types";

/** What changed since a day and which deed changed it; a manager is not told who did what. */
export async function getHistory(
  actor: Member,
  whose: Whose,
  page: HistoryPage,
  today: CalendarDate,
): Promise<HistoryView | null> {
  const found = await findFor(actor, whose, today);
  return found && historyOf(found, page, { today, isToldDeeds: whose.as !== "manager" });
}

/** How somebody stood at the end of a day, by what was kept then; nothing is worked out anew. */
export async function getStanding(
  actor: Member,
  whose: Whose,
  on: CalendarDate | undefined,
  today: CalendarDate,
): Promise<StandingView | null> {
  const found = await findFor(actor, whose, today);
  return found && standingOn(found, on, today);
}

/** Each page is for one kind of reader; who reads in another role has another page. */
async function findFor(
  actor: Member,
  whose: Whose,
  today: CalendarDate,
): Promise<FoundPerson | null> {
  switch (whose.as) {
    case "practitioner":
      return findVisible(actor, actor.personId, today);
    case "supervisor":
      return postsWith(actor, whose.practitionerId).length > 0
        ? findVisible(actor, whose.practitionerId, today)
        : null;
    case "manager": {
      const { teamId, practitionerId } = whose;
      const { organisationId } = actor;
      if (!mayViewTeam(actor, { organisationId, teamId }).allowed) return null;
      const found = await findVisible(actor, practitionerId, today);
      return found?.teamId === teamId ? found : null;
    }
  }
}

async function historyOf(
  { practitionerId, facts }: FoundPerson,
  { since, after }: HistoryPage,
  { today, isToldDeeds }: { readonly today: CalendarDate; readonly isToldDeeds: boolean },
): Promise<HistoryView> {
  const from = since ?? daysBefore(today, DAYS_BACK);
  const cursor = after ?? null;
  // The last one before that day comes with them: what the first of them is to be compared with.
  const rows = await database().$queryRaw`
    with kept as not materialized (
      select * from readiness_snapshot where practitioner_id = ${practitionerId}::uuid
    ),
    earlier as (
      select taken_at, json_build_object('status', status, 'index', index, 'mean', mean) as numbers from kept
      where as_of < ${from}::date order by taken_at desc limit 1
    )
    select kept.id, kept.as_of::text as "asOf", kept.taken_at as "takenAt", kept.changes_on::text as "changesOn",
      kept.deed, said.result, event.data, coalesce(person.name, event.actor_name, '') as who,
      kept.taken_at = (select taken_at from earlier) as "isEarlier",
      (select numbers from earlier) as before
    from kept
    join readiness_snapshot as said on said.id = coalesce(kept.same_as_id, kept.id)
    left join audit_event as event on event.id = kept.audit_event_id
    left join person on person.id = event.actor_id
    where kept.taken_at >= coalesce((select taken_at from earlier), '-infinity')
      and (${cursor}::uuid is null or kept.taken_at < (select taken_at from kept where id = ${cursor}::uuid))
    order by kept.taken_at desc
    limit ${CHANGES_ON_A_PAGE + 1}`;
  const found = z.array(historyRow).parse(rows);
  const newer = found.filter(({ isEarlier }) => isEarlier !== true);
  const shown = newer.slice(0, CHANGES_ON_A_PAGE);
  return {
    practitioner: facts,
    since: from,
    before: found[0]?.before ?? null,
    now: found[0] ? numbersOf(found[0]) : null,
    next: newer.length > shown.length ? (shown.at(-1)?.id ?? null) : null,
    changes: shown.map((row, index) =>
      changeOf(row, found[index + 1] ?? null, isToldDeeds ? doneDeed(row) : null),
    ),
  };
}

type HistoryRow = z.infer<typeof historyRow>;
const historyRow = z.object({
  id: z.string(),
  asOf: z.string(),
  takenAt: z.date(),
  changesOn: z.string().nullable(),
  deed: z.string(),
  result: keptText,
  data: z.unknown(),
  who: z.string(),
  isEarlier: z.boolean().nullable(),
  before: z.object({ status: z.enum(STATUSES), index: z.number(), mean: z.number() }).nullable(),
});

function changeOf(row: HistoryRow, before: HistoryRow | null, done: DoneDeed | null): Change {
  const { id, asOf, takenAt, result } = row;
  const moved = before && movedBetween(before.result, result);
  const isByOtherRules = moved !== null && moved.rules !== null;
  return {
    id,
    asOf,
    takenAt,
    because: becauseOf({ ...row, isByOtherRules }, before, done),
    now: numbersOf(row),
    moved,
  };
}

function numbersOf({ result: { status, index, mean } }: HistoryRow): Numbers {
  return { status, index, mean };
}

/** As the log says it; never anybody's words. */
function doneDeed({ deed, who, data }: HistoryRow): DoneDeed {
  return { words: deedInWords(deed), who, about: aboutOf(data) };
}

async function standingOn(
  { practitionerId, facts }: FoundPerson,
  asked: CalendarDate | undefined,
  today: CalendarDate,
): Promise<StandingView> {
  // No day to come has stood yet.
  const on = asked === undefined || asked > today ? today : asked;
  const rows = await database().$queryRaw`
    with kept as not materialized (
      select * from readiness_snapshot where practitioner_id = ${practitionerId}::uuid
    )
    select first.as_of::text as "firstOn", that.taken_at as "takenAt", that.changes_on::text as "changesOn",
      that.as_of::text as "asOf", that.inputs_hash as "inputsHash", said.result, next.as_of::text as "nextOn"
    from (select as_of from kept order by taken_at limit 1) as first
    left join lateral (
      select * from kept where as_of <= ${on}::date order by taken_at desc limit 1
    ) as that on true
    left join readiness_snapshot as said on said.id = coalesce(that.same_as_id, that.id)
    left join lateral (
      select as_of from kept where taken_at > that.taken_at order by taken_at limit 1
    ) as next on true`;
  const [found] = z.array(standingRow).parse(rows);
  return {
    practitioner: facts,
    on,
    firstOn: found?.firstOn ?? null,
    kept: found ? keptOn(found, on) : null,
  };
}

/** Of the row, which can hold the answer or point at an earlier one that does. */
function keptOn(
  { takenAt, asOf, inputsHash, result, changesOn, nextOn }: z.infer<typeof standingRow>,
  on: CalendarDate,
): StandingView["kept"] {
  if (takenAt === null || asOf === null || inputsHash === null || result === null) return null;
  return {
    takenAt,
    result: drawnOf({ ...result, asOf, inputsHash }),
    nextOn,
    titles: titlesOf(result.framework),
    openFrom: openFrom({ changesOn }, on),
  };
}

const standingRow = z.object({
  firstOn: z.string(),
  takenAt: z.date().nullable(),
  asOf: z.iso.date().nullable(),
  inputsHash: z.string().nullable(),
  changesOn: z.string().nullable(),
  result: keptText.nullable(),
  nextOn: z.string().nullable(),
});
