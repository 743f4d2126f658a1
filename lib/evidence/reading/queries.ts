import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { mayViewReadings } from "@/lib/policy/reading";
import { getConfirmationRequest } from "../confirmation/queries";
import type { ConfirmationRequestView } from "../confirmation/types";
import { getEvidence } from "../queries";
import type { EvidenceView } from "../types";
import { getDifferences } from "../versions/queries";
import type { DifferencesView } from "../versions/types";
import { recordReadings } from "./service";
import type { ReaderLine } from "./types";

// Pages that draw somebody's words ask here: whoever else is shown them is written down first. What only names an item
// by its title shows none of them.

interface ReadEvidence {
  readonly view: EvidenceView;
  /** Drawn in the place of the words, where another version was asked for that the reader may read too. */
  readonly differences: DifferencesView | null;
  /** Who has looked at the item; null where that is not the actor's to know. */
  readonly readers: readonly ReaderLine[] | null;
}

/** A version of an item for its page, and what it says differently from another. One statement more than both. */
export async function readEvidence(
  actor: Member,
  asked: {
    readonly evidenceId: string;
    readonly version: number | null;
    readonly against: number | null;
    readonly now: Date;
  },
): Promise<ReadEvidence | null> {
  const { against, now } = asked;
  const view = await getEvidence(actor, asked);
  if (view === null) return null;
  const differences =
    against === null || against === view.shown.number
      ? null
      : await getDifferences(actor, view, { against, now });
  const { id: evidenceId, readsAs: why, practitioner } = view;
  const facts = { organisationId: actor.organisationId, practitionerId: practitioner.id };
  const readers = mayViewReadings(actor, facts).allowed ? await listReaders(evidenceId) : null;
  if (view.isOwn) return { view, differences, readers };
  if (why === null) throw new Error("Somebody reads an item whom nobody says can.");
  const shown = differences === null ? [view.shown] : [differences.before, differences.after];
  await recordReadings(
    actor,
    shown.map(({ number: version }) => ({ evidenceId, version, why })),
    { place: differences === null ? "item" : "differences", now },
  );
  return { view, differences, readers };
}

/** A request to confirm for its page. One that is closed shows no words. */
export async function readConfirmationRequest(
  actor: Member,
  requestId: string,
  now: Date,
): Promise<ConfirmationRequestView | null> {
  const view = await getConfirmationRequest(actor, requestId);
  if (view === null || view.version === null || view.isOwn) return view;
  const { evidenceId, version } = view;
  await recordReadings(actor, [{ evidenceId, version: version.number, why: "asked" }], {
    place: "confirmation",
    now,
  });
  return view;
}

/** Who has looked at an item, latest first. The caller has asked whether it may be told. */
async function listReaders(evidenceId: string): Promise<readonly ReaderLine[]> {
  const rows = await database().$queryRaw`
    with read as (
      select reader_id, evidence_version_id, array_agg(distinct place order by place) as places,
        (array_agg(why order by last_at desc))[1] as why,
        min(first_at) as first_at, max(last_at) as last_at, sum(times)::int as times
      from evidence_reading
      where evidence_id = ${evidenceId}::uuid
      group by reader_id, evidence_version_id
    )
    select person.id as "readerId", person.name, (array_agg(read.why order by read.last_at desc))[1] as why,
      json_agg(json_build_object('number', version.number, 'places', read.places, 'firstAt', read.first_at,
        'lastAt', read.last_at, 'times', read.times) order by version.number desc) as versions
    from read
    join evidence_version version on version.id = read.evidence_version_id
    join person on person.id = read.reader_id
    group by person.id
    order by max(read.last_at) desc, person.name`;
  return z.array(readerRow).parse(rows);
}

const readerRow = z.object({
  readerId: z.string(),
  name: z.string(),
  why: z.enum(["coordinating", "associate", "asked", "second-look"]),
  versions: z.array(
    z.object({
      number: z.number(),
      places: z.array(z.enum(["item", "differences", "confirmation", "sign-off"])),
      firstAt: z.coerce.date(),
      lastAt: z.coerce.date(),
      times: z.number(),
    }),
  ),
});
