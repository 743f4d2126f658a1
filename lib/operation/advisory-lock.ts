import type pg from "pg";
import { withConnection } from "./connection";

/** Each kind of work that two starts on one database must not do at once. Any numbers will do, if they stay. */
const LOCKS = {
  migration: 4_404_000_001,
  demonstration: 4_404_000_005,
} as const;

/** Does the work while nobody else does work of that kind on this database; the lock dies with its holder. */
export async function whileDatabaseLocked<T>(
  databaseUrl: string,
  kind: keyof typeof LOCKS,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  return withConnection(databaseUrl, async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [LOCKS[kind]]);
    return work(client);
  });
}
