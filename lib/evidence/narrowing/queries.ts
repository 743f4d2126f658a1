import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { EvidenceFilter } from "../list/schema";
import { beyond } from "../paging/queries";
import { FREQUENT_FROM, type Search } from "../search/queries";
import type { StageFilter } from "../types";

/** Where the items of a list come from, each with the `version` that it shows. */
export interface Source {
  readonly items: Prisma.Sql;
  readonly wanted: readonly Prisma.Sql[];
  /** True of those that go before the others. */
  readonly first: Prisma.Sql | null;
}

export const everything: Source = { items: Prisma.sql`evidence`, wanted: [], first: null };

/** Null: nothing has the words. What hundreds of items have is in many titles too: of those the newest go first. */
export async function sourceFor(
  actor: Member,
  filter: EvidenceFilter,
  search: Search,
): Promise<Source | null> {
  const rows = await database().$queryRaw(search.ids);
  const ids = z.array(z.object({ id: z.string() })).parse(rows);
  if (ids.length === 0) return null;
  return ids.length < FREQUENT_FROM
    ? amongThese(
        ids.map(({ id }) => id),
        search,
      )
    : oneByOne(actor, filter, search);
}

function amongThese(ids: readonly string[], { inTitle }: Search): Source {
  return {
    ...everything,
    wanted: [
      Prisma.sql`coalesce(evidence.submitted_id, evidence.draft_id) = any(${[...ids]}::uuid[])`,
    ],
    first: inTitle,
  };
}

/** In the order of the list, so that the first that fill a page end the walk. */
export function oneByOne({ personId }: Member, filter: EvidenceFilter, { has }: Search): Source {
  const order = filter.after ? Prisma.sql`asc` : Prisma.sql`desc`;
  return {
    ...everything,
    items: Prisma.sql`(
      select * from evidence where practitioner_id = ${personId}::uuid
      order by logged_at ${order}, id ${order}) evidence`,
    wanted: [has],
  };
}

/**
 * The items and, as `version`, what a list shows of each: what counts, or, where nothing was submitted yet, the draft.
 * `offset 0` keeps the planner from joining all of them before it puts them in order: a page is walked.
 */
export function narrowed(
  actor: Member,
  filter: EvidenceFilter,
  { items, wanted, first }: Source,
  texts: Prisma.Sql = Prisma.empty,
): Prisma.Sql {
  const conditions = [
    Prisma.sql`evidence.practitioner_id = ${actor.personId}::uuid`,
    Prisma.sql`evidence.organisation_id = ${actor.organisationId}::uuid`,
    ...narrowedBy(actor, filter),
    ...beyond(filter, first),
    ...wanted,
  ];
  return Prisma.sql`
    from ${items}
    cross join lateral (
      select * from evidence_version one
      where one.id = coalesce(evidence.submitted_id, evidence.draft_id) and one.evidence_id = evidence.id
      offset 0) version
    ${texts}
    where ${Prisma.join(conditions, " and ")}`;
}

function narrowedBy(actor: Member, filter: EvidenceFilter): readonly Prisma.Sql[] {
  const { type, pillar, capability, stage, setting, from, to } = filter;
  return [
    ...(setting ? [Prisma.sql`version.setting ilike ${containing(setting)}`] : []),
    ...(type ? [Prisma.sql`version.type = ${type}`] : []),
    ...(pillar ? [showing(Prisma.sql`pillar.code = ${pillar}`)] : []),
    ...(capability ? [showing(Prisma.sql`capability.code = ${capability}`)] : []),
    ...(stage ? [standingAt(actor, stage)] : []),
    ...(from ? [Prisma.sql`version.occurred_on >= ${from}::date`] : []),
    ...(to ? [Prisma.sql`version.occurred_on <= ${to}::date`] : []),
  ];
}

function containing(words: string): string {
  return `%${words.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

/** `offset 0` keeps the planner from gathering everybody's links first: each item of a page is looked at by itself. */
function showing(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`exists (
    select from evidence_link
    join capability on capability.id = evidence_link.capability_id
    join pillar on pillar.id = capability.pillar_id
    where evidence_link.evidence_version_id = version.id and ${condition} offset 0)`;
}

function standingAt(actor: Member, stage: StageFilter): Prisma.Sql {
  switch (stage) {
    case "draft":
    case "submitted":
    case "returned":
    case "withdrawn":
      return Prisma.sql`evidence.stage = ${stage}`;
    case "confirmed":
      return Prisma.sql`evidence.stage = 'submitted' and evidence.answer = 'confirmed'`;
    case "unconfirmed":
      return Prisma.sql`evidence.stage = 'submitted' and evidence.answer is distinct from 'confirmed'`;
    case "needs-you":
      return Prisma.sql`evidence.id in (${idsThatNeed(actor)})`;
  }
}

/** In the words of the index evidence_that_needs_its_practitioner; and what somebody flagged, unless it is withdrawn. */
export function idsThatNeed({ personId }: Member): Prisma.Sql {
  return Prisma.sql`
    select id from evidence
    where practitioner_id = ${personId}::uuid
      and (draft_id is not null or stage = 'returned' or (stage = 'submitted' and answer = 'declined'))
    union
    select flagged.id from identifiable_flag flag
    join evidence flagged on flagged.id = flag.evidence_id and flagged.stage <> 'withdrawn'
    where flag.practitioner_id = ${personId}::uuid and flag.cleared_at is null`;
}
