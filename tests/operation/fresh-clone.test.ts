import { execFileSync, spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { freePort } from "@/lib/operation/free-port";
import { CHECKOUT } from "@/lib/operation/home";
import { hasEnded, signal } from "@/lib/operation/process-table";
import { clearHome, makeHome } from "../support/running-start";

/** What each command says once it does its work, for which it needs whatever it imports. */
const COMMANDS: Readonly<Record<string, { words: readonly string[]; says: RegExp }>> = {
  // Turbopack builds nothing beside a node_modules that is a link: to have come that far is enough.
  start: { words: [], says: /Building the pages|pages could not be built/ },
  bench: { words: [], says: /Building the pages|pages could not be built|Loading 1,000/ },
  dev: { words: [], says: /Ready in/ },
  assess: { words: ["no-such-file.json"], says: /^There is no such file/ },
  db: { words: [], says: /^DATABASE_URL=postgresql:/m },
  "db:reset": { words: [], says: /^The database is empty again/m },
  "db:migration": { words: ["nothing"], says: /says the same as the last migration/ },
  steward: { words: ["jo@hospital.example"], says: /\/set-password\/[\w-]{40}/ },
  "test:unit": { words: ["tests/unit/core/csv.test.ts"], says: /Tests .*passed/ },
};

/** They begin as the command that runs this test did. */
const ELSEWHERE = ["test", "test:integration", "test:e2e", "test:fuzz"];

let home: string;
let clone: string;

beforeEach(async () => {
  home = await makeHome();
  clone = await mkdtemp(join(tmpdir(), "fourfold-clone-"));
  const files = execFileSync("git", ["ls-files", "-z", "-co", "--exclude-standard"], {
    cwd: CHECKOUT,
    encoding: "utf8",
  });
  for (const file of files.split("\0")) {
    if (file !== "") await cp(join(CHECKOUT, file), join(clone, file)).catch(unlessDeleted);
  }
  await symlink(join(CHECKOUT, "node_modules"), join(clone, "node_modules"));
});

afterEach(async () => {
  await clearHome(home, []);
  await rm(clone, { recursive: true, force: true });
});

test("every command of a fresh clone finds what it needs", async () => {
  const { scripts } = packageFile.parse(
    JSON.parse(await readFile(join(CHECKOUT, "package.json"), "utf8")),
  );
  const runOurs = Object.entries(scripts).filter(([, line]) =>
    /lib\/operation\/|vitest/.test(line),
  );
  expect([...Object.keys(COMMANDS), ...ELSEWHERE].sort()).toEqual(
    runOurs.map(([name]) => name).sort(),
  );
  for (const [name, { words, says }] of Object.entries(COMMANDS)) {
    await rm(join(clone, "lib/db/generated"), { recursive: true, force: true });
    expect(await run(name, { words, until: says }), name).toMatch(says);
  }
}, 600_000);

/** What it printed until it said what was expected, or ended. */
async function run(
  script: string,
  { words, until }: { words: readonly string[]; until: RegExp },
): Promise<string> {
  const child = spawn("npm", ["run", "--silent", script, "--", ...words], {
    cwd: clone,
    env: {
      ...process.env,
      DATABASE_URL: "",
      NEXTAUTH_SECRET: "",
      FOURFOLD_DATA: home,
      FOURFOLD_DEMO: "0",
      PORT: String(await freePort()),
    },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let said = "";
  await new Promise<void>((resolve) => {
    child.once("close", () => resolve());
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        said += text;
        if (until.test(said)) resolve();
      });
    }
  });
  const pid = child.pid ?? 0;
  signal(-pid, "SIGTERM");
  if (!(await hasEnded(pid, 30_000))) signal(-pid, "SIGKILL");
  return said;
}

function unlessDeleted(error: unknown): void {
  if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
}

const packageFile = z.object({ scripts: z.record(z.string(), z.string()) });
