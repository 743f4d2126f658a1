import { z } from "zod";
import { withConnection } from "./connection";

const testRun = z.object({
  /** A superuser's, of the maintenance database. */
  clusterUrl: z.string(),
  /** The application's role, of a database to be named. */
  roleUrl: z.string(),
  /** Migrated, with the published frameworks in it. */
  template: z.string(),
  /** Databases of this run begin with it, and are dropped when it ends. */
  prefix: z.string(),
});

/** What a test's process needs to make a database of its own. */
export type TestRun = Readonly<z.infer<typeof testRun>>;

const testServer = z.object({
  url: z.string(),
  databaseUrl: z.string(),
  sessionSecret: z.string(),
  /** The folder of its files. */
  files: z.string(),
  run: testRun,
  /** The server's database, as `cloneDatabase` names it, and what it was cloned from. */
  database: z.string(),
  template: z.string(),
});

/** A server that tests speak to; all of them go to their processes through the environment, as JSON. */
export type TestServer = Readonly<z.infer<typeof testServer>>;

export function testServersOf(json: string): readonly TestServer[] {
  return z.array(testServer).min(1).parse(JSON.parse(json));
}

/** A database like the template, and like nobody else's; the one of that name before it goes. */
export async function cloneDatabase(
  run: TestRun,
  name: string,
  template: string = run.template,
): Promise<{ databaseUrl: string; superuserUrl: string }> {
  const database = `${run.prefix}${name}`;
  await withConnection(run.clusterUrl, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    await client.query(
      `CREATE DATABASE ${database} TEMPLATE ${template} OWNER fourfold STRATEGY FILE_COPY`,
    );
  });
  return {
    databaseUrl: inDatabase(run.roleUrl, database),
    superuserUrl: inDatabase(run.clusterUrl, database),
  };
}

/** The same server and role, another database. */
export function inDatabase(url: string, database: string): string {
  const parsed = new URL(url);
  parsed.pathname = `/${database}`;
  return parsed.href;
}
