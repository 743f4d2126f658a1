import { openDatabase } from "@/lib/db/client";
import { seed } from "../../prisma/seed";
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
  const names = await organisations(databaseUrl);
  if (names.includes(FICTITIOUS)) return true;
  if (names.length > 0) {
    if (!isAskedFor) return false;
    throw new Refusal(
      "FOURFOLD_DEMO=1 asks for the demonstration, but this database holds other records: unset it, or name an empty database.",
    );
  }
  await step("Loading the demonstration", () => seed(databaseUrl));
  return true;
}

const FICTITIOUS = "Northmoor Hospitals";

async function organisations(databaseUrl: string): Promise<readonly string[]> {
  const db = openDatabase(databaseUrl);
  try {
    const rows = await db.organisation.findMany({ select: { name: true } });
    return rows.map(({ name }) => name);
  } finally {
    await db.$disconnect();
  }
}
