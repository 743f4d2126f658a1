import { DEMONSTRATION_PASSWORD } from "@/lib/auth/demonstration";
import { hashPassword } from "@/lib/auth/password";
import type { CalendarDate } from "@/lib/core/calendar-date";
import { openDatabase } from "@/lib/db/client";
import { Batch } from "./build/into";
import { load } from "./load";
import { northmoor } from "./northmoor";

/**
 * Fills an empty database with Northmoor Hospitals, a small fictitious trust, as it stands on a day. The frameworks
 * must have been loaded. A database that holds anybody's records is refused.
 */
export async function seed(databaseUrl: string, today: CalendarDate): Promise<void> {
  const db = openDatabase(databaseUrl);
  try {
    if ((await db.organisation.count()) > 0) {
      throw new Error("There are records in this database: nothing fictitious is added to them.");
    }
    const batch = await Batch.withFrameworksOf(db, { fixedIds: true });
    // One hash for the five of them: everybody knows the password anyway.
    const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD);
    await northmoor(batch, { today, passwordHash });
    await load(db, batch, { today, retold: "ada@northmoor.example" });
    // The tables were empty a moment ago, and PostgreSQL still plans for that: the first pages would take ten times as long.
    await db.$executeRaw`analyze`;
  } finally {
    await db.$disconnect();
  }
}
