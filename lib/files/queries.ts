import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import { database, type Tx } from "@/lib/db/client";
import { files, findEvidence } from "@/lib/evidence/queries";
import { fileRow } from "@/lib/evidence/rows";
import { mayEditEvidence, visibleEvidenceVersions } from "@/lib/policy/evidence";
import { FILE_KINDS } from "./kinds";
import { OFFERED_MAX } from "./limits";
import type { FileOfItem } from "./schema";
import type { FilesView, OpenedFile } from "./types";

type Reads = Pick<Tx, "$queryRaw">;

/** The files of an item of one's own, and those of others that it could use too. Two statements. */
export async function getFiles(actor: Member, evidenceId: string): Promise<FilesView | null> {
  const item = await findEvidence(actor, evidenceId);
  const base = item?.draft ?? item?.submitted;
  if (!item || !base || !mayEditEvidence(actor, item).allowed) return null;
  const rows = await database().$queryRaw`
    select version.title, cardinality(version.web_links) as "webLinks", ${files} as files, coalesce((
      select json_agg(offered order by offered.latest desc, offered.id) from (
        select distinct on (file.stored_file_id) file.id, file.name, stored.kind, stored.bytes,
          other.title, file.added_at as latest
        from evidence
        join evidence_version other on other.id in (evidence.draft_id, evidence.submitted_id)
        join evidence_file file on file.evidence_version_id = other.id
        join stored_file stored on stored.id = file.stored_file_id
        where evidence.practitioner_id = ${actor.personId}::uuid and evidence.id <> ${evidenceId}::uuid
          and not exists (
            select from evidence_file mine
            where mine.evidence_version_id = version.id and mine.stored_file_id = file.stored_file_id
          )
        order by file.stored_file_id, file.added_at desc, file.id
      ) as offered
    ), '[]') as offered
    from evidence_version version where version.id = ${base.id}::uuid`;
  const row = z.tuple([pageRow]).parse(rows)[0];
  return {
    ...row,
    offered: row.offered.slice(0, OFFERED_MAX),
    evidenceId,
    number: item.draft?.number ?? base.number + 1,
    submittedNumber: item.submitted?.number ?? null,
    hasDraft: item.hasDraft,
  };
}

/** A file that the actor may read, by the same rule as the version that has it. */
export async function findReadableFile(
  actor: Member,
  { evidenceId, fileId }: FileOfItem,
  db: Tx,
): Promise<(OpenedFile & { readonly version: number; readonly practitionerId: string }) | null> {
  const found = await db.evidenceFile.findFirst({
    where: { id: fileId, version: { evidenceId, AND: [visibleEvidenceVersions(actor)] } },
    select: {
      name: true,
      version: { select: { number: true, evidence: { select: { practitionerId: true } } } },
      stored: { select: { mediaType: true, contentHash: true } },
    },
  });
  if (found === null) return null;
  const { name, stored, version } = found;
  return {
    ...{ name, ...stored },
    version: version.number,
    practitionerId: version.evidence.practitionerId,
  };
}

/** The files of a version, with the places they have. The caller has found its item. */
export async function findFilesOf(versionId: string, db: Reads) {
  const rows = await db.$queryRaw`
    select file.position, file.name, stored.content_hash as "contentHash"
    from evidence_file file join stored_file stored on stored.id = file.stored_file_id
    where file.evidence_version_id = ${versionId}::uuid`;
  return z.array(placedRow).parse(rows);
}

/** What a file of any version of an item is stored as. The caller has found the item. */
export async function findFile(evidenceId: string, fileId: string, db: Reads) {
  const rows = await db.$queryRaw`
    select file.id, file.stored_file_id as "storedFileId"
    from evidence_file file join evidence_version version on version.id = file.evidence_version_id
    where file.id = ${fileId}::uuid and version.evidence_id = ${evidenceId}::uuid`;
  return z.array(storedRow).parse(rows)[0] ?? null;
}

/** A file of the actor's own, to be used once more. */
export async function findOwnFile(actor: Member, fileId: string, db: Reads) {
  const rows = await db.$queryRaw`
    select file.id, file.stored_file_id as "storedFileId", file.organisation_id as "organisationId",
      stored.content_hash as "contentHash", file.name, file.kept_identifiers as "keptIdentifiers",
      file.kept_because as "keptBecause"
    from evidence_file file
    join stored_file stored on stored.id = file.stored_file_id
    join evidence_version version on version.id = file.evidence_version_id
    join evidence on evidence.id = version.evidence_id
    where file.id = ${fileId}::uuid and evidence.practitioner_id = ${actor.personId}::uuid`;
  return z.array(ownRow).parse(rows)[0] ?? null;
}

const placedRow = z.object({ position: z.number(), name: z.string(), contentHash: z.string() });
const storedRow = z.object({ id: z.string(), storedFileId: z.string() });
const ownRow = storedRow.extend({
  organisationId: z.string(),
  contentHash: z.string(),
  name: z.string(),
  keptIdentifiers: z.array(z.string()),
  keptBecause: z.string(),
});
const pageRow = z.object({
  title: z.string(),
  webLinks: z.number(),
  files: z.array(fileRow),
  offered: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      kind: z.enum(FILE_KINDS),
      bytes: z.number(),
      title: z.string(),
    }),
  ),
});
