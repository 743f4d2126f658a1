import { migrate } from "../../prisma/migrate";
import { openEmbeddedPostgres } from "./embedded-postgres";
import { askedToEnd } from "./ending";
import { runCommand } from "./refusal";

await runCommand(keepDatabaseRunning);

/** `npm run db`: the embedded database alone, migrated, until Ctrl-C; for a tool that wants to look into it. */
async function keepDatabaseRunning(): Promise<void> {
  const database = await openEmbeddedPostgres("app");
  try {
    await migrate(database.databaseUrl);
    console.log(`DATABASE_URL=${database.databaseUrl}`);
    await Promise.race([askedToEnd(), new Promise<void>((resolve) => database.onLost(resolve))]);
  } finally {
    await database.close();
  }
}
