import { defineConfig } from "@playwright/test";
import { findChromium } from "./lib/operation/chromium";
import { testServer, testServers } from "./tests/support/test-server";

const results = process.env.FOURFOLD_RESULTS;
// A tool that only reads this file needs neither; a run without a server is refused by tests/support/test-server.ts.
const isRun = process.env.FOURFOLD_TEST_SERVERS !== undefined;
const chromium = isRun ? await findChromium() : undefined;

export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "./tests/support/test-server.ts",
  // Each with a server and a database of its own, which tests put back to the demonstration before they begin.
  workers: isRun ? testServers().length : 1,
  retries: 0,
  // The longest journey starts first, so that nothing waits for it at the end.
  projects: [
    { name: "longest", testMatch: "ready.spec.ts" },
    { name: "all others", testIgnore: "ready.spec.ts" },
  ],
  // A machine that is busy with something else is slow, not wrong: these end only what never comes.
  timeout: 900_000,
  expect: { timeout: 60_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: [
    ["list"],
    ...(results === undefined ? [] : [["json", { outputFile: results }] as const]),
  ],
  use: {
    ...(isRun ? { baseURL: testServer().url } : {}),
    locale: "en-GB",
    // Today is the organisation's, wherever the browser is.
    timezoneId: "Asia/Kathmandu",
    trace: "retain-on-failure",
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium.executablePath }),
      env: { ...defined(process.env), ...chromium?.env },
      // Without these it knocks on closed doors at every start.
      args: ["--disable-background-networking", "--disable-component-update"],
    },
  },
});

function defined(variables: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
