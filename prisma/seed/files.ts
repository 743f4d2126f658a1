import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openDatabase } from "@/lib/db/client";
import type { FileStorage } from "@/lib/files/storage/types";
import { cardForWards, chartOfDifferences, handoutOfPoster, type SeedFile } from "./words/files";

const ALL: readonly SeedFile[] = [cardForWards, chartOfDifferences, handoutOfPoster];

/**
 * Puts the demonstration's files where its rows say they are. At every start: what is there already is the same, and what
 * somebody has cleared away is made again.
 */
export async function keepSeedFiles(databaseUrl: string, storage: FileStorage): Promise<void> {
  const db = openDatabase(databaseUrl);
  try {
    const rows = await db.storedFile.findMany();
    const room = await storage.openRoom();
    try {
      for (const { organisationId, contentHash } of rows) {
        const file = ALL.find((one) => hashOf(one) === contentHash);
        if (file === undefined) continue;
        const path = join(room.path, contentHash);
        await writeFile(path, file.content);
        await storage.keep(path, { organisationId, contentHash });
      }
    } finally {
      await room.close();
    }
  } finally {
    await db.$disconnect();
  }
}

export function hashOf({ content }: SeedFile): string {
  return createHash("sha256").update(content).digest("hex");
}
