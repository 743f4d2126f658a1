import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@/lib/db/client";
import { gatherRecords } from "@/lib/readiness/gather";
import { Browser } from "./browser";
import { measureFirstLoads } from "./first-load";
import { BENCH_PASSWORD, benchPeople, loadBench, type BenchPeople } from "./load";
import { measureTexts } from "./privacy";
import { assessmentsPerSecond, compareSignIns, interleave, type Subject } from "./measure";
import { buildPages, isBuilt } from "../build";
import { cloneDatabase } from "../database-clone";
import { freePort } from "../free-port";
import { CHECKOUT } from "../home";
import { step } from "../progress";
import type { Scope } from "../scope";
import { serve } from "../server";
import { hashSources } from "../sources";
import { openTestDatabases } from "../test-databases";

const FOLDER = ".next-test";

/** All that is measured, in its order. The client must have been generated. */
export async function bench(scope: Scope): Promise<void> {
  if (!(await isBuilt(FOLDER))) await buildPages(scope, FOLDER);
  const { url, databaseUrl } = await startLoaded(scope);
  const people = await benchPeople(databaseUrl);
  await benchRules(databaseUrl, people);
  benchTexts();
  await benchPages(url, people);
  await benchFirstLoads(url, people);
  const { knownMs, unknownMs } = await step("Signing in", () =>
    compareSignIns(new Browser(url), people.knownEmails),
  );
  print("wrong password", [
    `known address ${ms(knownMs)}, unknown ${ms(unknownMs)}: ratio ${(unknownMs / knownMs).toFixed(2)} (medians of 200)`,
  ]);
}

async function startLoaded(scope: Scope): Promise<{ url: string; databaseUrl: string }> {
  const databases = await scope.open(openTestDatabases, (opened) => opened.close());
  const key = (await hashSources(["lib/operation/bench/load.ts"])).slice(0, 12);
  const template = await step("Loading 1,000 practitioners", () =>
    databases.template(`bench_${key}`, loadBench),
  );
  const { databaseUrl } = await cloneDatabase(databases.run, "bench", template);
  const port = await freePort();
  await serve(scope, {
    folder: FOLDER,
    port,
    listen: "127.0.0.1",
    env: {
      DATABASE_URL: databaseUrl,
      NEXTAUTH_SECRET: randomBytes(32).toString("hex"),
      FOURFOLD_FILES: join(tmpdir(), "fourfold-bench-files"),
      FOURFOLD_COMPRESS: "0",
    },
  });
  return { url: `http://localhost:${String(port)}`, databaseUrl };
}

async function benchPages(url: string, people: BenchPeople): Promise<void> {
  const [few, more, many] = await Promise.all(
    people.practitioners.map(({ email }) => signedIn(url, email)),
  );
  if (!few || !more || !many)
    throw new Error("There are practitioners with 30, 300 and 3,000 items.");
  const manager = await signedIn(url, people.managerEmail);
  const steward = await signedIn(url, people.stewardEmail);
  const pages: readonly (Subject & { readonly atMost: number })[] = [
    { name: "smallest page (/account)", ask: () => few.get("/account"), atMost: 1 },
    { name: "evidence list, 30 items", ask: () => few.get("/evidence"), atMost: 2 },
    { name: "evidence list, 300 items", ask: () => more.get("/evidence"), atMost: 2 },
    { name: "evidence list, 3,000 items", ask: () => many.get("/evidence"), atMost: 2 },
    // A word that every item has: the most there can be to put in order.
    ...[few, more, many].map((browser, index) => ({
      name: `words looked for, ${["30", "300", "3,000"][index] ?? ""} items`,
      ask: () => browser.get("/evidence?q=looked"),
      atMost: 3,
    })),
    {
      name: "evidence by capability, 30 items",
      ask: () => few.get("/evidence/matrix"),
      atMost: 3,
    },
    { name: "own portfolio", ask: () => few.get("/portfolio"), atMost: 2 },
    { name: "a capability", ask: () => few.get("/capabilities/1.6"), atMost: 2 },
    {
      name: "team readiness, 50 people",
      ask: () => manager.get(`/teams/${people.teamId}`),
      atMost: 3,
    },
  ];
  const deeds: readonly (Subject & { readonly atMost: number })[] = [
    {
      name: "smallest action (add a team)",
      ask: (round) =>
        steward.post("/people/teams", "Add team", { name: `Team of round ${String(round)}` }),
      atMost: 1,
    },
    {
      name: "save a draft",
      ask: (round) => few.post("/evidence/new", "Save draft", { title: `Draft ${String(round)}` }),
      atMost: 1.5,
    },
    {
      // It changes what the rules are asked, so that the deed works their answer out and keeps it.
      name: "self-assess, with its snapshot",
      ask: () =>
        few.post("/capabilities/1.1/self-assess", "Save self-assessment", {
          reflection: "I do this alone.",
        }),
      atMost: 3,
    },
  ];
  await compare("pages", pages);
  await compare("writes", deeds);
}

