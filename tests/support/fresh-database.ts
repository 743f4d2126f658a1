import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { beforeEach, inject } from "vitest";
import { cloneDatabase } from "../../lib/operation/database-clone";

interface FreshDatabase {
  readonly superuser: pg.Client;
  readonly emptyEverything: string;
}

/** The frameworks and the shipped areas of practice are there from the start, as in every installation. */
const PUBLISHED: ReadonlySet<string> = new Set([
  "framework",
  "framework_version",
  "pillar",
  "capability",
  "area_set",
  "area_activity",
]);

/** Kept outside the module: Vitest runs this file before every test file, in the same worker. */
const kept = globalThis as typeof globalThis & { fourfoldTest?: Promise<FreshDatabase> };

/**
 * A database of this worker's own, made before a test file imports the client, and empty again before every test:
 * nothing but what every installation has from its start is in it. Deleting under the replica role passes the append-only triggers and
 * takes a millisecond; truncating takes thirty.
 */
const fresh = await (kept.fourfoldTest ??= makeDatabase());

beforeEach(emptyDatabase);

/** For a test that needs the same beginning several times. */
export async function emptyDatabase(): Promise<void> {
  await fresh.superuser.query(fresh.emptyEverything);
}

async function makeDatabase(): Promise<FreshDatabase> {
  const clone = await cloneDatabase(inject("testRun"), `worker_${String(process.pid)}`);
  process.env.DATABASE_URL = clone.databaseUrl;
  process.env.FOURFOLD_FILES = await mkdtemp(join(tmpdir(), "fourfold-files-"));
  process.env.NEXTAUTH_SECRET = "a secret of the tests, which guards nothing";
  const superuser = new pg.Client({ connectionString: clone.superuserUrl });
  // At the end of the run the database is dropped under it.
  superuser.on("error", () => undefined);
  await superuser.connect();
  await superuser.query("SET session_replication_role = replica");
  return { superuser, emptyEverything: await emptyEverything(superuser) };
}

/** One statement text for all tables; of what is published only what a test has added goes. */
async function emptyEverything(superuser: pg.Client): Promise<string> {
  const { rows } = await superuser.query<{ tablename: string }>(
    "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'",
  );
  await superuser.query("CREATE SCHEMA published");
  const statements: string[] = [];
  for (const { tablename } of rows) {
    if (!PUBLISHED.has(tablename)) statements.push(`DELETE FROM "${tablename}"`);
    else {
      await superuser.query(`CREATE TABLE published.${tablename} AS SELECT id FROM "${tablename}"`);
      statements.push(
        `DELETE FROM "${tablename}" WHERE id NOT IN (SELECT id FROM published.${tablename})`,
      );
    }
  }
  return statements.join(";");
}
