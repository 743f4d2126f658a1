import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/calendar-date";
import { database } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { mayLogEvidence } from "@/lib/policy/evidence";
import { MATRIX_ITEMS } from "../limits";
import { beyond, inOrder, pageOf, type Place } from "../paging/queries";
import { getEvidenceForm } from "../queries";
import type { MatrixView } from "./types";

/**
 * The actor's own evidence against the capabilities of their framework, newest first, a page of it; what is withdrawn
 * is left out. The counts are of everything, whichever page is shown. Three statements, however much there is.
 */
export async function getMatrix(
  actor: Member,
  place: Place,
  now: Date,
): Promise<MatrixView | null> {
  const [form, found, counts] = await Promise.all([
    getEvidenceForm(actor, now),
    findItems(actor, place),
    countByCapability(actor),
  ]);
  if (form === null) return null;
  const { rows, newer, older } = pageOf(found, place, MATRIX_ITEMS);
  return {
    pillars: form.pillars,
    total: rows[0]?.total ?? 0,
    items: rows.map(({ loggedAt, id, title, stands, shows }) => ({
      ...{ id, title, stands, shows },
      loggedOn: dayOf(loggedAt),
    })),
    ...{ counts, newer, older },
    mayLog: mayLogEvidence(actor),
  };
}

const itemRow = z.object({
  id: z.string(),
  title: z.string(),
  loggedAt: z.date(),
  stands: z.enum(["draft", "waiting", "confirmed", "strong"]),
  shows: z.array(z.string()),
  total: z.number(),
});

async function findItems(actor: Member, place: Place) {
  const rows = await database().$queryRaw`
    select evidence.id, version.title, evidence.logged_at as "loggedAt", ${stands} as stands,
      (select count(*)::int from evidence where ${own(actor)}) as total,
      coalesce((
        select json_agg(capability.code)
        from evidence_link join capability on capability.id = evidence_link.capability_id
        where evidence_link.evidence_version_id = version.id
      ), '[]') as shows
    from evidence
    join evidence_version version on version.id = coalesce(evidence.submitted_id, evidence.draft_id)
    where ${Prisma.join([own(actor), ...beyond(place, null)], " and ")}
    ${inOrder(place, MATRIX_ITEMS, null)}`;
  return z.array(itemRow).parse(rows);
}

/** How many items show each capability, and how many of them are confirmed; a code that nothing shows is not there. */
async function countByCapability(actor: Member): Promise<MatrixView["counts"]> {
  const rows = await database().$queryRaw`
    select capability.code, count(*)::int as items,
      count(*) filter (where evidence.stage = 'submitted' and evidence.answer = 'confirmed')::int as confirmed
    from evidence
    join evidence_link on evidence_link.evidence_version_id = coalesce(evidence.submitted_id, evidence.draft_id)
    join capability on capability.id = evidence_link.capability_id
    where ${own(actor)}
    group by capability.code`;
  const counted = z
    .array(z.object({ code: z.string(), items: z.number(), confirmed: z.number() }))
    .parse(rows);
  return new Map(counted.map(({ code, ...count }) => [code, count]));
}

function own({ personId, organisationId }: Member): Prisma.Sql {
  return Prisma.sql`evidence.practitioner_id = ${personId}::uuid
    and evidence.organisation_id = ${organisationId}::uuid and evidence.stage <> 'withdrawn'`;
}

/** Strong: passed level-7 work or a summative entrustment, as its confirmer says. */
const stands = Prisma.sql`case
  when evidence.stage in ('draft', 'returned') then 'draft'
  when evidence.answer is distinct from 'confirmed' then 'waiting'
  when exists (
    select from confirmation_request request
    join confirmation on confirmation.request_id = request.id
    where request.evidence_version_id = evidence.submitted_id and confirmation.answer = 'confirmed'
      and confirmation.strong
  ) then 'strong'
  else 'confirmed' end`;
