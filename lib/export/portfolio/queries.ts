import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { onDay, PARTS } from "./parts/queries";
import { itemRow, ownerRow, partRows } from "./rows";
import { noteTakenAlong } from "./service";
import type { ExportedItem, PortfolioExport } from "./types";

const ITEMS_AT_ONCE = 200;

/**
 * Everything of the actor's own portfolio but its items, and the note in the log that it was taken along; null where
 * they never were a practitioner. Nobody else's can be asked for. A statement a part.
 */
export async function takePortfolioAlong(
  actor: Member,
  now: Date,
): Promise<PortfolioExport | null> {
  const { personId, organisationId } = actor;
  const owners = await database().$queryRaw`
    select person.name, practitioner.post, organisation.name as organisation, framework.title || ', ' || version.version as framework,
      (select count(*)::int from evidence where practitioner_id = person.id) as items
    from practitioner
    join person on person.id = practitioner.person_id
    join organisation on organisation.id = practitioner.organisation_id
    join framework_version version on version.id = practitioner.framework_version_id
    join framework on framework.id = version.framework_id
    where practitioner.person_id = ${personId}::uuid and practitioner.organisation_id = ${organisationId}::uuid`;
  const [owner] = z.array(ownerRow).parse(owners);
  if (owner === undefined) return null;
  const { items, ...practitioner } = owner;
  const parts: PortfolioExport["parts"][number][] = [];
  for (const { heading, rowsOf } of PARTS) {
    const rows = await database().$queryRaw(rowsOf(Prisma.sql`${personId}::uuid`));
    parts.push({ heading, rows: partRows.parse(rows) });
  }
  await noteTakenAlong({ actor, now, items });
  return { practitioner, items, parts };
}

/** The actor's own items with every version, oldest first; a statement for every 200, and no more are held. */
export async function* ownItems(actor: Member): AsyncGenerator<ExportedItem> {
  let after = Prisma.empty;
  for (;;) {
    const found = await database().$queryRaw`
      select evidence.id, evidence.stage, evidence.logged_at as "loggedAt", ${onDay(Prisma.sql`evidence.logged_at`)} as "loggedOn",
        ${flags} as flags, ${versions} as versions
      from evidence
      where evidence.practitioner_id = ${actor.personId}::uuid and evidence.organisation_id = ${actor.organisationId}::uuid ${after}
      order by evidence.logged_at, evidence.id limit ${ITEMS_AT_ONCE}`;
    const rows = z.array(itemRow).parse(found);
    for (const { loggedAt: _, ...item } of rows) yield item;
    const last = rows.at(-1);
    if (last === undefined || rows.length < ITEMS_AT_ONCE) return;
    after = Prisma.sql`and (evidence.logged_at, evidence.id) > (${last.loggedAt}::timestamptz, ${last.id}::uuid)`;
  }
}

const flags = Prisma.sql`coalesce((
  select json_agg(json_build_object('by', raised.name, 'on', ${onDay(Prisma.sql`flag.raised_at`)}, 'words', flag.reasons,
    'cleared', case when flag.cleared_at is not null then json_build_object(
      'by', cleared.name, 'on', ${onDay(Prisma.sql`flag.cleared_at`)}, 'words', flag.cleared_because) end)
    order by flag.raised_at, flag.id)
  from identifiable_flag flag
  join person raised on raised.id = flag.raised_by_id
  left join person cleared on cleared.id = flag.cleared_by_id
  where flag.evidence_id = evidence.id), '[]')`;

const links = Prisma.sql`coalesce((
  select json_agg(json_build_object('code', capability.code, 'title', capability.title, 'rationale', link.rationale)
    order by link.position)
  from evidence_link link join capability on capability.id = link.capability_id
  where link.evidence_version_id = version.id), '[]')`;

const requests = Prisma.sql`coalesce((
  select json_agg(json_build_object('name', person.name, 'askedOn', ${onDay(Prisma.sql`request.asked_at`)},
    'message', request.message, 'answer', answer.answer, 'answeredOn', ${onDay(Prisma.sql`answer.answered_at`)},
    'sentence', answer.sentence, 'strong', answer.strong) order by request.asked_at, request.id)
  from confirmation_request request
  join person on person.id = request.confirmer_id
  left join confirmation answer on answer.request_id = request.id
  where request.evidence_version_id = version.id), '[]')`;

const versions = Prisma.sql`coalesce((
  select json_agg(json_build_object('number', version.number,
    'isDraft', version.id is not distinct from evidence.draft_id,
    'savedOn', ${onDay(Prisma.sql`version.saved_at`)}, 'submittedOn', ${onDay(Prisma.sql`submission.submitted_at`)},
    'title', version.title, 'type', version.type,
    'occurredOn', to_char(version.occurred_on, 'FMDD FMMonth YYYY'), 'setting', version.setting,
    'whatHappened', version.what_happened, 'whatLearned', version.what_learned, 'whatChanged', version.what_changed,
    'formVersion', version.form_version, 'answers', version.answers,
    'characteristics', version.characteristics, 'webLinks', version.web_links,
    'files', array(select name from evidence_file where evidence_version_id = version.id order by position), 'keptBecause', version.kept_because,
    'links', ${links}, 'requests', ${requests},
    'returned', case when back.id is not null then json_build_object(
      'by', (select name from person where id = back.returned_by_id), 'on', ${onDay(Prisma.sql`back.returned_at`)},
      'words', back.reasons) end,
    'withdrawn', case when taken.id is not null then json_build_object(
      'by', (select name from person where id = taken.withdrawn_by_id), 'on', ${onDay(Prisma.sql`taken.withdrawn_at`)},
      'words', taken.reason) end) order by version.number)
  from evidence_version version
  left join evidence_submission submission on submission.evidence_version_id = version.id
  left join evidence_return back on back.evidence_version_id = version.id
  left join evidence_withdrawal taken on taken.evidence_version_id = version.id
  where version.evidence_id = evidence.id), '[]')`;
