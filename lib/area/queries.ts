import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import type { CalendarDate } from "@/lib/core/calendar-date";
import { database, type Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { mayEntrustInArea, mayKeepArea, mayViewArea } from "@/lib/policy/area";
import { visibleEvidence } from "@/lib/policy/evidence";
import type { RecordFacts } from "@/lib/policy/facts";
import { areaCountsUntil, judgeActivity } from "./judge-activity";
import { ITEMS_OFFERED } from "./limits";
import {
  areaRow,
  heldActivities,
  offeredRows,
  type ActivityRow,
  type ChosenRow,
  type HeldActivity,
} from "./rows";
import type { ActivityView, AreaView, ChosenArea, OfferedItem } from "./types";

type Reads = Pick<Tx, "$queryRaw">;

/** An item can be linked while its latest submitted version stands: neither returned nor withdrawn. */
const stands = Prisma.sql`evidence.stage = 'submitted'`;

/** In the words of lib/evidence/flag, which stands above this room. */
const isFlagged = Prisma.sql`exists (
  select from identifiable_flag flag where flag.evidence_id = evidence.id and flag.cleared_at is null
)`;

/** And shows an activity while, besides, nobody says that it identifies a patient. */
const itemCounts = Prisma.sql`(${stands} and not ${isFlagged})`;

/**
 * What a record says of the area of `asked.person_id`, as JSON, for the statement that gathers it
 * (lib/readiness/gather.ts): an entry an activity of the set that is open; null where none is chosen.
 */
export const recordedActivities = Prisma.sql`(
    select coalesce((
      select json_agg(json_build_object(
        'code', activity.code, 'level', activity.level, 'volume', activity.volume,
        'counting', (
          select count(*) from area_showing as showing
          join evidence on evidence.id = showing.evidence_id and ${itemCounts}
          where showing.practitioner_id = choice.practitioner_id and showing.activity_id = activity.id
            and showing.removed_at is null
        ),
        'entrustments', coalesce((
          select json_agg(json_build_object('assessor', assessor_id, 'level', said.level, 'on', entrusted_on)
            order by recorded_at, said.id)
          from area_entrustment as said
          where said.practitioner_id = choice.practitioner_id and said.activity_id = activity.id
        ), '[]'),
        'counts', coalesce((
          select json_agg(json_build_object('count', counted.count, 'upTo', up_to) order by recorded_at, counted.id)
          from area_volume as counted
          where counted.practitioner_id = choice.practitioner_id and counted.activity_id = activity.id
        ), '[]')
      ) order by activity.position)
      from area_activity as activity where activity.set_id = choice.set_id
    ), '[]')
    from area_choice as choice
    where choice.practitioner_id = asked.person_id and choice.ended_at is null
  )`;

/**
 * Somebody's area for whoever may see it: what it asks, what shows it, what is missing. Two statements, however much
 * there is. The arithmetic is that of the record.
 */
export async function getArea(
  actor: Member,
  practitionerId: string,
  today: CalendarDate,
): Promise<AreaView | null> {
  const rows = await database().$queryRaw`
    select practitioner.person_id as "practitionerId", practitioner.organisation_id as "organisationId", person.name,
      case when choice.id is not null then json_build_object(
        'set', json_build_object(
          'id', chosen.id, 'code', chosen.code, 'title', chosen.title, 'modality', chosen.modality,
          'site', chosen.site, 'speciality', chosen.speciality, 'source', chosen.source,
          'isShipped', chosen.organisation_id is null, 'isRetired', chosen.retired_at is not null
        ),
        'chosenOn', (choice.chosen_at at time zone 'Europe/London')::date,
        'activities', coalesce((
          select json_agg(${activityInFull} order by activity.position)
          from area_activity as activity where activity.set_id = choice.set_id
        ), '[]')
      ) end as chosen
    from practitioner
    join person on person.id = practitioner.person_id
    left join area_choice as choice on choice.practitioner_id = practitioner.person_id and choice.ended_at is null
    left join area_set as chosen on chosen.id = choice.set_id
    where practitioner.person_id = ${practitionerId}::uuid
      and practitioner.organisation_id = ${actor.organisationId}::uuid`;
  const [row] = z.array(areaRow).parse(rows);
  if (row === undefined || !mayViewArea(actor, row).allowed) return null;
  const read = await readable(actor, row.chosen?.activities ?? []);
  return {
    practitioner: { id: row.practitionerId, name: row.name },
    chosen: row.chosen && chosenOf(row.chosen, { read, today }),
    may: { keep: mayKeepArea(actor, row), entrust: mayEntrustInArea(actor, row) },
  };
}

/** What a practitioner could link to an activity: their submitted items, those that show 1.11 first. */
export async function listOfferedItems(
  actor: Member,
  activityId: string,
): Promise<readonly OfferedItem[]> {
  const rows = await database().$queryRaw`
    select evidence.id, version.title, version.occurred_on::text as "occurredOn", exists (
        select from evidence_link
        join capability on capability.id = evidence_link.capability_id and capability.code = '1.11'
        where evidence_link.evidence_version_id = version.id offset 0
      ) as "showsArea"
    from evidence
    join evidence_version as version on version.id = evidence.submitted_id
    where evidence.practitioner_id = ${actor.personId}::uuid
      and evidence.organisation_id = ${actor.organisationId}::uuid and ${stands}
      and not exists (
        select from area_showing as showing
        where showing.evidence_id = evidence.id and showing.activity_id = ${activityId}::uuid
          and showing.removed_at is null
      )
    order by "showsArea" desc, evidence.logged_at desc, evidence.id desc
    limit ${ITEMS_OFFERED}`;
  return offeredRows.parse(rows);
}

const activityInFull = Prisma.sql`json_build_object(
  'id', activity.id, 'code', activity.code, 'title', activity.title, 'level', activity.level,
  'volume', activity.volume, 'counted', activity.counted, 'source', activity.source,
  'items', coalesce((
    select json_agg(json_build_object(
      'id', evidence.id, 'title', version.title, 'occurredOn', version.occurred_on, 'stage', evidence.stage,
      'isFlagged', ${isFlagged}, 'counts', ${itemCounts}
    ) order by showing.shown_at, showing.id)
    from area_showing as showing
    join evidence on evidence.id = showing.evidence_id
    join evidence_version as version on version.id = evidence.submitted_id
    where showing.practitioner_id = choice.practitioner_id and showing.activity_id = activity.id
      and showing.removed_at is null
  ), '[]'),
  'entrustments', coalesce((
    select json_agg(json_build_object(
      'assessor', said.assessor_id, 'name', assessor.name, 'level', said.level, 'on', said.entrusted_on,
      'comment', said.comment
    ) order by said.recorded_at, said.id)
    from area_entrustment as said
    join person as assessor on assessor.id = said.assessor_id
    where said.practitioner_id = choice.practitioner_id and said.activity_id = activity.id
  ), '[]'),
  'counts', coalesce((
    select json_agg(json_build_object('count', counted.count, 'upTo', counted.up_to)
      order by counted.recorded_at, counted.id)
    from area_volume as counted
    where counted.practitioner_id = choice.practitioner_id and counted.activity_id = activity.id
  ), '[]')
)`;

/** An associate may see an area and not every item in it: what they may not read is counted and not named. */
async function readable(
  actor: Member,
  activities: readonly ActivityRow[],
): Promise<ReadonlySet<string>> {
  const ids = activities.flatMap(({ items }) => items.map(({ id }) => id));
  const found = await database().evidence.findMany({
    where: { AND: [{ id: { in: ids } }, visibleEvidence(actor)] },
    select: { id: true },
  });
  return new Set(found.map(({ id }) => id));
}

function chosenOf(
  { set, chosenOn, activities }: ChosenRow,
  about: { readonly read: ReadonlySet<string>; readonly today: CalendarDate },
): ChosenArea {
  const shown = activities.map((activity) => viewOf(activity, about));
  return {
    set,
    chosenOn,
    activities: shown,
    complete: shown.filter(({ judged }) => judged.complete).length,
    countsUntil: areaCountsUntil(shown.map(({ judged }) => judged)),
  };
}

function viewOf(
  { items, entrustments, counts, ...asked }: ActivityRow,
  { read, today }: { readonly read: ReadonlySet<string>; readonly today: CalendarDate },
): ActivityView {
  const counting = items.filter((item) => item.counts).length;
  const readItems = items.filter(({ id }) => read.has(id));
  return {
    ...asked,
    judged: judgeActivity({ ...asked, counting, entrustments, counts }, today),
    items: readItems.map(({ counts: _, ...item }) => item),
    unread: items.length - readItems.length,
    entrustments: entrustments.toReversed().sort((one, other) => other.on.localeCompare(one.on)),
    counts: counts.toReversed().sort((one, other) => other.upTo.localeCompare(one.upTo)),
  };
}

/** The set, held until the transaction ends so that nobody retires it meanwhile; null where it is retired. */
export async function holdOpenSet(db: Reads, setId: string): Promise<{ code: string } | null> {
  const rows = await db.$queryRaw`
    select code from area_set where id = ${setId}::uuid and retired_at is null for share`;
  return z.array(z.object({ code: z.string() })).parse(rows)[0] ?? null;
}

/** An activity of the area that is open, held so that its practitioner does not leave meanwhile. */
export async function holdActivity(
  db: Reads,
  record: RecordFacts,
  activityId: string,
): Promise<HeldActivity | null> {
  const rows = await db.$queryRaw`
    select activity.code, activity.volume
    from area_choice as choice
    join area_activity as activity on activity.set_id = choice.set_id and activity.id = ${activityId}::uuid
    where choice.practitioner_id = ${record.practitionerId}::uuid and choice.ended_at is null
      and choice.organisation_id = ${record.organisationId}::uuid
    for share of choice`;
  return heldActivities.parse(rows)[0] ?? null;
}

/** Whether it is the practitioner's and submitted; held so that it is neither returned nor withdrawn meanwhile. */
export async function holdItem(
  db: Reads,
  record: RecordFacts,
  evidenceId: string,
): Promise<boolean> {
  const rows = await db.$queryRaw`
    select id from evidence
    where id = ${evidenceId}::uuid and practitioner_id = ${record.practitionerId}::uuid
      and organisation_id = ${record.organisationId}::uuid and ${stands}
    for share`;
  return z.array(z.unknown()).parse(rows).length > 0;
}
