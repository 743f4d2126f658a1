import type { TestProject } from "vitest/node";
import type { TestRun } from "../../lib/operation/database-clone";
import { openTestDatabases } from "../../lib/operation/test-databases";

declare module "vitest" {
  interface ProvidedContext {
    readonly testRun: TestRun;
  }
}

/** One PostgreSQL for all test runs of this checkout; the last to end stops it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const databases = await openTestDatabases();
  project.provide("testRun", databases.run);
  return () => databases.close();
}
