import type { CalendarDate } from "@/lib/core/calendar-date";
import type { Database, Tx } from "@/lib/db/client";
import { keepSnapshots } from "@/lib/readiness/snapshot/service";
import { daysBefore } from "@/lib/rules/calendar-date";
import type { Batch } from "./build/into";
import { writeRows, type Rows } from "./build/rows";
import { at } from "./build/time";
import { ownerOf, toldFrom, type Story } from "./told";

/**
 * Writes a batch, and keeps how ready it leaves everybody. For one person, named by their address, the last weeks are
 * written deed by deed in their order: what is kept is what the rules say of the rows that are there at that moment.
 */
export async function load(
  db: Database,
  batch: Batch,
  { today, retold }: { readonly today: CalendarDate; readonly retold: string },
): Promise<void> {
  const stories = batch.told();
  const [one] = stories
    .flat()
    .flatMap(({ person = [] }) => person)
    .filter(({ email }) => email === retold);
  const isTheirs = (story: Story) => ownerOf(story) === one?.id;
  const others = stories.filter((story) => !isTheirs(story)).flat();
  await keeping(db, at(today, "00:00"), others);

  const since = at(daysBefore(today, DAYS_RETOLD), "00:00");
  const { standing, moments } = toldFrom(stories.filter(isTheirs), since);
  await keeping(db, since, standing);
  for (const moment of moments) await keeping(db, moment.at, moment.rows);
  await readByWhoeverSpoke(db);
}

/** Longer than "what changed" looks back where nobody says since when. */
const DAYS_RETOLD = 60;

async function keeping(db: Database, now: Date, rows: readonly Rows[]): Promise<void> {
  await db.$transaction(
    async (tx) => {
      await writeRows(tx, rows);
      await pointAtTheLatest(tx, rows);
      await keepSnapshots(tx, { now });
    },
    { timeout: 60_000 },
  );
}

/** Whoever confirmed, declined, returned or signed has read what it was about, a few minutes before they said so. */
async function readByWhoeverSpoke(db: Database): Promise<void> {
  await db.$executeRaw`
    insert into evidence_reading (id, organisation_id, practitioner_id, evidence_id, evidence_version_id, reader_id,
      read_on, place, why, first_at, last_at, times)
    select md5(concat(version.id, said.reader_id, said.read_on, said.place))::uuid, evidence.organisation_id,
      evidence.practitioner_id, evidence.id, version.id, said.reader_id, said.read_on, said.place, min(said.why),
      min(said.at) - interval '7 minutes', max(said.at), count(*)
    from (
      select request.evidence_version_id, request.confirmer_id as reader_id, confirmation.answered_at as at,
        (confirmation.answered_at at time zone 'Europe/London')::date as read_on, 'confirmation' as place, 'asked' as why
      from confirmation join confirmation_request request on request.id = confirmation.request_id
      union all
      select mention.evidence_version_id, supervisor_id, decided_at, (decided_at at time zone 'Europe/London')::date,
        'item', supervisor_role
      from sign_off join sign_off_evidence mention on mention.sign_off_id = sign_off.id
      union all
      select evidence_version_id, returned_by_id, returned_at, (returned_at at time zone 'Europe/London')::date,
        'item', 'coordinating'
      from evidence_return
    ) as said
    join evidence_version version on version.id = said.evidence_version_id
    join evidence on evidence.id = version.evidence_id
    group by evidence.id, version.id, said.reader_id, said.read_on, said.place`;
}

/** As lib/evidence does when a version is submitted. */
async function pointAtTheLatest(tx: Tx, rows: readonly Rows[]): Promise<void> {
  const submissions = rows.flatMap(({ evidenceSubmission = [] }) => evidenceSubmission);
  for (const { evidenceVersionId: id } of submissions.filter(isOfAnEarlierItem(rows))) {
    await tx.$executeRaw`
      update evidence set submitted_id = version.id
      from evidence_version as version where version.id = ${id}::uuid and evidence.id = version.evidence_id`;
  }
}

/** An item that is written with its submission points at it already. */
function isOfAnEarlierItem(rows: readonly Rows[]) {
  const made = new Set(rows.flatMap(({ evidence = [] }) => evidence.map((row) => row.submittedId)));
  return ({ evidenceVersionId }: { readonly evidenceVersionId: string }) =>
    !made.has(evidenceVersionId);
}
