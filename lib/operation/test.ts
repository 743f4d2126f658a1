import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dayOf } from "@/lib/core/calendar-date";
import { diskStorage } from "@/lib/files/storage/disk";
import { buildPages, generateClient, isBuilt } from "./build";
import { cloneDatabase, type TestServer } from "./database-clone";
import { freePort } from "./free-port";
import { Refusal, runCommand, sentenceFor } from "./refusal";
import { untilAskedToEnd, type Scope } from "./scope";
import { serve } from "./server";
import { hashSources } from "./sources";
import { runPlaywright, runVitest, type Tally } from "./test-runners";

const FOLDER = ".next-test";

const SUITES = ["unit", "integration", "operation", "e2e", "fuzz"] as const;
type Suite = (typeof SUITES)[number];

/**
 * `npm test`: the whole set; `npm test -- e2e tests/e2e/circle.spec.ts` one suite, or a part of it. Ends with one
 * line, which says how many passed and how many failed.
 */
await runCommand(async () => {
  const { suites, words } = requested(process.argv.slice(2));
  // A run that is broken off has not passed.
  process.exitCode = 1;
  const results = await mkdtemp(join(tmpdir(), "fourfold-results-"));
  try {
    await untilAskedToEnd((scope) => runSuites(scope, { suites, words, results }));
  } finally {
    await rm(results, { recursive: true, force: true });
  }
});

interface Request {
  readonly suites: readonly Suite[];
  /** Handed on to the runner: files, or a name. */
  readonly words: readonly string[];
}

function requested([first, ...rest]: readonly string[]): Request {
  // Two thousand broken forms a door take their time, and are asked for by name.
  if (first === undefined) return { suites: SUITES.filter((suite) => suite !== "fuzz"), words: [] };
  const suite = SUITES.find((name) => name === first);
  if (suite !== undefined) return { suites: [suite], words: rest };
  throw new Refusal(`There is no suite ${first}: choose ${SUITES.join(", ")}, or none for all.`);
}

async function runSuites(scope: Scope, request: Request & { results: string }): Promise<void> {
  let passed = 0;
  const failures: string[] = [];
  for (const suite of request.suites) {
    const tally = await runSuite(scope, suite, request).catch((error: unknown): Tally => ({
      passed: 0,
      failures: [`${suite}: ${sentenceFor(error)}`],
    }));
    passed += tally.passed;
    failures.push(...tally.failures);
    if (tally.passed + tally.failures.length > 0) continue;
    failures.push(`The suite ${suite} ran no test, which counts as a failure.`);
  }
  if (failures.length > 0) console.error(["", "What failed:", ...failures].join("\n  "));
  console.log(`\n${String(passed)} passed, ${String(failures.length)} failed`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}

async function runSuite(
  scope: Scope,
  suite: Suite,
  { words, results }: Request & { results: string },
): Promise<Tally> {
  await generateClient(scope);
  const output = join(results, `${suite}.json`);
  switch (suite) {
    case "operation":
      await ensureBuild(scope);
      return runVitest(scope, {
        project: suite,
        words,
        output,
        // Its starts use the build of the tests, and keep out of the way of a running installation.
        env: { FOURFOLD_DIST: FOLDER },
      });
    case "unit":
    case "integration":
      return runVitest(scope, { project: suite, words, output, env: {} });
    case "fuzz":
      return runVitest(scope, { project: suite, words, output, env: await startServers(scope, 1) });
    case "e2e":
      // A browser that judges a page leaves its server idle, and the other way round: two keep two cores busy.
      return runPlaywright(scope, { words, output, env: await startServers(scope, 2) });
  }
}

async function ensureBuild(scope: Scope): Promise<void> {
  if (!(await isBuilt(FOLDER))) await buildPages(scope, FOLDER);
}

/** The production build, on free ports, each with a database of its own in which the demonstration is. */
async function startServers(scope: Scope, count: number): Promise<Record<string, string>> {
  await ensureBuild(scope);
  const { openTestDatabases } = await import("./test-databases");
  const { seed } = await import("../../prisma/seed");
  const databases = await scope.open(openTestDatabases, (opened) => opened.close());
  const { run } = databases;
  const today = dayOf(new Date());
  const template = await databases.template(await demonstrationKey(today), (url) =>
    seed(url, today),
  );
  const servers: TestServer[] = [];
  for (let place = 0; place < count; place += 1) {
    servers.push(await startServer(scope, { run, template, database: `server${String(place)}` }));
  }
  return { FOURFOLD_TEST_SERVERS: JSON.stringify(servers) };
}

async function startServer(
  scope: Scope,
  of: Pick<TestServer, "run" | "template" | "database">,
): Promise<TestServer> {
  const { databaseUrl } = await cloneDatabase(of.run, of.database, of.template);
  const files = await demonstrationFiles(scope, databaseUrl);
  const sessionSecret = randomBytes(32).toString("hex");
  const port = await freePort();
  await serve(scope, {
    folder: FOLDER,
    port,
    listen: "127.0.0.1",
    env: {
      DATABASE_URL: databaseUrl,
      NEXTAUTH_SECRET: sessionSecret,
      FOURFOLD_FILES: files,
      FOURFOLD_DEMO: "1",
      FOURFOLD_FIXTURES: "1",
    },
  });
  return { ...of, url: `http://localhost:${String(port)}`, databaseUrl, sessionSecret, files };
}

/** A folder of the server's own with the files of the demonstration in it. */
async function demonstrationFiles(scope: Scope, databaseUrl: string): Promise<string> {
  const folder = await scope.open(
    () => mkdtemp(join(tmpdir(), "fourfold-files-")),
    (made) => rm(made, { recursive: true, force: true }),
  );
  const { keepSeedFiles } = await import("../../prisma/seed/files");
  await keepSeedFiles(databaseUrl, diskStorage(folder));
  return folder;
}

/** The demonstration counts its dates back from the day it is loaded, so yesterday's will not do. */
async function demonstrationKey(today: string): Promise<string> {
  const hash = await hashSources(["prisma/seed", "lib", "tests/support"]);
  return `${today.replaceAll("-", "")}_${hash.slice(0, 12)}`;
}
