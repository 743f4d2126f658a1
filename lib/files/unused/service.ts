import "server-only";
import { z } from "zod";
import { noteFault } from "@/lib/action/fault";
import { ok } from "@/lib/core/result";
import { database, type Database, type Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { fileStorage } from "../storage/current";
import type { FileStorage, Place } from "../storage/types";

/**
 * Until the transaction ends nobody else keeps or forgets this content: what is forgotten by one is not what another
 * has just found to be there.
 */
export async function lockContent(tx: Tx, { organisationId, contentHash }: Place): Promise<void> {
  const key = `${organisationId}/${contentHash}`;
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
}

interface Forgetting {
  readonly db?: Database;
  readonly storage?: FileStorage;
}

/**
 * Forgets those of the stored files that no version has any more: the bytes first, the row with the transaction. What is
 * killed in between leaves a row without bytes that nothing names, and the next start forgets it. It never refuses what
 * it comes after: the deed is done.
 */
export async function forgetUnused(
  storedFileIds: readonly string[],
  { db = database(), storage = fileStorage() }: Forgetting = {},
): Promise<void> {
  for (const id of storedFileIds) {
    try {
      await inTransaction(async (tx) => ok(await forget(tx, id, storage)), db);
    } catch (thrown) {
      noteFault(thrown);
    }
  }
}

async function forget(tx: Tx, id: string, storage: FileStorage): Promise<void> {
  const stored = await tx.storedFile.findUnique({ where: { id } });
  if (stored === null) return;
  await lockContent(tx, stored);
  const { count } = await tx.storedFile.deleteMany({ where: { id, uses: { none: {} } } });
  if (count === 1) await storage.remove(stored);
}

/** An upload takes minutes at most: what is older was left by a process that was killed. */
const ARRIVING_MS_MAX = 3_600_000;

/** At a start: what was let go or was arriving when a process was killed. */
export async function forgetWhatWasLeft(
  now: Date,
  { db = database(), storage = fileStorage() }: Forgetting = {},
): Promise<void> {
  await storage.closeRoomsFrom(new Date(now.getTime() - ARRIVING_MS_MAX));
  const rows = await db.$queryRaw`
    select id from stored_file
    where not exists (select from evidence_file where evidence_file.stored_file_id = stored_file.id)`;
  const ids = z.array(z.object({ id: z.string() })).parse(rows);
  await forgetUnused(
    ids.map(({ id }) => id),
    { db, storage },
  );
}
