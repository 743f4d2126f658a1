import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import type pg from "pg";
import { whileDatabaseLocked } from "../lib/operation/advisory-lock";
import { Refusal, errorCode } from "../lib/operation/refusal";
import {
  EVERYTHING,
  type MigrationDirectory,
  type MigrationList,
  type SchemaEngine,
  withSchemaEngine,
} from "../lib/operation/schema-engine";

export const MIGRATIONS = join(import.meta.dirname, "migrations");

/**
 * Brings a database to the newest migration and returns the names of those applied. Two starts at once wait for
 * each other at an advisory lock, and the second finds nothing to do.
 */
export async function migrate(
  databaseUrl: string,
  folder: string = MIGRATIONS,
): Promise<readonly string[]> {
  const migrationsList = await readMigrations(folder);
  return whileDatabaseLocked(databaseUrl, "migration", async (client) => {
    if (await isNewest(client, migrationsList)) return [];
    await settleInterrupted(client);
    return withSchemaEngine(databaseUrl, async (engine) => {
      await refuseStrangeHistory(engine, migrationsList);
      return applyMigrations(engine, migrationsList, client);
    });
  });
}

/** The migrations as they lie on the disk, oldest first. */
export async function readMigrations(folder: string): Promise<MigrationList> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (errorCode(error) === "ENOENT") return [];
    throw error;
  });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir: folder,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(names.sort().map((name) => readOne(folder, name))),
  };
}

async function readOne(folder: string, name: string): Promise<MigrationDirectory> {
  const value = await readFile(join(folder, name, "migration.sql"), "utf8").catch(() => {
    throw new Refusal(
      `The migration ${name} has no migration.sql: restore the file from the repository, then start again.`,
    );
  });
  return {
    path: name,
    migrationFile: { path: "migration.sql", content: { tag: "ok", value } },
  };
}

/** Most starts find everything there, and need not load the engine to see it. */
async function isNewest(client: pg.Client, { migrationDirectories }: MigrationList) {
  if (!(await isTracked(client))) return false;
  const { rows } = await client.query<{ name: string; checksum: string; whole: boolean }>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS whole
       FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return (
    rows.length === migrationDirectories.length &&
    migrationDirectories.every(({ path, migrationFile: { content } }, index) => {
      const row = rows[index];
      return row?.whole === true && row.name === path && row.checksum === sha256(content.value);
    })
  );
}

async function isTracked(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>(
    "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there",
  );
  return rows[0]?.there === true;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/**
 * A start that was killed, or whose migration failed, leaves a row without an end. A migration is one transaction
 * and its last statement marks that row: so a marked one was committed and only lacks its date, and of an unmarked
 * one nothing is there and it may be tried again.
 */
async function settleInterrupted(client: pg.Client): Promise<void> {
  if (!(await isTracked(client))) return;
  await client.query(
    `UPDATE _prisma_migrations
        SET finished_at = CASE WHEN applied_steps_count > 0 THEN now() END,
            rolled_back_at = CASE WHEN applied_steps_count > 0 THEN NULL ELSE now() END
      WHERE finished_at IS NULL AND rolled_back_at IS NULL`,
  );
}

async function refuseStrangeHistory(
  engine: SchemaEngine,
  migrationsList: MigrationList,
): Promise<void> {
  const { editedMigrationNames, history } = await engine.diagnoseMigrationHistory({
    migrationsList,
    optInToShadowDatabase: false,
    filters: EVERYTHING,
  });
  const edited = editedMigrationNames[0];
  if (edited !== undefined) {
    throw new Refusal(
      `The migration ${edited} was changed after this database had it: restore the file from the repository and put the change into a new migration (npm run db:migration -- name).`,
    );
  }
  if (history === null || history.diagnostic === "databaseIsBehind") return;
  throw new Refusal(
    `This database has the migration ${history.unpersistedMigrationNames[0] ?? "of another version"}, which this version of Fourfold does not know: start the version that made it, or a newer one.`,
  );
}

async function applyMigrations(
  engine: SchemaEngine,
  migrationsList: MigrationList,
  client: pg.Client,
): Promise<readonly string[]> {
  try {
    const applied = await engine.applyMigrations({ migrationsList, filters: EVERYTHING });
    return applied.appliedMigrationNames;
  } catch (error) {
    throw await whatFailed(client, error);
  }
}

/** The engine's own words carry a whole report; one line of it says what the database said. */
async function whatFailed(client: pg.Client, error: unknown): Promise<Error> {
  const { rows } = await client.query<{ migration_name: string; logs: string | null }>(
    `SELECT migration_name, logs FROM _prisma_migrations
      WHERE finished_at IS NULL AND rolled_back_at IS NULL ORDER BY started_at DESC LIMIT 1`,
  );
  const failed = rows[0];
  if (failed === undefined) return error instanceof Error ? error : new Error(String(error));
  // "external connector error", what the database said, and the way through the engine.
  const said = failed.logs?.split("\n")[1] ?? "the database refused it";
  const why = said.replace(/^Error querying the database: (ERROR: )?/, "");
  return new Refusal(
    `The migration ${failed.migration_name} could not be applied, and nothing of it was kept: ${why}. Correct it, then start again.`,
  );
}
