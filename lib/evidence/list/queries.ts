import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/calendar-date";
import { database } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { mayLogEvidence } from "@/lib/policy/evidence";
import { ITEMS_A_PAGE, NEEDS_NAMED } from "../limits";
import { isFlagged } from "../flag/queries";
import { everything, idsThatNeed, narrowed, oneByOne, sourceFor } from "../narrowing/queries";
import { inOrder, pageOf } from "../paging/queries";
import { searchesFor, type Search } from "../search/queries";
import { getEvidenceForm } from "../queries";
import { fullRow, listRow, summaryRow, type ListRow } from "../rows";
import { foundIn } from "../search/found-in";
import type { EvidenceListView, EvidenceRow, FullEvidenceRow } from "../types";
import type { EvidenceFilter } from "./schema";

/**
 * A person's own evidence, newest first, a page of it; of what was looked for, what has it in its title first, unless
 * hundreds have it. Three statements, however much there is; with words to look for four, five for half a word.
 */
export async function listEvidence(
  actor: Member,
  filter: EvidenceFilter,
  now: Date,
): Promise<EvidenceListView> {
  const [found, summary, form] = await Promise.all([
    findPage(actor, filter),
    getEvidenceSummary(actor),
    getEvidenceForm(actor, now),
  ]);
  const { rows, newer, older } = pageOf(found, filter, ITEMS_A_PAGE);
  return {
    ...summary,
    items: rows.map(viewOf),
    ...{ newer, older },
    pillars: form?.pillars ?? [],
    mayLog: mayLogEvidence(actor),
  };
}

/** Drafts, and what else waits for its practitioner: the first few by name. */
export async function getEvidenceSummary(
  actor: Member,
): Promise<Pick<EvidenceListView, "count" | "confirmed" | "needing" | "needs">> {
  const rows = await database().$queryRaw`
    select
      count(*)::int as count,
      count(*) filter (where stage = 'submitted' and answer = 'confirmed')::int as confirmed,
      (select count(*) from (${idsThatNeed(actor)}) as needing)::int as needing,
      coalesce((
        select json_agg(json_build_object('id', needing.id, 'title', version.title, 'need', case
            when needing.flagged_by_id is not null then 'flagged'
            when needing.stage = 'returned' then 'returned'
            when needing.draft_id is not null then 'draft'
            else 'declined' end,
          'by', case
            when needing.flagged_by_id is not null then (select name from person where id = needing.flagged_by_id)
            when needing.stage = 'returned' then (
              select name from evidence_return join person on person.id = returned_by_id
              where evidence_version_id = needing.submitted_id)
            when needing.draft_id is null then (
              select name from confirmation_request request
              join confirmation on confirmation.request_id = request.id
              join person on person.id = request.confirmer_id
              where request.evidence_version_id = needing.submitted_id and confirmation.answer = 'declined'
              order by answered_at desc limit 1) end)
          order by needing.flagged_by_id is null, needing.logged_at desc, needing.id desc)
        from (
          select evidence.*, flag.raised_by_id as flagged_by_id
          from evidence
          left join identifiable_flag flag on flag.evidence_id = evidence.id and flag.cleared_at is null
            and evidence.stage <> 'withdrawn'
          where evidence.id in (${idsThatNeed(actor)})
          order by flag.id is null, evidence.logged_at desc, evidence.id desc limit ${NEEDS_NAMED}
        ) needing
        join evidence_version version on version.id = coalesce(needing.draft_id, needing.submitted_id)
      ), '[]') as needs
    from evidence where practitioner_id = ${actor.personId}::uuid`;
  return z.tuple([summaryRow]).parse(rows)[0];
}

