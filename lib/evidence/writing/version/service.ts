import "server-only";
import type { Command } from "@/lib/action/command";
import type { Member } from "@/lib/core/actor";
import { laterThan } from "@/lib/core/later-than";
import type { Tx } from "@/lib/db/client";
import type { EditEvidence, LogEvidence } from "../../schema";
import type { FoundEvidence, VersionMark } from "../../types";
import { claimNextVersion, copyFiles } from "../next-version/service";
import { columnsOf, sendingColumns } from "../rows";

// How the words of a form become a version: its row and its links.

export type Written = LogEvidence | EditEvidence;

/** Ids by code of what the practitioner's framework lets them link to. */
export type Capabilities = ReadonlyMap<string, string>;

/** The version that was written; null if it was not as it was found. */
export async function writeOver(
  command: Command<Written, Member>,
  { draft, capabilities }: { readonly draft: VersionMark; readonly capabilities: Capabilities },
): Promise<VersionMark | null> {
  const { input } = command;
  const columns = { ...columnsOf(input), ...keptColumns(command), ...sendingColumns(input) };
  const savedAt = await claim(command, { draft, columns });
  if (savedAt === null) return null;
  await command.tx.evidenceLink.deleteMany({ where: { evidenceVersionId: draft.id } });
  await insertLinks(command, { versionId: draft.id, capabilities });
  return { ...draft, savedAt };
}

export async function beginVersion(
  command: Command<Written, Member>,
  { item, capabilities }: { readonly item: FoundEvidence; readonly capabilities: Capabilities },
): Promise<VersionMark | null> {
  const next = await claimNextVersion(command, item, sendingColumns(command.input));
  if (next === null) return null;
  const { after, version } = next;
  await insertVersion(command, { evidenceId: item.id, version, capabilities });
  await copyFiles(command.tx, { from: after.id, to: version.id });
  return version;
}

/** Takes the draft if it still is as it was found, and writes what is to be written, in one statement. */
export async function claim(
  { tx, now }: { readonly tx: Tx; readonly now: Date },
  { draft, columns }: { readonly draft: VersionMark; readonly columns?: Columns },
): Promise<Date | null> {
  const savedAt = laterThan(draft.savedAt, now);
  const { count } = await tx.evidenceVersion.updateMany({
    where: { id: draft.id, savedAt: draft.savedAt },
    data: { ...columns, savedAt },
  });
  return count === 1 ? savedAt : null;
}

type Columns = ReturnType<typeof columnsOf> &
  ReturnType<typeof keptColumns> &
  ReturnType<typeof sendingColumns>;

export async function insertVersion(
  command: Command<Written, Member>,
  about: {
    readonly evidenceId: string;
    readonly version: VersionMark;
    readonly capabilities: Capabilities;
  },
): Promise<void> {
  const { actor, input, tx } = command;
  const { evidenceId, version, capabilities } = about;
  await tx.evidenceVersion.createMany({
    data: {
      ...version,
      ...columnsOf(input),
      ...keptColumns(command),
      organisationId: actor.organisationId,
      evidenceId,
    },
  });
  await insertLinks(command, { versionId: version.id, capabilities });
}

/** In the order in which they were made, which is that of the form. */
async function insertLinks(
  { actor, input, tx }: Command<Written, Member>,
  { versionId, capabilities }: { readonly versionId: string; readonly capabilities: Capabilities },
): Promise<void> {
  const data = input.links.flatMap(({ code, rationale }, index) => {
    const capabilityId = capabilities.get(code);
    if (capabilityId === undefined) return [];
    const { organisationId } = actor;
    const position = index + 1;
    return [{ organisationId, evidenceVersionId: versionId, capabilityId, position, rationale }];
  });
  if (data.length > 0) await tx.evidenceLink.createMany({ data });
}

/** What looked as if it identified a patient and is kept by the practitioner's word; the version's readers see it. */
export function keptColumns({ kept }: Command<Written, Member>) {
  return { keptIdentifiers: [...(kept?.kinds ?? [])], keptBecause: kept?.because ?? "" };
}