async function signedIn(url: string, email: string): Promise<Browser> {
  const browser = new Browser(url);
  const { status } = await browser.signIn(email, BENCH_PASSWORD);
  if (status !== 303) throw new Error(`${email} could not sign in.`);
  return browser;
}

/** Every page that a link leads to, for somebody of each role and for nobody. */
async function benchFirstLoads(url: string, people: BenchPeople): Promise<void> {
  const emails = [
    ...people.practitioners.map(({ email }) => email),
    ...[people.supervisorEmail, people.managerEmail, people.stewardEmail],
  ];
  const members = await Promise.all(emails.map((email) => signedIn(url, email)));
  const { loads, unreached } = await step("Measuring first-load JavaScript", () =>
    measureFirstLoads(join(CHECKOUT, FOLDER), [
      { browser: new Browser(url), from: ["/sign-in", "/set-password/no-such-link"] },
      ...members.map((browser) => ({ browser, from: ["/", "/account", "/people?q=Supervisor"] })),
    ]),
  );
  const largest = loads[0] ?? { route: "no page", kib: NaN };
  print("first-load JavaScript", [
    `${largest.route}: ${largest.kib.toFixed(1)} KiB above an empty page (at most 40), the largest of ${String(loads.length)} pages`,
    ...(unreached.length === 0 ? [] : [`not reached: ${unreached.join(", ")}`]),
  ]);
}

async function compare(
  heading: string,
  subjects: readonly (Subject & { readonly atMost: number })[],
): Promise<void> {
  const measured = await step(`Measuring ${heading}`, () => interleave(subjects));
  const base = measured[0]?.ms ?? NaN;
  print(
    heading,
    measured.map(
      ({ name, ms: time, kib }, index) =>
        `${name.padEnd(32)} ${(time / base).toFixed(2).padStart(6)} × (at most ${String(subjects[index]?.atMost)})   ${ms(time).padStart(9)}   ${kib.toFixed(0).padStart(5)} KiB`,
    ),
  );
}

/** The record of somebody with 30 items, 60 links and 19 sign-offs, as the pages gather it. */
async function benchRules(databaseUrl: string, people: BenchPeople): Promise<void> {
  const db = openDatabase(databaseUrl);
  try {
    const { personId, organisationId } = await db.practitioner.findFirstOrThrow({
      where: { person: { email: people.practitioners[0]?.email ?? "" } },
    });
    const [gathered] = await gatherRecords(db, {
      organisationId,
      practitionerIds: [personId],
      today: "2026-11-22",
    });
    if (gathered === undefined) throw new Error("Nothing was gathered.");
    const { best, middle } = assessmentsPerSecond(gathered.record);
    print("rules", [
      `${best.toFixed(0)} assessments a second on one core (at least 2,000), the best of 40 rounds; the middle one ${middle.toFixed(0)}`,
    ]);
  } finally {
    await db.$disconnect();
  }
}

function benchTexts(): void {
  const { ordinaryMs, doubling } = measureTexts();
  print("finding what identifies a patient", [
    `${ms(ordinaryMs)} for 1 MB of ordinary text (at most 100 ms)`,
    `twice as much text takes, at 2 linear: ${doubling.map(({ name, ratio }) => `${name} ${ratio.toFixed(1)}`).join(", ")}`,
  ]);
}

function print(heading: string, lines: readonly string[]): void {
  console.log([`\n${heading}`, ...lines.map((line) => `  ${line}`)].join("\n"));
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
