/**
 * Mutation testing of the rules: what no test can tell apart from its opposite is not proven, or not needed.
 * `lib/rules/README.md` says how to run a part of it, and why each survivor survives.
 */
const mutation = {
  mutate: ["lib/rules/**/*.ts"],
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "tests/support/mutation.vitest.config.ts" },
  coverageAnalysis: "perTest",
  concurrency: 2,
  incremental: true,
  incrementalFile: ".stryker/incremental.json",
  tempDirName: ".stryker/temp",
  reporters: ["clear-text", "json"],
  jsonReporter: { fileName: ".stryker/report.json" },
  thresholds: { high: 100, low: 95, break: 95 },
};

export default mutation;
