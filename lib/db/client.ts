import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { PrismaClient } from "./generated/client";
import { statementNames } from "./statement-names";

export type Database = PrismaClient;
/** What a service gets: everything but the power to open or end a transaction. */
export type Tx = Omit<
  PrismaClient,
  "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends"
>;

/** Next loads modules anew when a file changes; the pool of connections must survive that. */
const kept = globalThis as unknown as { fourfoldDatabase?: PrismaClient };

/** The one pool of this process. Made at first use, so that a build needs no database. */
export function database(): Database {
  return (kept.fourfoldDatabase ??= openDatabase(env().databaseUrl));
}

/** A pool of one's own, for commands and tests. */
export function openDatabase(databaseUrl: string): Database {
  const adapter = new PrismaPg(
    { connectionString: databaseUrl, max: 10 },
    { statementNameGenerator: statementNames() },
  );
  return new PrismaClient({ adapter });
}
