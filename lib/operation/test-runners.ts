import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { z } from "zod";
import { runChild } from "./child";
import { CHECKOUT } from "./home";
import { Refusal } from "./refusal";
import type { Scope } from "./scope";

export interface Tally {
  readonly passed: number;
  /** What failed, each in a few lines: what is said last is what the end of a cut log still shows. */
  readonly failures: readonly string[];
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
  return settle(code, results.numPassedTests, results.testResults.flatMap(vitestFailures));
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
  const { stats, errors, suites } = playwrightResults.parse(await readResults(output));
  return settle(code, stats.expected, [
    ...errors.map(({ message }) => shortly(message ?? "An error without a message.")),
    ...suites.flatMap(playwrightFailures),
  ]);
}

const vitestFile = z.object({
  name: z.string(),
  status: z.string(),
  message: z.string().default(""),
  assertionResults: z.array(
    z.object({
      status: z.string(),
      fullName: z.string(),
      failureMessages: z.array(z.string()).nullish(),
    }),
  ),
});

const vitestResults = z.object({ numPassedTests: z.number(), testResults: z.array(vitestFile) });

function vitestFailures(file: z.infer<typeof vitestFile>): readonly string[] {
  const place = relative(CHECKOUT, file.name);
  const tests = file.assertionResults.filter(({ status }) => status === "failed");
  // A file that cannot be loaded fails without a test of its own.
  if (tests.length === 0 && file.status === "failed") {
    return [`${place}: ${shortly(file.message)}`];
  }
  return tests.map(
    ({ fullName, failureMessages }) =>
      `${place}: ${fullName}\n    ${shortly(failureMessages?.[0] ?? "")}`,
  );
}

const playwrightSpec = z.object({
  file: z.string(),
  line: z.number(),
  title: z.string(),
  tests: z.array(
    z.object({
      status: z.string(),
      results: z.array(
        z.object({ error: z.object({ message: z.string().optional() }).optional() }),
      ),
    }),
  ),
});

const playwrightSuite = z.object({
  specs: z.array(playwrightSpec),
  get suites() {
    return z.array(playwrightSuite).optional();
  },
});

const playwrightResults = z.object({
  stats: z.object({ expected: z.number() }),
  errors: z.array(z.object({ message: z.string().optional() })),
  suites: z.array(playwrightSuite),
});

function playwrightFailures({
  specs,
  suites = [],
}: z.infer<typeof playwrightSuite>): readonly string[] {
  return [...specs.flatMap(specFailures), ...suites.flatMap(playwrightFailures)];
}

function specFailures({
  file,
  line,
  title,
  tests,
}: z.infer<typeof playwrightSpec>): readonly string[] {
  return tests
    .filter(({ status }) => status === "unexpected" || status === "flaky")
    .map(({ results }) => {
      const message = results.find(({ error }) => error !== undefined)?.error?.message ?? "";
      return `tests/e2e/${file}:${String(line)}: ${title}\n    ${shortly(message)}`;
    });
}

/** The first lines of a message, without colours. */
function shortly(message: string): string {
  return stripVTControlCharacters(message).split("\n").slice(0, MESSAGE_LINES).join("\n    ");
}

/** Enough for what was asked and what was seen. */
const MESSAGE_LINES = 12;

/** A runner that says it failed has failed, whatever it counted. */
function settle(code: number | null, passed: number, failures: readonly string[]): Tally {
  if (failures.length > 0 || passed === 0 || code === 0) return { passed, failures };
  return { passed, failures: [`The runner ended with ${String(code)}, though each test passed.`] };
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
