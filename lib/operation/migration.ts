import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { MIGRATIONS } from "../../prisma/migrate";
import { openEmbeddedPostgres } from "./embedded-postgres";
import { Refusal, errorCode, runCommand } from "./refusal";
import { EVERYTHING, withSchemaEngine } from "./schema-engine";

const SCHEMA = join(import.meta.dirname, "../../prisma/schema");

/** A reviewer wants these three before the SQL; tests/integration refuses a migration that left them open. */
const OPENING = `-- Why: TO BE SAID
-- What: TO BE SAID
-- Rows: TO BE SAID
`;

await runCommand(writeMigration);

/**
 * `npm run db:migration -- name`: writes what changed in prisma/schema since the last migration as a new folder of
 * prisma/migrations. Beside its SQL lies the schema it ends with, from which the next one starts.
 */
async function writeMigration(): Promise<void> {
  const name = requestedName(process.argv.slice(2));
  const before = await lastMigratedSchema();
  const after = await currentSchema();
  const changes = await difference(before, after);
  if (changes === undefined) {
    throw new Refusal(
      "prisma/schema says the same as the last migration: change a model first, or write a folder by hand.",
    );
  }
  const folder = join(MIGRATIONS, `${stamp(new Date())}_${name}`);
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(join(folder, "migration.sql"), `${OPENING}\n${changes}`);
    await writeFile(join(folder, "schema.prisma"), after);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  console.log(
    `Wrote ${join(folder, "migration.sql")}: say why at its top, and read every line of it.`,
  );
}

function requestedName(words: readonly string[]): string {
  const name = words
    .join("_")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "_");
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Refusal(
      "Say what the migration does: npm run db:migration -- one_decision_per_request",
    );
  }
  return name;
}

async function lastMigratedSchema(): Promise<string | undefined> {
  const folders = await readdir(MIGRATIONS, { withFileTypes: true }).catch((error: unknown) => {
    if (errorCode(error) === "ENOENT") return [];
    throw error;
  });
  const names = folders.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const last = names.sort().at(-1);
  if (last === undefined) return undefined;
  return readFile(join(MIGRATIONS, last, "schema.prisma"), "utf8").catch(() => {
    throw new Refusal(
      `prisma/migrations/${last} has no schema.prisma: copy there the schema as it is after that migration.`,
    );
  });
}

/** One file per domain on the disk, one text here, in the order of their names. */
async function currentSchema(): Promise<string> {
  const files = (await readdir(SCHEMA)).filter((name) => name.endsWith(".prisma")).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(SCHEMA, name), "utf8")));
  return texts.join("\n");
}

/** Two texts are compared; the engine wants a database beside it all the same. */
async function difference(before: string | undefined, after: string): Promise<string | undefined> {
  const file = (content: string) => ({ files: [{ path: "schema.prisma", content }] });
  const database = await openEmbeddedPostgres("test");
  try {
    const { exitCode, stdout } = await withSchemaEngine(database.databaseUrl, (engine) =>
      engine.diff({
        from: before === undefined ? { tag: "empty" } : { tag: "schemaDatamodel", ...file(before) },
        to: { tag: "schemaDatamodel", ...file(after) },
        script: true,
        exitCode: true,
        filters: EVERYTHING,
      }),
    );
    return exitCode === 0 ? undefined : (stdout ?? undefined);
  } catch (error) {
    throw new Refusal(
      `prisma/schema cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  } finally {
    await database.close();
  }
}

function stamp(now: Date): string {
  return now
    .toISOString()
    .replaceAll(/[^0-9]/g, "")
    .slice(0, 14);
}
