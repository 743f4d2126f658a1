import { readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Home } from "./home";
import { identityOf } from "./process-table";

/** The ports on which starts of this checkout serve now. Notes of starts that were killed do not count. */
export async function runningStarts(home: Home): Promise<readonly number[]> {
  const names = await readdir(home.path);
  const ports = names.flatMap((name) => /^running-([0-9]+)$/.exec(name)?.[1] ?? []).map(Number);
  const living = await Promise.all(ports.map((port) => isLiving(home, port)));
  return ports.filter((_, index) => living[index] === true);
}

export async function noteRunning(home: Home, port: number): Promise<void> {
  await writeFile(notePath(home, port), identityOf(process.pid) ?? String(process.pid));
}

export async function forgetRunning(home: Home, port: number): Promise<void> {
  await rm(notePath(home, port), { force: true });
}

async function isLiving(home: Home, port: number): Promise<boolean> {
  const identity = await readFile(notePath(home, port), "utf8").catch(() => "");
  return identity !== "" && identityOf(Number.parseInt(identity, 10)) === identity;
}

function notePath(home: Home, port: number): string {
  return join(home.path, `running-${String(port)}`);
}
