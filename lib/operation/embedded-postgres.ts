import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { whileLocked } from "./file-lock";
import { openHome } from "./home";
import { mirrorBinaries } from "./postgres-binaries";
import {
  endPostmaster,
  findPostmaster,
  initialise,
  launch,
  whyNot,
  type Cluster,
  type Postmaster,
} from "./postgres-process";
import { DISK_IS_FULL, diskFull, errorCode, Refusal } from "./refusal";
import { keepSecrets, type Secrets } from "./secrets";

export interface EmbeddedPostgres {
  /** The application's role, which owns its database and nothing else. */
  readonly databaseUrl: string;
  /** The superuser, for tests that clone databases. */
  superuserUrl(database: string): string;
  /** It was found running: left behind by a killed start, or in use by another command. */
  readonly wasRunning: boolean;
  /** Calls once if the database goes away before `close`. */
  onLost(tell: () => void): void;
  /** Why the server itself is in trouble, if its log says so. */
  trouble(): Promise<string | undefined>;
  /** Stops the database, unless another command still uses it. */
  close(): Promise<void>;
}

/**
 * Starts the PostgreSQL that comes with the package, or joins the one that runs already for this checkout. Every
 * command that uses it holds a shared advisory lock, which the kernel lets go even if the command is killed; the
 * last to leave finds itself alone and stops the database.
 */
export async function openEmbeddedPostgres(part: "app" | "test"): Promise<EmbeddedPostgres> {
  const home = await openHome(part);
  return whileLocked(join(home.path, "starting.lock"), async () => {
    const secrets = await keepSecrets(home.path);
    const cluster: Cluster = {
      binaries: await mirrorBinaries(home.path),
      data: join(home.path, "database"),
      log: join(home.path, "postgresql.log"),
      owner: home.owner,
      isLasting: part === "app",
    };
    await initialise(cluster, secrets.databaseSuperuser);
    return joinOrStart(cluster, secrets);
  });
}

async function joinOrStart(cluster: Cluster, secrets: Secrets): Promise<EmbeddedPostgres> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const running = await findPostmaster(cluster);
    const postmaster = running ?? (await launch(cluster));
    const holder = await holdOpen(postmaster, secrets);
    if (holder === "refused") {
      throw new Refusal(
        `The database in ${cluster.data} does not know the password in secrets.json beside it: put back the file that belongs to it, or move both away and start afresh.`,
      );
    }
    if (holder !== "gone") {
      await prepare(holder, secrets).catch(async (error: unknown) => {
        await leave(holder, postmaster);
        throw error;
      });
      const wasRunning = running !== undefined;
      return handle({ cluster, postmaster, holder, secrets, wasRunning });
    }
    await endPostmaster(postmaster);
    await refuseHopeless(cluster);
    await pause(250);
  }
  throw new Refusal(`The database did not come up within a minute: ${cluster.log} says why.`);
}

/** A port just taken, or a killed server whose last child still holds its memory, passes; the rest does not. */
async function refuseHopeless(cluster: Cluster): Promise<void> {
  const said = await readFile(cluster.log, "utf8").catch(() => "");
  if (!/FATAL|PANIC/.test(said)) return;
  if (/could not bind|shared memory block|lock file|could not create any TCP/.test(said)) return;
  throw new Refusal(whyNot(said, cluster.data));
}

/** Waits for a server that is starting, recovering or on its way out; "gone" if it never answers. */
async function holdOpen(
  postmaster: Postmaster,
  secrets: Secrets,
): Promise<pg.Client | "gone" | "refused"> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline && postmaster.isAlive()) {
    const client = new pg.Client({
      connectionString: urlFor(postmaster, "postgres", secrets.databaseSuperuser, "postgres"),
    });
    client.on("error", ignore);
    try {
      await client.connect();
      await client.query("SELECT pg_advisory_lock_shared($1)", [USERS_LOCK]);
      return client;
    } catch (error) {
      await client.end().catch(ignore);
      if (errorCode(error) === "28P01") return "refused";
      await pause(40);
    }
  }
  return "gone";
}

const USERS_LOCK = 4_404_000_002;

/** The role and its database; a start that was killed in between finds what is missing. */
async function prepare(holder: pg.Client, secrets: Secrets): Promise<void> {
  const { rows } = await holder.query<{ role: boolean; base: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = 'fourfold') AS role,
            EXISTS (SELECT FROM pg_database WHERE datname = 'fourfold') AS base`,
  );
  const found = rows[0];
  if (found?.role !== true) {
    await holder.query(
      `CREATE ROLE fourfold LOGIN PASSWORD ${pg.escapeLiteral(secrets.databaseRole)}`,
    );
  }
  if (found?.base !== true) await holder.query("CREATE DATABASE fourfold OWNER fourfold");
}

function handle(parts: {
  readonly cluster: Cluster;
  readonly postmaster: Postmaster;
  readonly holder: pg.Client;
  readonly secrets: Secrets;
  readonly wasRunning: boolean;
}): EmbeddedPostgres {
  const { cluster, postmaster, holder, secrets, wasRunning } = parts;
  let closing: Promise<void> | undefined;
  return {
    databaseUrl: urlFor(postmaster, "fourfold", secrets.databaseRole, "fourfold"),
    superuserUrl: (database) => urlFor(postmaster, "postgres", secrets.databaseSuperuser, database),
    wasRunning,
    onLost: (tell) => {
      holder.once("end", () => {
        if (closing === undefined) tell();
      });
    },
    trouble: async () => {
      const said = await readFile(cluster.log, "utf8").catch(() => "");
      return DISK_IS_FULL.test(said) ? diskFull(`the database in ${cluster.data}`) : undefined;
    },
    close: () => (closing ??= leave(holder, postmaster)),
  };
}

async function leave(holder: pg.Client, postmaster: Postmaster): Promise<void> {
  const alone = await holder
    .query<{ alone: boolean }>(
      "SELECT pg_advisory_unlock_shared($1), pg_try_advisory_lock($1) AS alone",
      [USERS_LOCK],
    )
    .then(
      ({ rows }) => rows[0]?.alone === true,
      () => false,
    );
  if (alone) await endPostmaster(postmaster);
  await holder.end().catch(ignore);
}

function urlFor(postmaster: Postmaster, role: string, password: string, database: string): string {
  return `postgresql://${role}:${password}@127.0.0.1:${String(postmaster.port)}/${database}`;
}

function ignore(): void {
  // The connection's end is told by "end"; why it ended is in the database's own log.
}
