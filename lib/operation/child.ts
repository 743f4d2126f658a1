import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CHECKOUT } from "./home";
import { hasEnded, signal } from "./process-table";
import type { Scope } from "./scope";

export interface Child {
  readonly pid: number;
  /** Resolves when the process has ended and its output is read. */
  readonly ended: Promise<Ended>;
  /** What it said last, for the sentence when it failed. */
  said(): string;
  stop(): Promise<void>;
}

export interface Ended {
  readonly code: number | null;
}

export interface ChildOptions {
  /** The script of a package, or of ours, that Node runs. */
  readonly script: string;
  readonly words: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Called with each piece of its output as it comes. */
  readonly hear?: (text: string, from: "stdout" | "stderr") => void;
}

/** Runs a Node script to its end, and ends it if the command is asked to end first. */
export async function runChild(
  scope: Scope,
  options: ChildOptions,
): Promise<Ended & { said: string }> {
  const child = await startChild(scope, options);
  const { code } = await child.ended;
  return { code, said: child.said() };
}

/**
 * Starts a Node script in a session of its own: a Ctrl-C is for the command, which then ends its children in order,
 * and with a child the processes that the child has started.
 */
export function startChild(scope: Scope, options: ChildOptions): Promise<Child> {
  return scope.open(
    () => launch(options),
    (child) => child.stop(),
  );
}

async function launch({ script, words, env, hear }: ChildOptions): Promise<Child> {
  const child = spawn(process.execPath, ["--import", LEASH, script, ...words], {
    cwd: CHECKOUT,
    env: { ...process.env, ...env, FOURFOLD_LEASH: "1" },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    detached: true,
  });
  let said = "";
  for (const from of ["stdout", "stderr"] as const) {
    child[from]?.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-20_000);
      hear?.(text, from);
    });
  }
  const pid = await new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("spawn", () => resolve(child.pid ?? 0));
  });
  // A process that ended may have left others in its group; they hold its output open.
  child.once("exit", () => signal(-pid, "SIGKILL"));
  const ended = new Promise<Ended>((resolve) => {
    child.once("close", (code) => resolve({ code }));
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    signal(pid, "SIGTERM");
    if (!(await hasEnded(pid, 10_000))) signal(-pid, "SIGKILL");
    await ended;
  };
  return { pid, ended, said: () => said, stop };
}

const LEASH = pathToFileURL(join(import.meta.dirname, "leash.mjs")).href;
