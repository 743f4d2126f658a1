import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runChild } from "./child";
import { CHECKOUT } from "./home";
import { step } from "./progress";
import { Refusal } from "./refusal";
import type { Scope } from "./scope";
import { hashSources } from "./sources";

/** Writes the database client, unless it is there for this schema. */
export async function generateClient(scope: Scope): Promise<void> {
  const stamp = join(CHECKOUT, "lib/db/generated/made-from");
  const hash = await hashSources(["prisma/schema", "prisma.config.ts", "package-lock.json"]);
  if ((await read(stamp)) === hash) return;
  await step("Writing the database client", async () => {
    const { code, said } = await runChild(scope, {
      script: join(CHECKOUT, "node_modules/prisma/build/index.js"),
      words: ["generate", "--no-hints"],
      env: {},
    });
    if (code !== 0) throw new Refusal(`The database client could not be written. ${said.trim()}`);
    await writeFile(stamp, hash);
  });
}

/** Whether the pages in this folder are those of the sources as they are now. */
export async function isBuilt(folder: string): Promise<boolean> {
  return (await read(join(CHECKOUT, folder, STAMP))) === (await hashBuild());
}

/** Builds the pages. The stamp is taken away first and set last: a build that was killed does not count. */
export async function buildPages(scope: Scope, folder: string): Promise<void> {
  const hash = await hashBuild();
  await step("Building the pages; this is only done after a change", async () => {
    await mkdir(join(CHECKOUT, folder), { recursive: true });
    await rm(join(CHECKOUT, folder, STAMP), { force: true });
    await rm(join(CHECKOUT, folder, "BUILD_ID"), { force: true });
    const { code, said } = await runChild(scope, {
      script: join(CHECKOUT, "node_modules/next/dist/bin/next"),
      words: ["build"],
      env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", FOURFOLD_DIST: folder },
    });
    const isWhole = (await read(join(CHECKOUT, folder, "BUILD_ID"))) !== undefined;
    if (code !== 0 || !isWhole) throw new Refusal(whyNotBuilt(said));
    await writeFile(join(CHECKOUT, folder, STAMP), hash);
  });
}

const STAMP = "built-from";

function whyNotBuilt(said: string): string {
  if (/ENOSPC|No space left/.test(said)) {
    return "The disk is full: free some space for the pages, then start again.";
  }
  if (/EACCES|permission denied/i.test(said)) {
    return "The pages could not be built, because this user may not write in the checkout: start as the user who owns it.";
  }
  return `The pages could not be built. This is what the build said:\n${said.trim()}`;
}

/** What `next build` reads. Tests and commands are not in it. */
async function hashBuild(): Promise<string> {
  return hashSources(
    [
      ...["app", "components", "lib", "public", "prisma/schema"],
      ...["proxy.ts", "instrumentation.ts", "next.config.js", "postcss.config.mjs"],
      ...["package-lock.json", "tsconfig.json"],
    ],
    Object.entries(process.env)
      .filter(([name]) => name.startsWith("NEXT_PUBLIC_"))
      .map(([name, value]) => `${name}=${value ?? ""}`)
      .sort(),
  );
}

async function read(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(() => undefined);
}
