import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { errorCode } from "./refusal";

/** Another user's process counts as alive. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return stateOf(pid) !== "Z";
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}

/** A process number is soon given to another process: with the time it began it is one and the same. */
export function identityOf(pid: number): string | undefined {
  const began = process.platform === "linux" ? statOf(pid)?.[19] : ask(pid, "lstart=");
  return began === undefined ? undefined : `${String(pid)} ${began}`;
}

/** The words a process was started with. */
export function commandLineOf(pid: number): readonly string[] {
  if (process.platform !== "linux") return ask(pid, "args=")?.split(" ") ?? [];
  try {
    return readFileSync(`/proc/${String(pid)}/cmdline`, "utf8").split("\0");
  } catch {
    return [];
  }
}

/** Says whether the process ended in time. */
export async function hasEnded(pid: number, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await pause(25);
  }
  return true;
}

export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (errorCode(error) !== "ESRCH") throw error;
  }
}

/** A process that ended and whose parent has not looked yet is not alive. */
function stateOf(pid: number): string | undefined {
  return process.platform === "linux" ? statOf(pid)?.[0] : undefined;
}

/** What follows the name in /proc/…/stat: the state first, the start time twentieth. A bare Debian has no ps. */
function statOf(pid: number): readonly string[] | undefined {
  try {
    const text = readFileSync(`/proc/${String(pid)}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ");
  } catch {
    return undefined;
  }
}

function ask(pid: number, what: string): string | undefined {
  try {
    return execFileSync("ps", ["-o", what, "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return undefined;
  }
}
