import "server-only";
import { laterThan } from "@/lib/core/later-than";
import { z } from "zod";
import { noteFault } from "@/lib/action/fault";
import { dayOf, fromCalendarDate, type CalendarDate } from "@/lib/core/calendar-date";
import type { Failure } from "@/lib/core/failure";
import { ok, type Result } from "@/lib/core/result";
import { database, type Database, type Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { inTransaction } from "@/lib/db/transaction";
import { nextChangeOn } from "@/lib/rules/horizon";
import { sooner } from "@/lib/rules/horizon-days";
import { currentProfile } from "@/lib/rules/profiles";
import { assessRecord } from "../assess-record";
import { gatherRecords, type Gathered } from "../gather";
import { isDue, type Watched } from "./due";
import { PEOPLE_A_LOOK } from "./limits";
import { lastKeptJson, newestOf, saidJson } from "./newest/queries";
import { lastKept } from "./schema";
import { saysTheSame } from "./same-answer";

/**
 * Keeps what the rules say of everybody whose record the transaction has changed, with the deed that changed it, where
 * they say something else than when they were last asked. The last thing a deed does: whoever else changes one of
 * these records waits from here on until it has ended.
 */
export async function keepSnapshots(tx: Tx, { now }: { readonly now: Date }): Promise<void> {
  // The stamps say whose record was changed, and move at the end of a transaction: this is the end.
  await tx.$executeRaw`set constraints all immediate`;
  const rows = await tx.$queryRaw`
    select changed.practitioner_id as "practitionerId", practitioner.organisation_id as "organisationId",
      newest.taken_at as "takenAt", newest.as_of::text as "asOf", newest.changes_on::text as "changesOn",
      newest.said, (
        -- Of several events the one that was written last is what the deed came to.
        select json_build_object('id', event.id, 'type', event.type) from audit_event as event
        where event.at = ${now} and event.xmin = pg_current_xact_id()::xid
          and (event.practitioner_id = changed.practitioner_id
            or event.organisation_id = practitioner.organisation_id)
        order by event.practitioner_id is not distinct from changed.practitioner_id desc, event.cmin::text::int desc
        limit 1
      ) as event
    from record_stamp as changed
    join practitioner on practitioner.person_id = changed.practitioner_id
    left join lateral (
      select kept.taken_at, kept.as_of, kept.changes_on, ${saidJson} as said
      ${newestOf(Prisma.sql`changed.practitioner_id`)}
    ) as newest on true
    where changed.changed_in = pg_current_xact_id_if_assigned()::text::bigint
    order by changed.practitioner_id`;
  await keep(tx, z.array(changedRecord).parse(rows), { now, today: dayOf(now) });
}

interface Looked {
  readonly organisationId: string;
  readonly today: CalendarDate;
}

/**
 * Keeps what has changed with nobody doing anything, at the first look at which it can have: by time alone, or by newer
 * rules. A page never waits for more than a few people, nor fails because nothing can be kept: whoever is left stays due.
 */
export async function keepWhatTimeChanged(
  people: readonly Watched[],
  { organisationId, today }: Looked,
  db: Database = database(),
): Promise<void> {
  const due = people.filter((one) => isDue(one, today)).slice(0, PEOPLE_A_LOOK);
  if (due.length === 0) return;
  try {
    const kept = await inTransaction((tx) => keepDue(tx, due, { organisationId, today }), db);
    if (!kept.ok) noteFault(new Error("What time has changed was not kept."));
  } catch (thrown) {
    noteFault(thrown);
  }
}

/**
 * In a transaction of its own, because a look is no deed; who finds a record locked leaves it to the deed, or the other
 * look, that holds it.
 */
async function keepDue(
  tx: Tx,
  due: readonly Watched[],
  { organisationId, today }: Looked,
): Promise<Result<null, Failure>> {
  const locked = z.array(z.object({ practitionerId: z.string() })).parse(
    await tx.$queryRaw`
      select practitioner_id as "practitionerId" from record_stamp
      where practitioner_id = any(${due.map(({ practitionerId }) => practitionerId)}::uuid[])
      order by practitioner_id
      for no key update skip locked`,
  );
  // Asked once more behind the lock: the other look may have kept it since.
  const rows = await tx.$queryRaw`
    select asked.id as "practitionerId", ${organisationId} as "organisationId", newest.*, null as event,
      clock_timestamp() as now
    from unnest(${locked.map(({ practitionerId }) => practitionerId)}::uuid[]) as asked (id)
    cross join lateral (
      select kept.taken_at as "takenAt", kept.as_of::text as "asOf", kept.changes_on::text as "changesOn",
        ${lastKeptJson} as "lastKept", ${saidJson} as said
      ${newestOf(Prisma.sql`asked.id`)}
    ) as newest`;
  const found = z.array(changedRecord.extend({ now: z.date(), lastKept })).parse(rows);
  const changed = found.filter(({ practitionerId, ...newest }) => {
    const one = due.find((person) => person.practitionerId === practitionerId);
    return one !== undefined && isDue({ ...one, lastKept: newest.lastKept }, today);
  });
  const [first] = changed;
  if (first) await keep(tx, changed, { now: first.now, today });
  return ok(null);
}

/** In one order for everybody, so that of two who keep the same people's neither waits for the other twice. */
async function keep(
  tx: Tx,
  changed: readonly ChangedRecord[],
  { now, today }: { readonly now: Date; readonly today: CalendarDate },
): Promise<void> {
  // Who began before midnight, and waited for a look after it, ends on the day of that look: no day goes back.
  const records = changed.map((before) => ({ before, on: laterOf(today, before.asOf) }));
  const data = (await gatheredOf(tx, records)).flatMap((gathered) => {
    const record = records.find(
      ({ before: { practitionerId } }) => practitionerId === gathered.practitionerId,
    );
    return record ? (snapshotOf(gathered, record, now) ?? []) : [];
  });
  if (data.length > 0) await tx.readinessSnapshot.createMany({ data });
}

interface OnDay {
  readonly before: ChangedRecord;
  /** For which it is worked out. */
  readonly on: CalendarDate;
}

/** In one statement, unless a deed reaches over two organisations or past midnight. */
async function gatheredOf(tx: Tx, records: readonly OnDay[]): Promise<readonly Gathered[]> {
  const groups = new Map<string, OnDay[]>();
  for (const record of records) {
    const group = `${record.before.organisationId} ${record.on}`;
    groups.set(group, [...(groups.get(group) ?? []), record]);
  }
  const gathered: Gathered[] = [];
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    const {
      on: today,
      before: { organisationId },
    } = first;
    const practitionerIds = group.map(({ before }) => before.practitionerId);
    gathered.push(...(await gatherRecords(tx, { organisationId, practitionerIds, today })));
  }
  return gathered;
}

