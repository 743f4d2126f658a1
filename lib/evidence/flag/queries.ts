import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import { dayOf } from "@/lib/core/calendar-date";
import { refused } from "@/lib/core/ruling";
import { database, type Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { mayClearFlag, mayFlagEvidence } from "@/lib/policy/flag";
import { findEvidence } from "../queries";
import { askedToConfirm, askedToLook, supervisors } from "../readers/queries";
import { readersRow } from "../rows";
import type { FoundEvidence } from "../types";
import { readersOf } from "../views";
import type { Flag, FlagsView } from "./types";

/** Somebody says that `evidence` identifies a patient, and nobody has found it clear since. */
export const isFlagged = Prisma.sql`exists (
  select from identifiable_flag flag where flag.evidence_id = evidence.id and flag.cleared_at is null
)`;

/** The flags of an item that the actor may read; null where they may not. Three statements, two where none is open. */
export async function getFlags(
  actor: Member,
  { evidenceId, now }: { readonly evidenceId: string; readonly now: Date },
): Promise<FlagsView | null> {
  const found = await findEvidence(actor, evidenceId);
  if (found === null) return null;
  const rows = await database().$queryRaw`
    select flag.id, flag.raised_by_id as "raisedById", raised.name as by, flag.raised_at as "raisedAt", flag.reasons,
      case when flag.cleared_at is not null then json_build_object(
        'by', cleared.name, 'at', flag.cleared_at, 'because', flag.cleared_because) end as cleared
    from identifiable_flag flag
    join person raised on raised.id = flag.raised_by_id
    left join person cleared on cleared.id = flag.cleared_by_id
    where flag.evidence_id = ${evidenceId}::uuid
    order by flag.raised_at desc, flag.id desc`;
  const flags: readonly Flag[] = z.array(flagRow).parse(rows);
  const open = flags.find(({ cleared }) => cleared === null) ?? null;
  return {
    open,
    clearers: open === null ? [] : await clearersOf(found, open, now),
    cleared: flags.filter(({ cleared }) => cleared !== null),
    mayRaise: open === null ? mayFlagEvidence(actor, found) : alreadyFlagged,
    mayClear: open === null ? nothingToClear : mayClearFlag(actor, found, open),
  };
}

/** By the same rule as mayClearFlag: whoever raised it clears it only while they can read the item. */
async function clearersOf(
  found: FoundEvidence,
  { raisedById }: Flag,
  now: Date,
): Promise<readonly string[]> {
  const rows = await database().$queryRaw`
    select ${supervisors(dayOf(now))} as supervisors, ${askedToConfirm} as asked, ${askedToLook} as "askedToLook"
    from evidence where evidence.id = ${found.id}::uuid`;
  return readersOf(found, z.tuple([readersRow]).parse(rows)[0])
    .filter(({ id, why }) => why === "coordinating" || id === raisedById)
    .map(({ name }) => name);
}

/** A flag on an item that the actor may read, with the item. */
export async function findFlag(
  actor: Member,
  flagId: string,
  tx: Tx,
): Promise<{ readonly raisedById: string; readonly evidence: FoundEvidence } | null> {
  const flag = await tx.identifiableFlag.findFirst({
    where: { id: flagId, organisationId: actor.organisationId },
    select: { evidenceId: true, raisedById: true },
  });
  if (flag === null) return null;
  const evidence = await findEvidence(actor, flag.evidenceId, tx);
  return evidence && { raisedById: flag.raisedById, evidence };
}

const alreadyFlagged = refused("This evidence is flagged already.");
const nothingToClear = refused("No flag is open on this evidence.");

const flagRow = z.object({
  id: z.string(),
  raisedById: z.string(),
  by: z.string(),
  raisedAt: z.date(),
  reasons: z.string(),
  cleared: z.object({ by: z.string(), at: z.coerce.date(), because: z.string() }).nullable(),
});
