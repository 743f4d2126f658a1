import "server-only";
import { Readable } from "node:stream";
import { z } from "zod";
import { noteFault } from "@/lib/action/fault";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { fileStorage } from "@/lib/files/storage/current";
import { readableText, type ZipEntry } from "../zip";

const FILES_AT_ONCE = 200;

/** The actor's own files, once for each item that has them; a statement for every 200, and each opened at its turn. */
export async function* ownFiles(actor: Member): AsyncGenerator<ZipEntry> {
  let after = Prisma.empty;
  for (;;) {
    const rows = await database().$queryRaw`
      select distinct on (evidence.id, file.stored_file_id) evidence.id as "evidenceId",
        file.stored_file_id as "storedFileId", file.name, stored.content_hash as "contentHash"
      from evidence
      join evidence_version version on version.evidence_id = evidence.id
      join evidence_file file on file.evidence_version_id = version.id
      join stored_file stored on stored.id = file.stored_file_id
      where evidence.practitioner_id = ${actor.personId}::uuid and evidence.organisation_id = ${actor.organisationId}::uuid ${after}
      order by evidence.id, file.stored_file_id, file.added_at, file.id limit ${FILES_AT_ONCE}`;
    const found = z.array(row).parse(rows);
    for (const { evidenceId, name, contentHash } of found) {
      yield { name: `files/${evidenceId}/${name}`, open: () => opened(actor, contentHash) };
    }
    const last = found.at(-1);
    if (last === undefined || found.length < FILES_AT_ONCE) return;
    after = Prisma.sql`and (evidence.id, file.stored_file_id) > (${last.evidenceId}::uuid, ${last.storedFileId}::uuid)`;
  }
}

/** One file that the storage has lost does not keep everything else from its owner: it says so in its own place. */
async function opened({ organisationId }: Member, contentHash: string): Promise<Readable> {
  try {
    const bytes = await fileStorage().open({ organisationId, contentHash });
    return Readable.from(bytes, { objectMode: false });
  } catch (thrown) {
    const reference = noteFault(thrown);
    return readableText([
      `This file could not be read. Tell your steward, and give them this reference: ${reference}.\r\n`,
    ]);
  }
}

const row = z.object({
  evidenceId: z.string(),
  storedFileId: z.string(),
  name: z.string(),
  contentHash: z.string(),
});