/**
 * The row to keep, or null where the rules say what they said before, and can say something else on the same day. Where
 * only that day is another one, the row points at the answer and does not hold it once more.
 */
function snapshotOf(
  { practitionerId, record, profile, areaChangesOn }: Gathered,
  { before, on }: OnDay,
  now: Date,
) {
  const result = assessRecord({ record, profile, asOf: on });
  const changesOn = sooner(nextChangeOn(record, currentProfile(profile), on), areaChangesOn);
  const same = before.said !== null && saysTheSame(before.said, result) ? before.said : null;
  if (same && before.changesOn === changesOn) return null;
  const { engine, profileVersion, framework, frameworkVersion, inputsHash, status } = result;
  return {
    organisationId: before.organisationId,
    practitionerId,
    takenAt: laterThan(before.takenAt, now),
    asOf: fromCalendarDate(on),
    auditEventId: before.event?.id ?? null,
    deed: before.event?.type ?? "",
    profile,
    engine,
    profileVersion,
    frameworkId: framework,
    frameworkVersion,
    inputsHash,
    status,
    index: result.index,
    mean: result.mean,
    changesOn: changesOn === null ? null : fromCalendarDate(changesOn),
    result: same ? null : JSON.stringify(result),
    sameAsId: same?.id ?? null,
  };
}

function laterOf(one: CalendarDate, other: CalendarDate | null): CalendarDate {
  return other === null || one > other ? one : other;
}

/** Whose record was changed, by what, and what was last kept of it; null: nothing was. */
const changedRecord = z.object({
  practitionerId: z.string(),
  organisationId: z.string(),
  takenAt: z.date().nullable(),
  asOf: z.iso.date().nullable(),
  changesOn: z.string().nullable(),
  /** The answer itself, which can be of a row before the newest. */
  said: z
    .object({ id: z.string(), asOf: z.iso.date(), inputsHash: z.string(), result: z.string() })
    .nullable(),
  event: z.object({ id: z.string(), type: z.string() }).nullable(),
});
type ChangedRecord = z.infer<typeof changedRecord>;
