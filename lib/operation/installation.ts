import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { migrate } from "../../prisma/migrate";
import { checkDatabase } from "./database-address";
import { openEmbeddedPostgres } from "./embedded-postgres";
import { CHECKOUT, openHome, type Home } from "./home";
import { step } from "./progress";
import { Refusal } from "./refusal";
import type { Scope } from "./scope";
import { keepSecrets } from "./secrets";

export interface Installation {
  readonly home: Home;
  readonly databaseUrl: string;
  readonly isEmbedded: boolean;
  /** Signs the session cookies. */
  readonly sessionSecret: string;
  /** Where files are kept: beside the embedded database, unless FOURFOLD_FILES says where. */
  readonly filesFolder: string;
}

/** The settings of .env, where they are not set already. */
export function readDotEnv(): void {
  const path = join(CHECKOUT, ".env");
  if (existsSync(path)) process.loadEnvFile(path);
}

/**
 * Works with the secrets and the database of this checkout: the one that DATABASE_URL names, or the embedded one,
 * started. If that one goes away, so does the work.
 */
export async function withInstallation(
  scope: Scope,
  work: (installation: Installation) => Promise<void>,
): Promise<void> {
  const home = await openHome("app");
  const secret = await sessionSecret(home);
  const chosen = process.env.FOURFOLD_FILES;
  const filesFolder =
    chosen !== undefined && chosen !== "" ? resolve(chosen) : join(home.path, "files");
  const named = process.env.DATABASE_URL;
  if (named !== undefined && named !== "") {
    await step("Asking the database", () => checkDatabase(named));
    return work({
      ...{ home, filesFolder, databaseUrl: named, isEmbedded: false },
      sessionSecret: secret,
    });
  }
  const database = await step("Starting the database", () =>
    scope.open(
      () => openEmbeddedPostgres("app"),
      (opened) => opened.close(),
    ),
  );
  const { databaseUrl } = database;
  const lost = new Promise<never>((_, reject) => {
    database.onLost(() => reject(new DatabaseLost()));
  });
  try {
    await Promise.race([
      work({ home, filesFolder, databaseUrl, isEmbedded: true, sessionSecret: secret }),
      lost,
    ]);
  } catch (error) {
    // A connection that broke, a row that was refused: behind it the server may have a trouble of its own.
    const trouble = error instanceof Refusal ? undefined : await database.trouble();
    if (trouble !== undefined) throw new Refusal(trouble);
    throw error instanceof DatabaseLost ? new Refusal(error.message) : error;
  }
}

class DatabaseLost extends Error {
  constructor() {
    super("The database ended by itself: nothing that was saved is lost. Run this again.");
  }
}

/** Brings tables, frameworks and areas of practice to this version. The client must have been generated. */
export async function upgrade(databaseUrl: string): Promise<void> {
  await step("Bringing the tables up to date", () => migrate(databaseUrl));
  const { loadFrameworks } = await import("./load-frameworks");
  await step("Loading the frameworks", () => loadFrameworks(databaseUrl));
  const { loadAreas } = await import("./load-areas");
  await step("Loading the areas of practice", () => loadAreas(databaseUrl));
}

/**
 * Loads the demonstration where it is wanted: into the embedded database unless FOURFOLD_DEMO=0 says otherwise, into
 * another only if FOURFOLD_DEMO=1 asks for it. Says whether it is there.
 */
export async function loadDemonstration({
  databaseUrl,
  filesFolder,
  isEmbedded,
}: Pick<Installation, "databaseUrl" | "filesFolder" | "isEmbedded">): Promise<boolean> {
  const wish = process.env.FOURFOLD_DEMO;
  if (wish === "0" || (wish !== "1" && !isEmbedded)) return false;
  const { ensureDemonstration } = await import("./demonstration");
  return ensureDemonstration({ databaseUrl, filesFolder }, { isAskedFor: wish === "1" });
}

async function sessionSecret(home: Home): Promise<string> {
  const given = process.env.NEXTAUTH_SECRET;
  if (given === undefined || given === "") return (await keepSecrets(home.path)).session;
  if (given.length >= 32) return given;
  throw new Refusal(
    "NEXTAUTH_SECRET should have 32 characters or more: unset it to have one made, or make one with openssl rand -hex 32.",
  );
}
