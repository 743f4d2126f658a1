import { createServer } from "node:http";
import { once } from "node:events";
import { join } from "node:path";
import { readdir, stat } from "node:fs/promises";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openEmbeddedPostgres, type EmbeddedPostgres } from "@/lib/operation/embedded-postgres";
import { freePort } from "@/lib/operation/free-port";
import { hasEnded, isAlive } from "@/lib/operation/process-table";
import { openMailReceiver } from "../support/mail-receiver";
import {
  clearHome,
  makeHome,
  postmasterOf,
  serverOf,
  start,
  startByNpm,
  type RunningStart,
} from "../support/running-start";

let home: string;
let port: number;
let starts: RunningStart[];

beforeEach(async () => {
  home = await makeHome();
  port = await freePort();
  starts = [];
});

afterEach(() => clearHome(home, starts));

test("npm start answers, names its address and accounts, and a SIGTERM ends server and database", async () => {
  const run = remember(startByNpm({ ...settings(), FOURFOLD_DEMO: "1" }));
  expect(await run.settled, run.said()).toBe("ready");
  const last = run.said().trim().split("\n").at(-1) ?? "";
  expect(last).toContain(`http://localhost:${String(port)}`);
  for (const account of ["ada", "bea", "cai", "mel", "stu"]) {
    expect(last).toContain(`${account}@northmoor.example`);
  }
  await expect.poll(health, { timeout: 60_000 }).toBe(200);
  expect((await stat(join(home, "secrets.json"))).mode & 0o777).toBe(0o600);

  const postmaster = (await postmasterOf(home)) ?? 0;
  process.kill(run.pid, "SIGTERM");
  expect(await run.ended).toBe(0);
  expect(isAlive(postmaster)).toBe(false);
  expect(await health()).toBe("nobody answers");
  expect((await readdir(home)).filter((name) => /lock|running/.test(name))).toEqual([]);
});

test("after kill -9 of server, database, start or all of them, the next start has what was acknowledged", async () => {
  const kept: string[] = [];
  for (const victim of ["server", "database", "start", "all"] as const) {
    const run = remember(start(settings()));
    expect(await run.settled, run.said()).toBe("ready");
    expect(await organisations()).toEqual(kept);
    await write(victim);
    kept.push(victim);

    const [server, postmaster] = [await serverOf(run), (await postmasterOf(home)) ?? 0];
    const victims = { server: [server], database: [postmaster], start: [run.pid] };
    const all = Object.values(victims).flat();
    for (const pid of victim === "all" ? all : victims[victim]) process.kill(pid, "SIGKILL");

    const code = await run.ended;
    if (victim === "server" || victim === "database") {
      expect(code).toBe(1);
      expect(run.said().trim().split("\n").at(-1)).toMatch(
        /ended by itself: nothing that was saved/,
      );
    }
    // A server without its start ends itself, or the next start would find its port taken.
    expect(await hasEnded(server, 60_000)).toBe(true);
  }
  const last = remember(start(settings()));
  expect(await last.settled, last.said()).toBe("ready");
  expect(await organisations()).toEqual(kept);
});

test("a port that another program uses is told apart from one that Fourfold serves on", async () => {
  const other = createServer().listen(port, "127.0.0.1");
  await once(other, "listening");
  expect(await refusalOf(start(settings()))).toBe(
    `Port ${String(port)} is in use by another program: end that one, or choose another port with PORT=${String(port + 1)} npm start.`,
  );
  other.close();
  await once(other, "close");

  const ours = remember(start(settings()));
  expect(await ours.settled, ours.said()).toBe("ready");
  expect(await refusalOf(start(settings()))).toMatch(
    new RegExp(`^Fourfold is already running at http://localhost:${String(port)}: `),
  );
  await expect.poll(health, { timeout: 60_000 }).toBe(200);
});

test("what is wrong with a DATABASE_URL is said in one sentence, without its password", async () => {
  const database = await embedded();
  try {
    const url = new URL(database.databaseUrl);
    const with_ = (
      change: Partial<Record<"password" | "pathname" | "port" | "hostname", string>>,
    ) => Object.assign(new URL(url), change).href;
    const wrong: Record<string, RegExp> = {
      "fourfold on my machine": /^DATABASE_URL is not an address/,
      "mysql://root:topsecret@localhost/fourfold": /^DATABASE_URL should begin with postgresql:/,
      [with_({ pathname: "" })]: /^DATABASE_URL names no database/,
      [with_({ pathname: "/nowhere" })]: /has no database nowhere: make it \(createdb nowhere\)/,
      [with_({ password: "topsecret" })]: /did not let the role fourfold in: correct the name and/,
      [with_({ port: String(port) })]: /^No PostgreSQL answers at 127\.0\.0\.1:\d+: start it, or/,
      [with_({ hostname: "database.invalid" })]: /^There is no machine named as in DATABASE_URL/,
    };
    await Promise.all(
      Object.entries(wrong).map(async ([DATABASE_URL, sentence]) => {
        const said = await refusalOf(start({ ...settings(), DATABASE_URL }));
        expect(said).toMatch(sentence);
        expect(said).not.toMatch(/topsecret|[0-9a-f]{64}/);
      }),
    );
  } finally {
    await database.close();
  }
});

