import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import { refused } from "@/lib/core/ruling";
import { database, type Tx } from "@/lib/db/client";
import { mayClearFlag, mayFlagEvidence } from "@/lib/policy/flag";
import { findEvidence } from "../queries";
import type { FoundEvidence } from "../types";
import type { Flag, FlagsView } from "./types";

type Reads = Pick<Tx, "$queryRaw">;

/** The flags of an item that the actor may read; null where they may not. Two statements. */
export async function getFlags(
  actor: Member,
  evidenceId: string,
  db: Reads = database(),
): Promise<FlagsView | null> {
  const found = await findEvidence(actor, evidenceId, db);
  if (found === null) return null;
  const rows = await db.$queryRaw`
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
    cleared: flags.filter(({ cleared }) => cleared !== null),
    mayRaise: open === null ? mayFlagEvidence(actor, found) : alreadyFlagged,
    mayClear: open === null ? nothingToClear : mayClearFlag(actor, found, open),
  };
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