/** The same list as a file has it: all of it, oldest first, with the words. One statement, a second for a half word. */
export async function listEvidenceInFull(
  actor: Member,
  filter: EvidenceFilter,
): Promise<readonly FullEvidenceRow[]> {
  const all = { ...filter, before: null, after: null };
  const found = await firstFound(actor, all, async (search) => {
    const rows = await database().$queryRaw`
      select ${listed}, said.setting, said.what_happened as "whatHappened",
        said.what_learned as "whatLearned", said.what_changed as "whatChanged",
        said.form_version as "formVersion", said.answers
      ${narrowed(actor, all, search ? oneByOne(actor, all, search) : everything, withTexts)}
      order by evidence.logged_at, evidence.id`;
    return z.array(fullRow).parse(rows);
  });
  return found.map(
    ({ setting, whatHappened, whatLearned, whatChanged, formVersion, answers, ...row }) => ({
      ...viewOf(row),
      ...{ setting, whatHappened, whatLearned, whatChanged, formVersion, answers },
    }),
  );
}

async function findPage(actor: Member, filter: EvidenceFilter): Promise<readonly ListRow[]> {
  return firstFound(actor, filter, async (search) => {
    if (search === null) {
      const rows = await database().$queryRaw`
        select ${listed} ${narrowed(actor, filter, everything)} ${inOrder(filter, ITEMS_A_PAGE, null)}`;
      return z.array(listRow).parse(rows);
    }
    const source = await sourceFor(actor, filter, search);
    if (source === null) return [];
    const { first } = source;
    const rows = await database().$queryRaw`
      select page.*, ${search.places} as places from (
        select ${listed}, version.id as "versionId", ${first ?? Prisma.sql`false`} as "isFirst"
        ${narrowed(actor, filter, source)} ${inOrder(filter, ITEMS_A_PAGE, first)}) page
      join evidence_version said on said.id = page."versionId"
      order by ${filter.after ? rising : falling}`;
    return z.array(listRow).parse(rows);
  });
}

/** Without words to look for the one question there is; with them the first that has an answer. */
async function firstFound<Row>(
  actor: Member,
  { q }: EvidenceFilter,
  ask: (search: Search | null) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  if (q === "") return ask(null);
  for (const search of searchesFor(q, actor.personId)) {
    const rows = await ask(search);
    if (rows.length > 0) return rows;
  }
  return [];
}

const withTexts = Prisma.sql`join evidence_version said on said.id = version.id`;
const falling = Prisma.sql`page."isFirst" desc, page."loggedAt" desc, page.id desc`;
const rising = Prisma.sql`page."isFirst", page."loggedAt", page.id`;

/** What a row of the list is drawn from. */
const listed = Prisma.sql`evidence.id, version.title, version.type, to_char(version.occurred_on, 'YYYY-MM-DD') as "occurredOn",
      evidence.logged_at as "loggedAt", evidence.stage,
      evidence.submitted_id is not null and evidence.draft_id is not null as "hasDraft",
      ${isFlagged} as "isFlagged",
      coalesce((
        select json_agg(json_build_object('code', capability.code, 'title', capability.title) order by evidence_link.position)
        from evidence_link join capability on capability.id = evidence_link.capability_id
        where evidence_link.evidence_version_id = version.id
      ), '[]') as shows,
      coalesce((
        select json_agg(json_build_object('name', person.name, 'askedAt', request.asked_at, 'answer', confirmation.answer)
          order by request.asked_at, request.id)
        from confirmation_request request
        join person on person.id = request.confirmer_id
        left join confirmation on confirmation.request_id = request.id
        where request.evidence_version_id = evidence.submitted_id
          and (request.closed_at is null or confirmation.id is not null)
      ), '[]') as asked`;

function viewOf({ asked, loggedAt, places, isFirst: _, ...row }: ListRow): EvidenceRow {
  const answered = (wanted: "confirmed" | "declined" | null) =>
    asked.filter(({ answer }) => answer === wanted).map(({ name }) => name);
  const oldest = asked.find(({ answer }) => answer === null);
  return {
    ...row,
    loggedOn: dayOf(loggedAt),
    confirmedBy: answered("confirmed"),
    declinedBy: answered("declined"),
    waitingFor: answered(null),
    waitingSince: oldest ? dayOf(oldest.askedAt) : null,
    found: places ? foundIn(places) : null,
  };
}
