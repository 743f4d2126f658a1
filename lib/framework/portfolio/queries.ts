import "server-only";
import { Prisma } from "@/lib/db/generated/client";

// Which rows of a framework a portfolio's own rows may point at. What was linked, asked or decided stays with the wording
// of its day for good; after a move it counts by its code. Whoever reads by capability asks here.

/**
 * The ids of every edition that rows of `practitioner` count under: all of the framework that the portfolio follows, and
 * all of those it was moved to that one from. A code of any other framework means another thing.
 */
export const portfolioEditions = Prisma.sql`portfolio_editions(practitioner.person_id)`;

interface Keys {
  readonly practitionerId: string;
  readonly capabilityId: string;
}

/** The ids of all capabilities that count as this one for a portfolio, itself among them; found once for a statement. */
export function countedAs({ practitionerId, capabilityId }: Keys): Prisma.Sql {
  return Prisma.sql`(select counted_as(${practitionerId}::uuid, ${capabilityId}::uuid))::uuid[]`;
}

/**
 * The move after which the row of `sign_off` is about an old wording that changed in substance, as JSON, or null. What was
 * decided after it was decided under the new one.
 */
export const reworded = Prisma.sql`reworded_since(sign_off.practitioner_id, sign_off.capability_id)`;
