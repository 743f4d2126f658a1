import "server-only";
import { z } from "zod";
import { database } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";

// Which rows of a framework a portfolio's own rows may point at. What was linked, asked or decided stays with the wording
// of its day for good; after a move it counts by its code. Whoever reads by capability asks here.

/**
 * The ids of every edition that rows of `practitioner` count under: all of the framework that the portfolio follows, and
 * all of those it was moved to that one from. A code of any other framework means another thing.
 */
export const portfolioEditions = Prisma.sql`array(
  select edition.id
  from framework_version as followed
  join framework_version as edition on edition.framework_id = followed.framework_id
    or edition.framework_id in (
      select gone.framework_id
      from framework_move as move
      join framework_version as gone on gone.id = move.from_version_id
      join framework_version as came on came.id = move.to_version_id
      where move.practitioner_id = practitioner.person_id and came.framework_id = followed.framework_id
    )
  where followed.id = practitioner.framework_version_id
)`;

interface Keys {
  readonly practitionerId: string;
  readonly capabilityId: string;
}

/** The ids of all capabilities that count as this one for a portfolio, itself among them. */
export function countedAs({ practitionerId, capabilityId }: Keys): Prisma.Sql {
  return Prisma.sql`array(
    select one.id
    from (
      select ${portfolioEditions} as ids from practitioner
      where practitioner.person_id = ${practitionerId}::uuid offset 0
    ) as edition
    join capability as asked on asked.id = ${capabilityId}::uuid
    join capability as one on one.id = asked.id or (
      one.code = asked.code and one.framework_version_id = any(edition.ids)
      and asked.framework_version_id = any(edition.ids)
    )
  )`;
}

/**
 * The move after which the row of `sign_off` is about an old wording that changed in substance, as JSON, or null. What was
 * decided after it was decided under the new one.
 */
export const reworded = Prisma.sql`(
  select json_build_object('at', move.moved_at, 'code', decided_on.code, 'to', came.version)
  from framework_move as move
  join framework_version as gone on gone.id = move.from_version_id
  join framework_version as came on came.id = move.to_version_id
  join capability as decided_on on decided_on.id = sign_off.capability_id and decided_on.code = any(move.changed_codes)
  join framework_version as edition on edition.id = decided_on.framework_version_id
    and edition.framework_id = gone.framework_id
  where move.practitioner_id = sign_off.practitioner_id
  order by move.moved_at limit 1
)`;

/** The same ids as `countedAs`, for a query that is no SQL of ours. One statement. */
export async function listCountedAs(keys: Keys): Promise<string[]> {
  const rows = await database().$queryRaw`select ${countedAs(keys)} as ids`;
  return z.tuple([z.object({ ids: z.array(z.string()) })]).parse(rows)[0].ids;
}
