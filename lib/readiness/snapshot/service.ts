import "server-only";
import { z } from "zod";
import { dayOf, fromCalendarDate, type CalendarDate } from "@/lib/core/calendar-date";
import { ok } from "@/lib/core/result";
import { database, type Database, type Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { nextChangeOn } from "@/lib/rules/horizon";
import { sooner } from "@/lib/rules/horizon-days";
import { currentProfile } from "@/lib/rules/profiles";
import type { Readiness } from "@/lib/rules/result";
import { assessRecord } from "../assess-record";
import { gatherRecords, type Gathered } from "../gather";

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
      newest.inputs_hash as "inputsHash", newest.result, (
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
      select taken_at, as_of, changes_on, inputs_hash, result from readiness_snapshot
      where practitioner_id = changed.practitioner_id
      order by taken_at desc, id desc limit 1
    ) as newest on true
    where changed.changed_in = pg_current_xact_id_if_assigned()::text::bigint
    order by changed.practitioner_id`;
  await keep(tx, z.array(changedRecord).parse(rows), { now, today: dayOf(now) });
}

/** Somebody who was found, and the day on which what was last kept of them can change by time alone. */
export interface Watched {
  readonly practitionerId: string;
  readonly changesOn: CalendarDate | null;
}

interface Looked {
  readonly organisationId: string;
  readonly today: CalendarDate;
}

/**
 * Keeps what time alone has changed, at the first look on or after the day on which it can. In a transaction of its
 * own, because a look is no deed; who finds a record locked leaves it to the deed, or the other look, that holds it.
 */
export async function keepWhatTimeChanged(
  people: readonly Watched[],
  { organisationId, today }: Looked,
  db: Database = database(),
): Promise<void> {
  const due = people.filter(({ changesOn }) => changesOn !== null && changesOn <= today);
  if (due.length === 0) return;
  await inTransaction(async (tx) => {
    const locked = z.array(z.object({ practitionerId: z.string() })).parse(
      await tx.$queryRaw`
        select practitioner_id as "practitionerId" from record_stamp
        where practitioner_id = any(${due.map(({ practitionerId }) => practitionerId)}::uuid[])
        order by practitioner_id
        for no key update skip locked`,
    );
    // Asked once more behind the lock: the other look may have kept it since.
    const rows = await tx.$queryRaw`
      select asked.id as "practitionerId", ${organisationId} as "organisationId", newest.taken_at as "takenAt",
        newest.as_of::text as "asOf", newest.changes_on::text as "changesOn",
        newest.inputs_hash as "inputsHash", newest.result, null as event, clock_timestamp() as now
      from unnest(${locked.map(({ practitionerId }) => practitionerId)}::uuid[]) as asked (id)
      cross join lateral (
        select taken_at, as_of, changes_on, inputs_hash, result from readiness_snapshot
        where practitioner_id = asked.id order by taken_at desc, id desc limit 1
      ) as newest
      where newest.changes_on <= ${today}::date`;
    const changed = z.array(changedRecord.extend({ now: z.date() })).parse(rows);
    const [first] = changed;
    if (first) await keep(tx, changed, { now: first.now, today });
    return ok(null);
  }, db);
}

/** In one order for everybody, so that of two who keep the same people's neither waits for the other twice. */
async function keep(
  tx: Tx,
  changed: readonly ChangedRecord[],
  { now, today }: { readonly now: Date; readonly today: CalendarDate },
): Promise<void> {
  if (changed.length === 0) return;
  const data = (await gatheredOf(tx, changed, today)).flatMap((gathered) => {
    const before = changed.find(({ practitionerId }) => practitionerId === gathered.practitionerId);
    return before ? (snapshotOf(gathered, before, { now, today }) ?? []) : [];
  });
  if (data.length > 0) await tx.readinessSnapshot.createMany({ data });
}

/** In one statement, unless a deed reaches over two organisations. */
async function gatheredOf(
  tx: Tx,
  changed: readonly ChangedRecord[],
  today: CalendarDate,
): Promise<readonly Gathered[]> {
  const gathered: Gathered[] = [];
  for (const organisationId of new Set(changed.map((one) => one.organisationId))) {
    const practitionerIds = changed
      .filter((one) => one.organisationId === organisationId)
      .map(({ practitionerId }) => practitionerId);
    gathered.push(...(await gatherRecords(tx, { organisationId, practitionerIds, today })));
  }
  return gathered;
}

/** The row to keep, or null where the rules say what they said before, and can say something else on the same day. */
function snapshotOf(
  { practitionerId, record, profile, areaChangesOn }: Gathered,
  before: ChangedRecord,
  { now, today }: { readonly now: Date; readonly today: CalendarDate },
) {
  const result = assessRecord({ record, profile, asOf: today });
  const changesOn = sooner(nextChangeOn(record, currentProfile(profile), today), areaChangesOn);
  if (before.changesOn === changesOn && saysTheSame(before, result)) return null;
  const { engine, profileVersion, framework, frameworkVersion, inputsHash, status } = result;
  return {
    organisationId: before.organisationId,
    practitionerId,
    takenAt: after(before.takenAt, now),
    asOf: fromCalendarDate(today),
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
    result: JSON.stringify(result),
  };
}

/** To the letter, but for the day and the fingerprint of what went in. */
function saysTheSame({ asOf, inputsHash, result }: ChangedRecord, now: Readiness): boolean {
  return result !== null && JSON.stringify({ ...now, asOf, inputsHash }) === result;
}

/** Whoever waited for another deed came after it, whatever the clock said when they began. */
function after(before: Date | null, now: Date): Date {
  return before === null || before < now ? now : new Date(before.getTime() + 1);
}

/** Whose record was changed, by what, and what was last kept of it; null: nothing was. */
const changedRecord = z.object({
  practitionerId: z.string(),
  organisationId: z.string(),
  takenAt: z.date().nullable(),
  asOf: z.string().nullable(),
  changesOn: z.string().nullable(),
  inputsHash: z.string().nullable(),
  result: z.string().nullable(),
  event: z.object({ id: z.string(), type: z.string() }).nullable(),
});
type ChangedRecord = z.infer<typeof changedRecord>;
