import { randomBytes } from "node:crypto";
import { openDatabase } from "@/lib/db/client";
import { gatherRecords } from "@/lib/readiness/gather";
import { Browser } from "./bench/browser";
import { BENCH_PASSWORD, benchPeople, loadBench, type BenchPeople } from "./bench/load";
import {
  assessmentsPerSecond,
  compareSignIns,
  interleave,
  scriptsAboveFramework,
  type Subject,
} from "./bench/measure";
import { buildPages, generateClient, isBuilt } from "./build";
import { cloneDatabase } from "./database-clone";
import { freePort } from "./free-port";
import { step } from "./progress";
import { runCommand } from "./refusal";
import { untilAskedToEnd, type Scope } from "./scope";
import { serve } from "./server";
import { hashSources } from "./sources";
import { openTestDatabases } from "./test-databases";

const FOLDER = ".next-test";

/**
 * `npm run bench`: the pages of the production build as ratios to our own smallest signed-in page, in the same run,
 * one client, compression off, with 1,000 practitioners loaded; the rules alone; signing in, known and unknown.
 */
await runCommand(() => untilAskedToEnd(bench));

async function bench(scope: Scope): Promise<void> {
  await generateClient(scope);
  if (!(await isBuilt(FOLDER))) await buildPages(scope, FOLDER);
  const { url, databaseUrl } = await startLoaded(scope);
  const people = await benchPeople(databaseUrl);
  await benchRules(databaseUrl, people);
  await benchPages(url, people);
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
      FOURFOLD_COMPRESS: "0",
    },
  });
  return { url: `http://localhost:${String(port)}`, databaseUrl };
}

async function benchPages(url: string, people: BenchPeople): Promise<void> {
  const signedIn = async (email: string) => {
    const browser = new Browser(url);
    const { status } = await browser.signIn(email, BENCH_PASSWORD);
    if (status !== 303) throw new Error(`${email} could not sign in.`);
    return browser;
  };
  const [few, more, many] = await Promise.all(
    people.practitioners.map(({ email }) => signedIn(email)),
  );
  if (!few || !more || !many)
    throw new Error("There are practitioners with 30, 300 and 3,000 items.");
  const manager = await signedIn(people.managerEmail);
  const pages: readonly (Subject & { readonly atMost: number })[] = [
    { name: "smallest page (/account)", ask: () => few.get("/account"), atMost: 1 },
    { name: "evidence list, 30 items", ask: () => few.get("/evidence"), atMost: 2 },
    { name: "evidence list, 300 items", ask: () => more.get("/evidence"), atMost: 2 },
    { name: "evidence list, 3,000 items", ask: () => many.get("/evidence"), atMost: 2 },
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
      name: "smallest action (self-assess)",
      ask: () =>
        few.post("/capabilities/1.1/self-assess", "Save self-assessment", {
          reflection: "I do this alone.",
        }),
      atMost: 1,
    },
    {
      name: "save a draft",
      ask: (round) => few.post("/evidence/new", "Save draft", { title: `Draft ${String(round)}` }),
      atMost: 1.5,
    },
  ];
  await compare("pages", pages);
  await compare("writes", deeds);
  const { html } = await few.get("/evidence/new");
  const kib = await scriptsAboveFramework(few, FOLDER, html);
  print("first-load JavaScript", [
    `/evidence/new: ${kib.toFixed(1)} KiB above an empty page (at most 40)`,
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
    const perSecond = assessmentsPerSecond(gathered.record);
    print("rules", [`${perSecond.toFixed(0)} assessments a second on one core (at least 2,000)`]);
  } finally {
    await db.$disconnect();
  }
}

function print(heading: string, lines: readonly string[]): void {
  console.log([`\n${heading}`, ...lines.map((line) => `  ${line}`)].join("\n"));
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
