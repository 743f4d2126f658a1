import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { step } from "./progress";
import { identityOf } from "./process-table";
import { errorCode, Refusal } from "./refusal";

/** Does the work while no other process of this machine does work under the same lock. */
export async function whileLocked<T>(
  path: string,
  work: () => Promise<T>,
  waitMs = 300_000,
): Promise<T> {
  await step("Waiting for another command of this checkout", () => acquire(path, waitMs));
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function acquire(path: string, waitMs: number): Promise<void> {
  const deadline = Date.now() + waitMs;
  while (!(await claim(path))) {
    const holder = await readFile(path, "utf8").catch(() => undefined);
    if (holder !== undefined && isGone(holder)) await clear(path, holder);
    else if (Date.now() > deadline) {
      throw new Refusal(`Another command has held ${path} for long: end it, then run this again.`);
    } else await pause(50);
  }
}

/** Linked into place whole: nobody ever reads a lock without its holder's name. */
async function claim(path: string): Promise<boolean> {
  const mine = `${path}.${String(process.pid)}`;
  await writeFile(mine, identityOf(process.pid) ?? String(process.pid));
  try {
    await link(mine, path);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  } finally {
    await rm(mine, { force: true });
  }
}

function isGone(holder: string): boolean {
  return identityOf(Number.parseInt(holder, 10)) !== holder;
}

/** Moved aside before it is read again, so that of two who find the same dead lock neither takes a live one away. */
async function clear(path: string, holder: string): Promise<void> {
  const aside = `${path}.${String(process.pid)}.stale`;
  await rename(path, aside).catch(() => undefined);
  const moved = await readFile(aside, "utf8").catch(() => undefined);
  if (moved !== undefined && moved !== holder) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}
