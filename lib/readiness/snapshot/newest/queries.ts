import "server-only";
import { Prisma } from "@/lib/db/generated/client";

// What several statements read of the snapshot kept last. Each is of the row `kept`, and `said`, the row that holds its answer.

/** When it can change, and by which rules it was worked out, as `lastKept` reads it. */
export const lastKeptJson = Prisma.sql`json_build_object(
  'changesOn', kept.changes_on, 'engine', kept.engine, 'profileVersion', kept.profile_version,
  'frameworkVersion', kept.framework_version
)`;

/** The answer, wherever it is held. */
export const saidJson = Prisma.sql`json_build_object(
  'id', said.id, 'asOf', said.as_of, 'inputsHash', said.inputs_hash, 'result', said.result
)`;

/** The last one of a practitioner's. */
export function newestOf(practitionerId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    from readiness_snapshot as kept
    join readiness_snapshot as said on said.id = coalesce(kept.same_as_id, kept.id)
    where kept.practitioner_id = ${practitionerId}
    order by kept.taken_at desc, kept.id desc limit 1`;
}
