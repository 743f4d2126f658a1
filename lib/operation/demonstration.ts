import { dayOf } from "@/lib/core/calendar-date";
import { whileDatabaseLocked } from "./advisory-lock";
import { withConnection } from "./connection";
import { step } from "./progress";
import { Refusal } from "./refusal";

/**
 * Loads the fictitious trust into a database that holds nobody's record; says whether it is there. It is never
 * mixed with real records.
 */
export async function ensureDemonstration(
  databaseUrl: string,
  { isAskedFor }: { readonly isAskedFor: boolean },
): Promise<boolean> {
  return whileDatabaseLocked(databaseUrl, "demonstration", async () => {
    const names = await organisationsIn(databaseUrl);
    if (names.includes(FICTITIOUS)) return true;
    if (names.length > 0) {
      if (!isAskedFor) return false;
      throw new Refusal(
        "FOURFOLD_DEMO=1 asks for the demonstration, but this database holds other records: unset it, or name an empty database.",
      );
    }
    const { seed } = await import("../../prisma/seed");
    await step("Loading the demonstration", () => seed(databaseUrl, dayOf(new Date())));
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
