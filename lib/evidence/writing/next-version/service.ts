import "server-only";
import type { Command } from "@/lib/action/command";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import type { Tx } from "@/lib/db/client";
import type { FoundEvidence, VersionMark } from "../../types";
import { newId } from "@/lib/core/new-id";

/**
 * Begins the next version of what was submitted as a copy of it, for a change that is not in its words. Null where a
 * draft has been begun, or another version submitted, in the meantime.
 */
export async function beginNextVersion(
  command: Pick<Command<unknown, Member>, "actor" | "tx" | "now">,
  item: FoundEvidence,
): Promise<VersionMark | null> {
  const { tx } = command;
  const next = await claimNextVersion(command, item, { savedFrom: null, savedStep: 0 });
  if (next === null) return null;
  const { after, version } = next;
  const words = await tx.evidenceVersion.findUniqueOrThrow({ where: { id: after.id } });
  const answers = words.answers ?? {};
  await tx.evidenceVersion.createMany({ data: { ...words, answers, ...version } });
  const links = await tx.evidenceLink.findMany({ where: { evidenceVersionId: after.id } });
  await tx.evidenceLink.createMany({
    data: links.map(({ id: _, ...link }) => ({ ...link, evidenceVersionId: version.id })),
  });
  await copyFiles(tx, { from: after.id, to: version.id });
  await recordAudit(tx, command, {
    type: "evidence.drafted",
    subjectId: item.id,
    practitionerId: item.practitionerId,
    data: { version: version.number },
  });
  return version;
}

/** The place of the next draft, if none has been begun since; check and act in one statement. */
export async function claimNextVersion(
  { tx, now }: Pick<Command<unknown, Member>, "tx" | "now">,
  { id, submitted }: FoundEvidence,
  sending: Pick<VersionMark, "savedFrom" | "savedStep">,
): Promise<{ readonly after: VersionMark; readonly version: VersionMark } | null> {
  if (submitted === null) return null;
  const number = submitted.number + 1;
  const version = { id: newId(now), number, savedAt: now, ...sending };
  const { count } = await tx.evidence.updateMany({
    where: { id, draftId: null, submittedId: submitted.id },
    data: { draftId: version.id },
  });
  return count === 0 ? null : { after: submitted, version };
}

/** The next version begins with the files of the one before, who added them and when among it. */
export async function copyFiles(
  tx: Tx,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  const files = await tx.evidenceFile.findMany({ where: { evidenceVersionId: from } });
  await tx.evidenceFile.createMany({
    data: files.map(({ id: _, ...file }) => ({ ...file, evidenceVersionId: to })),
  });
}
