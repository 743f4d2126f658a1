import "server-only";
import type { Member } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/calendar-date";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/core/new-id";
import type { Reading, ReadingPlace } from "./types";

/**
 * Writes down that somebody is about to be shown versions of somebody else's evidence: before they are, so that what
 * could not be written down is not shown.
 *
 * The one place where asking for a page writes. A GET is safe because nobody asks for anything to be changed by it, and
 * nothing that they could read is: that it was asked for is a fact about the asking, as a line in a server's log is. It
 * is no deed, and so has neither command nor audit: a row of each page that somebody opened would bury the log.
 *
 * One statement, whatever there is to read: a row for each reader, version, day and place, and a reload only counts.
 * What the router fetches ahead draws no page, and what a browser would is turned away by `proxy.ts`.
 */
export async function recordReadings(
  reader: Member,
  readings: readonly Reading[],
  { place, now }: { readonly place: ReadingPlace; readonly now: Date },
): Promise<void> {
  if (readings.length === 0) return;
  const ids = readings.map(() => newId(now));
  const items = readings.map(({ evidenceId }) => evidenceId);
  const numbers = readings.map(({ version }) => version);
  const reasons = readings.map(({ why }) => why);
  // In the order of the versions, so that two pages of the same items never wait for each other.
  const written = await database().$executeRaw`
    insert into evidence_reading (id, organisation_id, practitioner_id, evidence_id, evidence_version_id, reader_id,
      read_on, place, why, first_at, last_at, times)
    select shown.id, evidence.organisation_id, evidence.practitioner_id, evidence.id, version.id,
      ${reader.personId}::uuid, ${dayOf(now)}::date, ${place}, shown.why, ${now}, ${now}, 1
    from unnest(${ids}::uuid[], ${items}::uuid[], ${numbers}::int[], ${reasons}::text[])
      as shown(id, evidence_id, number, why)
    join evidence on evidence.id = shown.evidence_id and evidence.organisation_id = ${reader.organisationId}::uuid
    join evidence_version version on version.evidence_id = evidence.id and version.number = shown.number
    join evidence_submission on evidence_submission.evidence_version_id = version.id
    order by version.id
    on conflict (evidence_version_id, reader_id, read_on, place) do update
      set times = evidence_reading.times + 1, why = excluded.why,
        last_at = greatest(evidence_reading.last_at, excluded.last_at)`;
  if (written !== readings.length) {
    throw new Error("Somebody was about to be shown what nobody submitted, or what is not theirs.");
  }
}
