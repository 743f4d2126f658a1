import { defineConfig } from "@playwright/test";
import { findChromium } from "./lib/operation/chromium";
import { testServer } from "./tests/support/test-server";

const { executablePath, env } = await findChromium();
const results = process.env.FOURFOLD_RESULTS;

export default defineConfig({
  testDir: "tests/e2e",
  // One server and one database, which tests put back to the demonstration before they begin.
  workers: 1,
  retries: 0,
  timeout: 60_000,
  forbidOnly: process.env.CI !== undefined,
  reporter: [
    ["list"],
    ...(results === undefined ? [] : [["json", { outputFile: results }] as const]),
  ],
  use: {
    baseURL: testServer().url,
    locale: "en-GB",
    // Today is the organisation's, wherever the browser is.
    timezoneId: "Asia/Kathmandu",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath,
      env: { ...defined(process.env), ...env },
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
