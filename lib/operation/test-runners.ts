import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { runChild } from "./child";
import { CHECKOUT } from "./home";
import { Refusal } from "./refusal";
import type { Scope } from "./scope";

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

interface Run {
  readonly words: readonly string[];
  /** Where the runner writes its results as JSON. */
  readonly output: string;
  readonly env: Readonly<Record<string, string>>;
}

export async function runVitest(scope: Scope, run: Run & { project: string }): Promise<Tally> {
  const { project, words, output, env } = run;
  const code = await runTests(scope, "vitest/vitest.mjs", {
    words: [
      ...["run", "--project", project, "--reporter", "default"],
      ...["--reporter", "json", `--outputFile.json=${output}`, ...words],
    ],
    env,
  });
  const results = vitestResults.parse(await readResults(output));
  // A file that cannot be loaded fails without a test of its own.
  const unloadable = results.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return settle(code, results.numPassedTests, results.numFailedTests + unloadable.length);
}

export async function runPlaywright(scope: Scope, { words, output, env }: Run): Promise<Tally> {
  const code = await runTests(scope, "@playwright/test/cli.js", {
    words: ["test", ...words],
    env: {
      ...env,
      FOURFOLD_RESULTS: output,
      // They read facts where the server reads them, in modules that are for the server only.
      NODE_OPTIONS: "--conditions=react-server",
    },
  });
  const { stats, errors } = playwrightResults.parse(await readResults(output));
  return settle(code, stats.expected, stats.unexpected + stats.flaky + errors.length);
}

const vitestResults = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

const playwrightResults = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

/** A runner that says it failed has failed, whatever it counted. */
function settle(code: number | null, passed: number, failed: number): Tally {
  return { passed, failed: failed === 0 && passed > 0 && code !== 0 ? 1 : failed };
}

async function runTests(
  scope: Scope,
  script: string,
  { words, env }: { words: readonly string[]; env: Readonly<Record<string, string>> },
): Promise<number | null> {
  const { code } = await runChild(scope, {
    script: join(CHECKOUT, "node_modules", script),
    words,
    env: {
      NODE_ENV: "test",
      NEXT_TELEMETRY_DISABLED: "1",
      ...(process.stdout.isTTY ? { FORCE_COLOR: "1" } : {}),
      ...env,
    },
    hear: (text, from) => process[from].write(text),
  });
  return code;
}

async function readResults(path: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new Refusal("The tests ended before they could say how they went: see above.");
  });
  return JSON.parse(text);
}
