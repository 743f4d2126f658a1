import { defineConfig } from "vitest/config";

// Neither the server's zone nor its users': code that leans on either is found out.
process.env.TZ = "Asia/Kathmandu";

const root = import.meta.dirname;

export default defineConfig({
  resolve: {
    alias: {
      "@": root,
      // It throws outside a server bundle, which is its whole work.
      "server-only": `${root}/tests/support/nothing.ts`,
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          sequence: { groupOrder: 0 },
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/support/no-console-error.ts"],
          // A machine that is busy is slow, not wrong: no test of ours is about time.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          sequence: { groupOrder: 1 },
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: ["tests/support/test-cluster.ts"],
          setupFiles: ["tests/support/fresh-database.ts", "tests/support/no-console-error.ts"],
          // Tests keep no state in modules, so they may share them: that is most of the speed.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "fuzz",
          sequence: { groupOrder: 2 },
          include: ["tests/fuzz/**/*.test.ts"],
          globalSetup: ["tests/support/test-cluster.ts"],
          setupFiles: ["tests/support/fresh-database.ts", "tests/support/no-console-error.ts"],
          isolate: false,
          maxWorkers: 1,
          testTimeout: 600_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          // Real processes, killed and started again: one at a time.
          name: "operation",
          sequence: { groupOrder: 3 },
          include: ["tests/operation/**/*.test.ts"],
          maxWorkers: 1,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
