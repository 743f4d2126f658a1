import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { cloneDatabase } from "@/lib/operation/database-clone";
import { migrate } from "@/prisma/migrate";

let folder: string;
let databaseUrl: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "fourfold-migrations-"));
  const name = `migrate_${String(process.pid)}`;
  ({ databaseUrl } = await cloneDatabase(inject("testRun"), name, "template1"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test("a trigger whose body has semicolons arrives whole", async () => {
  await write(
    "1_ward",
    `create table ward (name text);
     create function refuse() returns trigger language plpgsql as $$
     begin
       raise exception 'wards; stay';
       return null;
     end $$;
     create trigger wards_stay before delete on ward for each row execute function refuse();
     insert into ward values ('Ash');`,
  );
  expect(await migrate(databaseUrl, folder)).toEqual(["1_ward"]);
  await expect(ask("delete from ward")).rejects.toThrow("wards; stay");
});

test("two starts at once migrate once", async () => {
  await write("1_ward", "create table ward (name text); select pg_sleep(0.3)");
  const both = await Promise.all([migrate(databaseUrl, folder), migrate(databaseUrl, folder)]);
  expect(both.flat()).toEqual(["1_ward"]);
  expect(await migrate(databaseUrl, folder)).toEqual([]);
});

test("a migration that was changed after it was applied is refused by name", async () => {
  await write("1_ward", "create table ward (name text)");
  await migrate(databaseUrl, folder);
  await write("1_ward", "create table ward (name text, beds int)");
  await expect(migrate(databaseUrl, folder)).rejects.toThrow(
    /^The migration 1_ward was changed after this database had it: .*npm run db:migration/,
  );
});

test("a database of a newer version is refused, and left as it is", async () => {
  await write("1_ward", "create table ward (name text)");
  await write("2_bed", "create table bed (number int)");
  await migrate(databaseUrl, folder);
  await rm(join(folder, "2_bed"), { recursive: true });
  await expect(migrate(databaseUrl, folder)).rejects.toThrow(
    /^This database has the migration 2_bed/,
  );
});

test("of a migration that fails nothing is kept, and once it is corrected it is applied", async () => {
  await write("1_ward", "create table ward (name text); insert into nowhere values ('a secret')");
  await expect(migrate(databaseUrl, folder)).rejects.toThrow(
    "The migration 1_ward could not be applied, and nothing of it was kept: No such table: nowhere.",
  );
  expect(await ask("select to_regclass('ward') as ward")).toEqual([{ ward: null }]);
  await write("1_ward", "create table ward (name text)");
  expect(await migrate(databaseUrl, folder)).toEqual(["1_ward"]);
});

test("a refused row is not in the sentence, because it can hold a practitioner's words", async () => {
  await write("1_ward", "create table ward (name text)");
  await migrate(databaseUrl, folder);
  await ask("insert into ward values ('what she felt')");
  await write(
    "2_short",
    "alter table ward add constraint names_are_short check (length(name) < 3)",
  );
  const refusal = await migrate(databaseUrl, folder).catch((error: unknown) => String(error));
  expect(refusal).toContain("names_are_short");
  expect(refusal).not.toContain("what she felt");
});

test.each([
  { killed: "before its end was written", marked: 1, applied: [] },
  { killed: "before anything of it was committed", marked: 0, applied: ["1_ward"] },
])("a start that was killed $killed is made good by the next", async ({ marked, applied }) => {
  await write("1_ward", "create table ward (name text)");
  await migrate(databaseUrl, folder);
  if (marked === 0) await ask("drop table ward");
  await ask(
    `update _prisma_migrations set finished_at = null, applied_steps_count = ${String(marked)}`,
  );
  expect(await migrate(databaseUrl, folder)).toEqual(applied);
  expect(await ask("select to_regclass('ward') is not null as there")).toEqual([{ there: true }]);
  expect(await migrate(databaseUrl, folder)).toEqual([]);
});

async function write(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, "migration.sql"), sql);
}

async function ask(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
