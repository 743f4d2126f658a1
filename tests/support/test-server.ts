import { diskStorage } from "../../lib/files/storage/disk";
import { cloneDatabase, testServersOf, type TestServer } from "../../lib/operation/database-clone";

/**
 * The built application that `npm run test:e2e` and `npm run test:fuzz` have started, with a database of its own; each
 * worker of Playwright's speaks to another, so that none puts back what another is looking at.
 */
export function testServer(): TestServer {
  const servers = testServers();
  const place = Number(process.env.TEST_PARALLEL_INDEX ?? "0");
  const server = servers[place];
  if (server === undefined) throw new Error(`No server was started for worker ${String(place)}.`);
  return server;
}

/** One for each of the workers that may run at once. */
export function testServers(): readonly TestServer[] {
  const text = process.env.FOURFOLD_TEST_SERVERS;
  if (text === undefined) {
    throw new Error("These tests need a server: run them with npm run test:e2e -- tests/e2e/….");
  }
  return testServersOf(text);
}

/**
 * Puts the server's database back to the demonstration as it was loaded, whatever a test did to it; 50 ms. The
 * server's connections break and are made anew with its next request.
 */
export async function restoreDemonstration(): Promise<void> {
  const { run, database, template, databaseUrl, files } = testServer();
  await cloneDatabase(run, database, template);
  // Tools that only read Playwright's settings come by here, and may not load what is for the server.
  const { keepSeedFiles } = await import("../../prisma/seed/files");
  await keepSeedFiles(databaseUrl, diskStorage(files));
}

/** Playwright's global setup: without a server no test begins. */
export default function requireServer(): void {
  testServers();
}
