import { dayOf } from "@/lib/core/calendar-date";
import { diskStorage } from "@/lib/files/storage/disk";
import { whileDatabaseLocked } from "./advisory-lock";
import { withConnection } from "./connection";
import { step } from "./progress";
import { Refusal } from "./refusal";

/**
 * Loads the fictitious trust into a database that holds nobody's record; says whether it is there. It is never
 * mixed with real records.
 */
export async function ensureDemonstration(
  { databaseUrl, filesFolder }: { readonly databaseUrl: string; readonly filesFolder: string },
  { isAskedFor }: { readonly isAskedFor: boolean },
): Promise<boolean> {
  return whileDatabaseLocked(databaseUrl, "demonstration", async () => {
    const names = await organisationsIn(databaseUrl);
    const { keepSeedFiles } = await import("../../prisma/seed/files");
    const files = diskStorage(filesFolder);
    if (names.includes(FICTITIOUS)) {
      await keepSeedFiles(databaseUrl, files);
      return true;
    }
    if (names.length > 0) {
      if (!isAskedFor) return false;
      throw new Refusal(
        "FOURFOLD_DEMO=1 asks for the demonstration, but this database holds other records: unset it, or name an empty database.",
      );
    }
    const { seed } = await import("../../prisma/seed");
    await step("Loading the demonstration", async () => {
      await seed(databaseUrl, dayOf(new Date()));
      await keepSeedFiles(databaseUrl, files);
    });
    return true;
  });
}

export const FICTITIOUS = "Northmoor Hospitals";

/** Whose records a database holds; nobody's before its first migration. */
export async function organisationsIn(databaseUrl: string): Promise<readonly string[]> {
  return withConnection(databaseUrl, async (client) => {
    const there = await client.query<{ oid: string | null }>(
      "SELECT to_regclass('organisation') AS oid",
    );
    if (there.rows[0]?.oid === null) return [];
    const { rows } = await client.query<{ name: string }>("SELECT name FROM organisation");
    return rows.map(({ name }) => name);
  });
}
