import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** What Stryker runs for each mutant (`stryker.config.mjs`): the unit tests of the rules and of nothing else. */
process.env.TZ = "Asia/Kathmandu";

const root = join(import.meta.dirname, "../..");

export default defineConfig({
  root,
  resolve: { alias: { "@": root, "server-only": `${root}/tests/support/nothing.ts` } },
  test: {
    include: ["tests/unit/rules/**/*.test.ts"],
    // A mutant is killed by a table of cases that people can read, or it counts as a survivor.
    exclude: ["tests/unit/rules/properties.test.ts", "tests/unit/rules/smallest-deed/**"],
    setupFiles: ["tests/support/no-console-error.ts"],
    // The rules keep nothing in modules that a test could change.
    isolate: false,
  },
});
