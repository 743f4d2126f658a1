import { spawn, type ChildProcess } from "node:child_process";
import { chmod, mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CHECKOUT } from "../../lib/operation/home";
import { hasEnded, signal } from "../../lib/operation/process-table";

/** A start of the application as a person makes it, with a home of its own. */
export interface RunningStart {
  readonly pid: number;
  /** Everything it printed so far. */
  said(): string;
  /** Resolves when it says that it is ready, or has ended. */
  readonly settled: Promise<"ready" | "ended">;
  /** Its exit code, once it has ended and its output is read. */
  readonly ended: Promise<number | null>;
}

/** A folder that the database's user can reach, too. */
export async function makeHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), "fourfold-home-"));
  await chmod(home, 0o755);
  return home;
}

/** Ends what a failed test left running, and takes its home away. */
export async function clearHome(home: string, starts: readonly RunningStart[]): Promise<void> {
  for (const start of starts) {
    signal(start.pid, "SIGTERM");
    if (!(await hasEnded(start.pid, 15_000))) signal(start.pid, "SIGKILL");
  }
  const postmaster = await postmasterOf(home);
  if (postmaster !== undefined) {
    signal(postmaster, "SIGQUIT");
    await hasEnded(postmaster, 10_000);
  }
  await rm(home, { recursive: true, force: true });
}

export function start(env: Readonly<Record<string, string>>): RunningStart {
  return follow(
    spawn(
      process.execPath,
      ["--conditions=react-server", "--import", "tsx", "lib/operation/start.ts"],
      options(env),
    ),
  );
}

export function startByNpm(env: Readonly<Record<string, string>>): RunningStart {
  return follow(spawn("npm", ["start"], options(env)));
}

/** The process in which Next serves the pages. */
export async function serverOf(start: RunningStart): Promise<number> {
  for (const name of await readdir("/proc")) {
    if (!/^[0-9]+$/.test(name)) continue;
    const text = await readFile(`/proc/${name}/stat`, "utf8").catch(() => "");
    const parent = Number(text.slice(text.lastIndexOf(")") + 2).split(" ")[1]);
    if (parent === start.pid && text.includes("(next-server")) return Number(name);
  }
  throw new Error("No server runs below this start.");
}

export async function postmasterOf(home: string): Promise<number | undefined> {
  const text = await readFile(join(home, "database/postmaster.pid"), "utf8").catch(() => "");
  return text === "" ? undefined : Number.parseInt(text, 10);
}

function options(env: Readonly<Record<string, string>>) {
  const { DATABASE_URL: _, NEXTAUTH_SECRET: __, ...inherited } = process.env;
  return {
    cwd: CHECKOUT,
    env: { ...inherited, npm_lifecycle_event: undefined, ...env },
    stdio: ["ignore", "pipe", "pipe"] as ["ignore", "pipe", "pipe"],
  };
}

function follow(child: ChildProcess): RunningStart {
  let said = "";
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const isReady = new Promise<"ready">((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        said += text;
        if (said.includes("Fourfold is ready")) resolve("ready");
      });
    }
  });
  return {
    pid: child.pid ?? 0,
    said: () => said,
    settled: Promise.race([isReady, ended.then(() => "ended" as const)]),
    ended,
  };
}
