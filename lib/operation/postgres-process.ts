import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { chown, mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { freePort } from "./free-port";
import type { Owner } from "./database-owner";
import { commandLineOf, hasEnded, isAlive, signal } from "./process-table";
import { DISK_IS_FULL, diskFull, Refusal } from "./refusal";

export interface Cluster {
  readonly binaries: string;
  readonly data: string;
  readonly log: string;
  readonly owner: Owner | undefined;
  /** A cluster of tests may be lost with the machine's power, and is faster for it. */
  readonly isLasting: boolean;
}

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  isAlive(): boolean;
}

/** Makes the cluster beside its place and moves it there whole: a killed start leaves none, not half of one. */
export async function initialise(cluster: Cluster, password: string): Promise<void> {
  if (await exists(join(cluster.data, "PG_VERSION"))) return;
  const unfinished = `${cluster.data}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  const passwordFile = `${cluster.data}.password`;
  try {
    await give(unfinished, cluster.owner);
    await writeSecretly(passwordFile, password, cluster.owner);
    await runInitdb(cluster, unfinished, passwordFile);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(unfinished, cluster.data);
}

async function runInitdb(cluster: Cluster, folder: string, passwordFile: string): Promise<void> {
  const child = spawn(
    join(cluster.binaries, "bin/initdb"),
    [
      ["--pgdata", folder],
      ["--username", "postgres", "--pwfile", passwordFile, "--auth", "scram-sha-256"],
      // Names sort as people expect, on every machine alike: the locale comes with the binaries.
      ["--encoding", "UTF8", "--locale", "C", "--locale-provider", "icu", "--icu-locale", "en-GB"],
      cluster.isLasting ? [] : ["--no-sync"],
    ].flat(),
    { ...surroundings(cluster, folder), stdio: ["ignore", "pipe", "pipe"] },
  );
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) throw new Refusal(whyNot(said, folder));
}

/** The server of this cluster that runs already, whoever started it. What a crash left behind is cleared away. */
export async function findPostmaster(cluster: Cluster): Promise<Postmaster | undefined> {
  const pidFile = join(cluster.data, "postmaster.pid");
  const text = await readFile(pidFile, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const lines = text.split("\n");
  const pid = Number(lines[0]);
  if (isServerOf(cluster, pid)) {
    return { pid, port: Number(lines[3]), isAlive: () => isServerOf(cluster, pid) };
  }
  await rm(pidFile, { force: true });
  return undefined;
}

/** The number in a stale file may by now be anybody's: only the command line tells. */
function isServerOf(cluster: Cluster, pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return false;
  const words = commandLineOf(pid);
  return (words[0] ?? "").endsWith("/postgres") && words.includes(cluster.data);
}

/** In a session of its own: Ctrl-C at the keyboard is for the command, which then stops the server in its turn. */
export async function launch(cluster: Cluster): Promise<Postmaster> {
  const port = await freePort();
  const log = openSync(cluster.log, "w", 0o600);
  const child = spawn(
    join(cluster.binaries, "bin/postgres"),
    ["-D", cluster.data, ...settings(cluster, port).flatMap((setting) => ["-c", setting])],
    { ...surroundings(cluster, cluster.data), stdio: ["ignore", log, log], detached: true },
  );
  closeSync(log);
  await new Promise<void>((resolve, reject) => {
    child.once("error", reject);
    child.once("spawn", resolve);
  });
  child.unref();
  const { pid } = child;
  if (pid === undefined) throw new Refusal("The database's server could not be started.");
  // A server whose port or memory is still taken ends in a moment, and is tried again.
  return { pid, port, isAlive: () => child.exitCode === null && child.signalCode === null };
}

function settings(cluster: Cluster, port: number): readonly string[] {
  return [
    `port=${String(port)}`,
    "listen_addresses=127.0.0.1",
    // No socket in a folder that others share, and none whose path could be too long.
    "unix_socket_directories=",
    "timezone=UTC",
    "log_timezone=UTC",
    // A refused row, and the statement that carried it, can hold a practitioner's words.
    "log_error_verbosity=terse",
    "log_min_error_statement=panic",
    ...(cluster.isLasting ? [] : ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]),
  ];
}

/** Asks the server to end, then insists. What was committed is safe either way. */
export async function endPostmaster(postmaster: Postmaster): Promise<void> {
  for (const name of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    if (!postmaster.isAlive()) return;
    signal(postmaster.pid, name);
    if (await hasEnded(postmaster.pid, 20_000)) return;
  }
}

function surroundings(cluster: Cluster, cwd: string) {
  const env = { PATH: "/usr/bin:/bin", LC_ALL: "C", NODE_ENV: process.env.NODE_ENV };
  return { cwd, env, ...cluster.owner };
}

async function give(path: string, owner: Owner | undefined): Promise<void> {
  if (owner !== undefined) await chown(path, owner.uid, owner.gid);
}

async function writeSecretly(path: string, text: string, owner: Owner | undefined): Promise<void> {
  await rm(path, { force: true });
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(text);
    if (owner !== undefined) await file.chown(owner.uid, owner.gid);
  } finally {
    await file.close();
  }
}

/** The server's and initdb's own words, in a sentence that says what to do. */
export function whyNot(said: string, folder: string): string {
  if (DISK_IS_FULL.test(said)) return diskFull(`the database in ${folder}`);
  if (/Permission denied|Operation not permitted/.test(said)) {
    return `The database's user may not use ${folder}: give it permission, or set FOURFOLD_DATA to another folder.`;
  }
  const line = said.split("\n").findLast((text) => /error|FATAL|PANIC/.test(text));
  return `The database in ${folder} could not be started: ${line?.replace(/^.*?(error|FATAL|PANIC):\s*/, "") ?? "it gave no reason"}`;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
