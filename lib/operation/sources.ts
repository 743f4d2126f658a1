import { createHash } from "node:crypto";
import { readFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { CHECKOUT } from "./home";

/** One value for what these files and folders of the checkout hold; `with` is what else the result depends on. */
export async function hashSources(
  paths: readonly string[],
  dependsOn: readonly string[] = [],
): Promise<string> {
  const hash = createHash("sha256").update(JSON.stringify([process.version, ...dependsOn]));
  for (const path of paths) {
    for (const file of await filesOf(path)) {
      hash.update(`\n${file}\n`).update(await readFile(join(CHECKOUT, file)));
    }
  }
  return hash.digest("hex");
}

async function filesOf(path: string): Promise<readonly string[]> {
  const found = await stat(join(CHECKOUT, path)).catch(() => undefined);
  if (found === undefined) return [];
  if (!found.isDirectory()) return [path];
  const entries = await readdir(join(CHECKOUT, path), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(CHECKOUT.length + 1))
    .filter((file) => !file.startsWith("lib/db/generated/"))
    .sort();
}
