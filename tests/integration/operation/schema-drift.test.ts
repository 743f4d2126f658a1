import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { MIGRATIONS } from "@/prisma/migrate";

const SCHEMA = join(MIGRATIONS, "../schema");

test.each(Object.values(Prisma.ModelName))(
  "the migrated database has every column of %s",
  async (model) => {
    const name = model.charAt(0).toLowerCase() + model.slice(1);
    const delegate: unknown = Reflect.get(database(), name);
    if (!hasFindFirst(delegate)) throw new Error(`The client has no ${name}.`);
    // Without a selection Prisma asks for every scalar by name.
    await expect(delegate.findFirst()).resolves.toBeDefined();
  },
);

test("prisma/schema says what the newest migration ends with", async () => {
  const files = (await readdir(SCHEMA)).filter((name) => name.endsWith(".prisma")).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(SCHEMA, name), "utf8")));
  const newest = (await migrations()).at(-1) ?? "";
  const snapshot = await readFile(join(MIGRATIONS, newest, "schema.prisma"), "utf8");
  expect(texts.join("\n"), "run npm run db:migration -- name").toBe(snapshot);
});

test("every migration says why it is there, what it does and how many rows it touches", async () => {
  for (const name of await migrations()) {
    const sql = await readFile(join(MIGRATIONS, name, "migration.sql"), "utf8");
    expect(sql, name).toMatch(/^-- Why: [^]*?^-- What: [^]*?^-- Rows: /m);
    expect(sql, name).not.toContain("TO BE SAID");
  }
});

async function migrations(): Promise<readonly string[]> {
  const entries = await readdir(MIGRATIONS, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function hasFindFirst(value: unknown): value is { findFirst(): Promise<unknown> } {
  return typeof value === "object" && value !== null && "findFirst" in value;
}
