import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import { access, chmod, constants, mkdir, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { databaseOwner, type Owner } from "./database-owner";
import { errorCode, Refusal } from "./refusal";

/** The folder of this checkout. */
export const CHECKOUT = realpathSync(join(import.meta.dirname, "../.."));

/**
 * Where an installation keeps what is not in its checkout: secrets, the database, its binaries. The tests have a
 * home of their own, and never see the other.
 */
export interface Home {
  readonly path: string;
  /** Set where this process is root, which PostgreSQL refuses to be. */
  readonly owner: Owner | undefined;
}

export async function openHome(part: "app" | "test"): Promise<Home> {
  const owner = databaseOwner();
  const base = homeFolder();
  const path = part === "app" ? base : join(base, "test");
  await makeFolder(base);
  await makeFolder(path);
  if (owner !== undefined) await refuseUnreachable(path, owner);
  return { path, owner };
}

function homeFolder(): string {
  const chosen = process.env.FOURFOLD_DATA;
  if (chosen !== undefined && chosen !== "") return resolve(chosen);
  const hash = createHash("sha256").update(CHECKOUT).digest("hex").slice(0, 12);
  if (process.getuid?.() === 0) return join("/var/lib/fourfold", hash);
  const shared = process.env.XDG_DATA_HOME;
  const share = shared !== undefined && shared !== "" ? shared : join(homedir(), ".local/share");
  return join(share, "fourfold", hash);
}

/** The database's user passes through these folders, so a strict umask must not close them to it. */
async function makeFolder(path: string): Promise<void> {
  try {
    const made = await mkdir(path, { recursive: true });
    if (made !== undefined && process.getuid?.() === 0) {
      for (const folder of upTo(made, path)) await chmod(folder, 0o755);
    }
    await access(path, constants.W_OK | constants.X_OK);
  } catch (error) {
    if (errorCode(error) === "ENOSPC") throw error;
    throw new Refusal(
      `The folder ${path} cannot be made or written: give this user permission, or set FOURFOLD_DATA to a folder that can be.`,
    );
  }
}

async function refuseUnreachable(path: string, owner: Owner): Promise<void> {
  for (const folder of upTo("/", path)) {
    const { mode, uid, gid } = await stat(folder);
    const may = uid === owner.uid ? 0o100 : gid === owner.gid ? 0o010 : 0o001;
    if ((mode & may) === 0) {
      throw new Refusal(
        `PostgreSQL does not run as root, and its own user cannot enter ${folder}: set FOURFOLD_DATA to a folder that every user can enter, or unset it.`,
      );
    }
  }
}

/** The folders from the outermost to the path itself. */
function upTo(outermost: string, path: string): readonly string[] {
  return path === outermost ? [path] : [...upTo(outermost, dirname(path)), path];
}
