import { generateClient } from "./build";
import { withConnection } from "./connection";
import { organisationsIn, FICTITIOUS } from "./demonstration";
import { loadDemonstration, readDotEnv, upgrade, withInstallation } from "./installation";
import { Refusal, runCommand } from "./refusal";
import { runningStarts } from "./running-starts";
import { untilAskedToEnd, type Scope } from "./scope";

await runCommand(() => untilAskedToEnd(reset));

/**
 * `npm run db:reset`: an empty database again, with the tables, the frameworks and, where it is wanted, the
 * demonstration. Where there are real records it wants to hear the database's name.
 */
async function reset(scope: Scope): Promise<void> {
  readDotEnv();
  await withInstallation(scope, async (installation) => {
    const { home, databaseUrl, isEmbedded } = installation;
    const port = (await runningStarts(home))[0];
    if (port !== undefined) {
      throw new Refusal(
        `Fourfold is running on port ${String(port)} from this folder: end it first, then reset.`,
      );
    }
    await refuseUnconfirmed(databaseUrl, isEmbedded);
    await generateClient(scope);
    await dropEverything(databaseUrl);
    await upgrade(databaseUrl);
    const isDemonstration = await loadDemonstration(installation);
    console.log(
      `The database is empty again${isDemonstration ? ", but for the demonstration" : ""}.`,
    );
  });
}

/** The demonstration may go without a word; another's database, or anybody's records, may not. */
async function refuseUnconfirmed(databaseUrl: string, isEmbedded: boolean): Promise<void> {
  const name = decodeURIComponent(new URL(databaseUrl).pathname.slice(1));
  if (process.argv.includes(`--delete-all-of=${name}`)) return;
  const real = (await organisationsIn(databaseUrl)).filter((one) => one !== FICTITIOUS);
  if (isEmbedded && real.length === 0) return;
  throw new Refusal(
    `This would delete everything in the database ${name} for ever${real.length > 0 ? `, ${real.join(" and ")} included` : ""}: if you mean it, run npm run db:reset -- --delete-all-of=${name}`,
  );
}

async function dropEverything(databaseUrl: string): Promise<void> {
  await withConnection(databaseUrl, (client) =>
    client.query("DROP SCHEMA public CASCADE; CREATE SCHEMA public"),
  );
}
