import { createHash, randomBytes } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import type pg from "pg";
import { migrate } from "../../prisma/migrate";
import { withConnection } from "./connection";
import { inDatabase, type TestRun } from "./database-clone";
import { openEmbeddedPostgres, type EmbeddedPostgres } from "./embedded-postgres";
import { CHECKOUT } from "./home";
import { loadAreas } from "./load-areas";
import { loadFrameworks } from "./load-frameworks";
import { isAlive } from "./process-table";

export interface TestDatabases {
  readonly run: TestRun;
  /** A template of what `make` puts into a clone, made once for each key. */
  template(key: string, make: (databaseUrl: string) => Promise<void>): Promise<string>;
  close(): Promise<void>;
}

/**
 * The cluster of the tests with a migrated template in it. Runs at the same time share both; databases of runs that
 * were killed are dropped by the next.
 */
export async function openTestDatabases(): Promise<TestDatabases> {
  const cluster = await openEmbeddedPostgres("test");
  try {
    const clusterUrl = cluster.superuserUrl("postgres");
    await dropLeftBehind(clusterUrl);
    const template = await ensureTemplate(cluster, {
      name: `template_${await migrationsHash()}`,
      from: "template1",
      make: async (databaseUrl) => {
        await migrate(databaseUrl);
        await loadFrameworks(databaseUrl);
        await loadAreas(databaseUrl);
      },
    });
    const run: TestRun = {
      clusterUrl,
      roleUrl: cluster.databaseUrl,
      template,
      prefix: `run_${String(process.pid)}_${randomBytes(3).toString("hex")}_`,
    };
    return {
      run,
      template: (key, make) =>
        ensureTemplate(cluster, { name: `${template}_${key}`, from: template, make }),
      close: async () => {
        await withConnection(clusterUrl, (client) =>
          dropAll(client, (name) => name.startsWith(run.prefix)),
        );
        await cluster.close();
      },
    };
  } catch (error) {
    await cluster.close();
    throw error;
  }
}

/** Complete once it is marked as a template: what a killed run left half made is made again. */
async function ensureTemplate(
  cluster: EmbeddedPostgres,
  { name, from, make }: { name: string; from: string; make: (url: string) => Promise<void> },
): Promise<string> {
  return withConnection(cluster.superuserUrl("postgres"), async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [TEMPLATE_LOCK]);
    const { rows } = await client.query<{ datistemplate: boolean }>(
      "SELECT datistemplate FROM pg_database WHERE datname = $1",
      [name],
    );
    if (rows[0]?.datistemplate === true) return name;
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${from} OWNER fourfold`);
    await make(inDatabase(cluster.databaseUrl, name));
    await client.query(`ALTER DATABASE ${name} IS_TEMPLATE true ALLOW_CONNECTIONS false`);
    return name;
  });
}

const TEMPLATE_LOCK = 4_404_000_004;

async function dropLeftBehind(clusterUrl: string): Promise<void> {
  await withConnection(clusterUrl, async (client) => {
    await dropAll(client, (name) => {
      const pid = /^run_([0-9]+)_/.exec(name)?.[1];
      return pid !== undefined && !isAlive(Number(pid));
    });
  });
}

async function dropAll(client: pg.Client, wanted: (name: string) => boolean): Promise<void> {
  const { rows } = await client.query<{ datname: string }>("SELECT datname FROM pg_database");
  for (const { datname } of rows) {
    if (wanted(datname)) await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
  }
}

/** The migrations, what is loaded beside them, and what loads it. */
async function migrationsHash(): Promise<string> {
  const folder = join(CHECKOUT, "prisma/migrations");
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    name.endsWith(".sql"),
  );
  const files = [
    ...names.sort().map((name) => join(folder, name)),
    join(CHECKOUT, "lib/rules/frameworks.json"),
    join(CHECKOUT, "lib/operation/load-frameworks.ts"),
    join(CHECKOUT, "lib/area/shipped.json"),
    join(CHECKOUT, "lib/operation/load-areas.ts"),
  ];
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(await readFile(file));
  return hash.digest("hex").slice(0, 12);
}
