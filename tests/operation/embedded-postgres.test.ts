import { chmod, mkdtemp, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openEmbeddedPostgres } from "@/lib/operation/embedded-postgres";
import { hasEnded, isAlive } from "@/lib/operation/process-table";

let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "fourfold-home-"));
  await chmod(home, 0o755);
  process.env.FOURFOLD_DATA = home;
});

afterAll(async () => {
  await rm(home, { recursive: true, force: true });
});

test("secrets are readable by their user alone, and the superuser's password lies nowhere else", async () => {
  const database = await openEmbeddedPostgres("app");
  await database.close();
  expect((await stat(join(home, "secrets.json"))).mode & 0o777).toBe(0o600);
  expect((await stat(join(home, "database"))).mode & 0o777).toBe(0o700);
  expect((await readdir(home)).filter((name) => name.includes("password"))).toEqual([]);
});

test("it listens on loopback alone, and lets nobody in without the password", async () => {
  const database = await openEmbeddedPostgres("app");
  try {
    const settings = await ask(
      database.superuserUrl("postgres"),
      "select current_setting('listen_addresses') as listen, current_setting('unix_socket_directories') as sockets",
    );
    expect(settings).toEqual([{ listen: "127.0.0.1", sockets: "" }]);
    const url = new URL(database.databaseUrl);
    url.password = "guessed";
    await expect(ask(url.href, "select 1")).rejects.toThrow("password authentication failed");
    const [role] = await ask(
      database.databaseUrl,
      "select rolsuper as super from pg_roles where rolname = current_user",
    );
    expect(role).toEqual({ super: false });
  } finally {
    await database.close();
  }
});

test("commands of one checkout share it, and the last to leave stops it", async () => {
  const first = await openEmbeddedPostgres("app");
  const second = await openEmbeddedPostgres("app");
  const pid = await postmasterPid();
  expect([first.wasRunning, second.wasRunning]).toEqual([false, true]);
  expect(second.databaseUrl).toBe(first.databaseUrl);
  await first.close();
  expect(isAlive(pid)).toBe(true);
  await second.close();
  expect(await hasEnded(pid, 60_000)).toBe(true);
});

test("after kill -9 of the database nothing that was committed is missing", async () => {
  const database = await openEmbeddedPostgres("app");
  await ask(database.databaseUrl, "create table kept (word text)");
  await ask(database.databaseUrl, "insert into kept values ('acknowledged')");
  const lost = new Promise<string>((resolve) => database.onLost(() => resolve("told")));
  process.kill(await postmasterPid(), "SIGKILL");
  expect(await lost).toBe("told");
  await database.close();

  const again = await openEmbeddedPostgres("app");
  try {
    expect(again.wasRunning).toBe(false);
    expect(await ask(again.databaseUrl, "select word from kept")).toEqual([
      { word: "acknowledged" },
    ]);
  } finally {
    await again.close();
  }
});

test("what a crash left behind does not keep it from starting, whoever has its number now", async () => {
  const data = join(home, "database");
  const left = [process.pid, data, 1_700_000_000, 5432, "", "127.0.0.1", "  12345  67", "ready   "];
  await writeFile(join(data, "postmaster.pid"), `${left.join("\n")}\n`);
  const database = await openEmbeddedPostgres("app");
  expect(database.wasRunning).toBe(false);
  await database.close();
});

test("without its secrets it says which file is missing", async () => {
  const secrets = join(home, "secrets.json");
  const kept = await readFile(secrets);
  await rm(secrets);
  await expect(openEmbeddedPostgres("app")).rejects.toThrow(
    /does not know the password in secrets\.json beside it: put back the file/,
  );
  await writeFile(secrets, kept);
});

async function postmasterPid(): Promise<number> {
  return Number.parseInt(await readFile(join(home, "database/postmaster.pid"), "utf8"), 10);
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