test("a home that cannot be written is named, with what to do", async () => {
  const said = await refusalOf(start({ ...settings(), FOURFOLD_DATA: "/dev/null/fourfold" }));
  expect(said).toMatch(
    /^The folder \/dev\/null\/fourfold cannot be made or written: .* FOURFOLD_DATA/,
  );
});

test("two starts at once on one DATABASE_URL migrate it once, and both serve", async () => {
  const database = await embedded();
  const second = await freePort();
  const otherHome = await makeHome();
  try {
    const DATABASE_URL = database.databaseUrl;
    const runs = [
      remember(start({ ...settings(), DATABASE_URL })),
      remember(start({ FOURFOLD_DATA: otherHome, PORT: String(second), DATABASE_URL })),
    ];
    for (const run of runs) expect(await run.settled, run.said()).toBe("ready");
    const applied = await ask(
      DATABASE_URL,
      "select migration_name as name from _prisma_migrations",
    );
    const names = applied.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
    expect(await ask(DATABASE_URL, "select name from organisation")).toEqual([]);
  } finally {
    await clearHome(otherHome, starts);
    await database.close();
  }
});

test("what waits in the outbox goes to the mail server that SMTP_URL names; one that is none is said in a sentence", async () => {
  const unusable = start({ ...settings(), SMTP_URL: "mail.example" });
  expect(await refusalOf(unusable)).toMatch(/^SMTP_URL should be like smtp:/);
  const nowhere = start({ ...settings(), SMTP_URL: "smtp://127.0.0.1:1" });
  expect(await refusalOf(nowhere)).toMatch(/^Mails lead to the address that people type:/);
  const address = { NEXTAUTH_URL: `http://localhost:${String(port)}` };

  const receiver = await openMailReceiver();
  try {
    const run = remember(start({ ...settings(), ...address, SMTP_URL: receiver.url }));
    expect(await run.settled, run.said()).toBe("ready");
    await write("Northmoor Hospitals");
    await inDatabase((url) =>
      ask(
        url,
        `insert into mail (id, organisation_id, address, kind, subject, words, queued_at, due_at, good_until)
         select gen_random_uuid(), id, 'una@northmoor.example', 'evidence.returned', 'A subject', 'Words.', now(), now(),
           now() + interval '1 day'
         from organisation`,
      ),
    );
    await expect.poll(() => receiver.taken.length, { timeout: 60_000 }).toBe(1);
    process.kill(run.pid, "SIGTERM");
    expect(await run.ended).toBe(0);
  } finally {
    await receiver.close();
  }
});

function settings(): Record<string, string> {
  return { FOURFOLD_DATA: home, PORT: String(port), FOURFOLD_DEMO: "0" };
}

function remember(run: RunningStart): RunningStart {
  starts.push(run);
  return run;
}

/** The one line of a start that refused; anything more, or less, fails. */
async function refusalOf(run: RunningStart): Promise<string> {
  expect(await remember(run).ended, run.said()).toBe(1);
  const lines = run.said().trim().split("\n");
  const sentences = lines.filter((line) => !/ …$|^ {2}done in/.test(line));
  expect(sentences).toHaveLength(1);
  return sentences[0] ?? "";
}

async function health(): Promise<number | string> {
  return fetch(`http://localhost:${String(port)}/api/health`).then(
    (answer) => answer.status,
    () => "nobody answers",
  );
}

/** The database that the start uses, or would use: found running, or started for this test. */
async function embedded(): Promise<EmbeddedPostgres> {
  process.env.FOURFOLD_DATA = home;
  return openEmbeddedPostgres("app");
}

async function write(name: string): Promise<void> {
  await inDatabase((url) =>
    ask(url, `insert into organisation (id, name) values (gen_random_uuid(), '${name}')`),
  );
}

async function organisations(): Promise<unknown[]> {
  const rows = await inDatabase((url) =>
    ask(url, "select name from organisation order by created_at"),
  );
  return rows.map(({ name }) => name);
}

async function inDatabase<T>(work: (databaseUrl: string) => Promise<T>): Promise<T> {
  const database = await embedded();
  try {
    return await work(database.databaseUrl);
  } finally {
    await database.close();
  }
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
