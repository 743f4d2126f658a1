import "server-only";
import type { Command, PreparedCommand, Step } from "@/lib/action/command";
import { reasonToKeep } from "@/lib/action/identifiers";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import { invalid, type Failure, type Invalid } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import type { Tx } from "@/lib/db/client";
import type { FoundEvidence, VersionMark } from "@/lib/evidence/types";
import { beginNextVersion } from "@/lib/evidence/writing/next-version/service";
import { takeItem } from "@/lib/evidence/writing/take-item/service";
import { mayEditEvidence } from "@/lib/policy/evidence";
import { markOf, sentencesOf } from "./found-in-file";
import { displayName } from "./judging/display-name";
import { judgeFile } from "./judging/judge-file";
import type { JudgedFile } from "./judging/types";
import { FILE_BYTES_MAX, FILES_MAX, TOO_LARGE } from "./limits";
import { findFile, findFilesOf, findOwnFile, findReadableFile } from "./queries";
import type { ReceivedFile } from "./receiving/receive-form";
import type { AddFile, FileOfItem } from "./schema";
import { contentHashOf } from "./storage/content-hash";
import type { FileStorage } from "./storage/types";
import type { OpenedFile } from "./types";
import { lockContent } from "./unused/service";

/** A file that has arrived, and what its sender was shown of what was found in it before. */
export interface Arrived {
  readonly file: ReceivedFile;
  readonly seen: readonly string[];
  readonly storage: FileStorage;
}

interface Judged {
  readonly judged: JudgedFile;
  readonly name: string;
  readonly contentHash: string;
  readonly keptBecause: string;
}

interface Changed {
  readonly evidenceId: string;
  readonly goTo: string;
}

/** What a file is and what stands in it, before anything is locked or stored. */
export function judging({ file, seen }: Arrived) {
  return async ({ input }: Step<AddFile, Member>): Promise<Result<Judged, Failure>> => {
    const judgement = await judgeFile(file);
    if (!judgement.ok) return err(invalid("files", judgement.error.because));
    const judged = judgement.value;
    // What is kept of a picture may be larger than what was sent.
    if (judged.bytes > FILE_BYTES_MAX) return err(invalid("files", TOO_LARGE));
    const because = reasonFor(judged, { seen, keptBecause: input.keptBecause });
    if (!because.ok) return because;
    return ok({
      judged,
      name: displayName(file.name, judged.extension),
      contentHash: await contentHashOf(judged.path),
      keptBecause: because.value,
    });
  };
}

/**
 * The bytes are on the disk before the row is: whatever ends in between leaves bytes that no row names. Sent once more
 * under the same name a file is added already, and nothing is done.
 */
export function adding({ storage }: Arrived) {
  return async (
    command: PreparedCommand<AddFile, Member, Judged>,
  ): Promise<Result<{ readonly name: string }, Failure>> => {
    const { actor, tx, now, prepared } = command;
    const { judged, name, contentHash, keptBecause } = prepared;
    const opened = await openDraft(command);
    if (!opened.ok) return opened;
    const { item, draft } = opened.value;
    // The answer to the first sending was lost.
    if (item.draft !== null && (await hasFile(tx, draft, { name, contentHash }))) {
      return ok({ name });
    }
    const place = await freePlace(tx, draft, contentHash);
    if (!place.ok) return place;

    const at = { organisationId: actor.organisationId, contentHash };
    await lockContent(tx, at);
    const { kind, mediaType, bytes } = judged;
    await tx.storedFile.createMany({
      data: { ...at, kind, mediaType, bytes, storage: storage.name, storedAt: now },
      skipDuplicates: true,
    });
    const stored = await tx.storedFile.findUniqueOrThrow({
      where: { organisationId_contentHash: at },
      select: { id: true },
    });
    await storage.keep(judged.path, at);
    const kinds = [...new Set(judged.found.map((found) => found.kind))];
    await attach(command, opened.value, {
      storedFileId: stored.id,
      position: place.value,
      name,
      keptIdentifiers: kinds,
      keptBecause,
    });
    return ok({ name });
  };
}

/** Uses a file of another item of one's own: what is stored is stored once. */
export async function addKept(
  command: Command<FileOfItem, Member>,
): Promise<Result<Changed, Failure>> {
  const { actor, input, tx } = command;
  const opened = await openDraft(command);
  if (!opened.ok) return opened;
  const { item, draft } = opened.value;
  const offered = await findOwnFile(actor, input.fileId, tx);
  if (offered === null) return err({ code: "not-found" });
  await lockContent(tx, offered);
  const kept = await findOwnFile(actor, input.fileId, tx);
  if (kept === null) return err({ code: "not-found" });
  const place = await freePlace(tx, draft, kept.contentHash);
  if (!place.ok) return place;
  const { storedFileId, name, keptIdentifiers, keptBecause } = kept;
  await attach(command, opened.value, {
    ...{ storedFileId, name, keptIdentifiers, keptBecause },
    position: place.value,
  });
  return ok({ evidenceId: item.id, goTo: `/evidence/${item.id}/files?added=1` });
}

/** From the draft alone: what was submitted keeps its files. What nobody uses any more is forgotten afterwards. */
export async function takeOff(
  command: Command<FileOfItem, Member>,
): Promise<Result<Changed & { readonly letGo: readonly string[] }, Failure>> {
  const { input, tx } = command;
  const opened = await openDraft(command);
  if (!opened.ok) return opened;
  const { item, draft } = opened.value;
  const file = await findFile(item.id, input.fileId, tx);
  if (file === null) return err({ code: "not-found" });
  const { count } = await tx.evidenceFile.deleteMany({
    where: { evidenceVersionId: draft.id, storedFileId: file.storedFileId },
  });
  if (count === 0) return err({ code: "not-found" });
  await recordAudit(tx, command, {
    type: "file.taken-off",
    subjectId: item.id,
    practitionerId: item.practitionerId,
    data: { version: draft.number, fileId: file.id },
  });
  return ok({
    evidenceId: item.id,
    goTo: `/evidence/${item.id}/files?off=1`,
    letGo: [file.storedFileId],
  });
}

/** Who read which file is in the log before the first byte goes. */
export async function read({
  actor,
  input,
  tx,
  now,
}: Command<FileOfItem, Member>): Promise<Result<OpenedFile, Failure>> {
  const file = await findReadableFile(actor, input, tx);
  if (file === null) return err({ code: "not-found" });
  await recordAudit(
    tx,
    { actor, now },
    {
      type: "file.read",
      subjectId: input.evidenceId,
      practitionerId: file.practitionerId,
      data: { version: file.version, fileId: input.fileId },
    },
  );
  return ok(file);
}

interface Opened {
  readonly item: FoundEvidence;
  readonly draft: VersionMark;
}

/** The draft that a file goes into or comes from, begun if need be. Nobody else touches the item until this ends. */
async function openDraft(
  command: Command<{ readonly evidenceId: string }, Member>,
): Promise<Result<Opened, Failure>> {
  const { actor, input } = command;
  const item = await takeItem(command, input.evidenceId);
  if (item === null) return err({ code: "not-found" });
  const ruling = mayEditEvidence(actor, item);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });
  const draft = item.draft ?? (await beginNextVersion(command, item));
  return draft === null ? err(changedMeanwhile) : ok({ item, draft });
}

async function hasFile(
  tx: Tx,
  draft: VersionMark,
  sent: { readonly name: string; readonly contentHash: string },
): Promise<boolean> {
  const files = await findFilesOf(draft.id, tx);
  return files.some((file) => file.name === sent.name && file.contentHash === sent.contentHash);
}

/** The lowest of five places that is free, if this content is not on the item already. */
async function freePlace(
  tx: Tx,
  draft: VersionMark,
  contentHash: string,
): Promise<Result<number, Failure>> {
  const files = await findFilesOf(draft.id, tx);
  const same = files.find((file) => file.contentHash === contentHash);
  if (same) return err(invalid("files", `It is here already, as “${same.name}”.`));
  const taken = files.map(({ position }) => position);
  const places = Array.from({ length: FILES_MAX }, (_, index) => index + 1);
  const free = places.find((place) => !taken.includes(place));
  return free === undefined ? err(invalid("files", full)) : ok(free);
}

async function attach(
  command: Command<unknown, Member>,
  { item, draft }: Opened,
  file: {
    readonly storedFileId: string;
    readonly position: number;
    readonly name: string;
    readonly keptIdentifiers: readonly string[];
    readonly keptBecause: string;
  },
): Promise<void> {
  const { actor, tx, now } = command;
  const { id: fileId } = await tx.evidenceFile.create({
    data: {
      ...file,
      keptIdentifiers: [...file.keptIdentifiers],
      organisationId: item.organisationId,
      evidenceVersionId: draft.id,
      addedById: actor.personId,
      addedAt: now,
    },
    select: { id: true },
  });
  await recordAudit(tx, command, {
    type: "file.added",
    subjectId: item.id,
    practitionerId: item.practitionerId,
    data: { version: draft.number, fileId },
  });
  if (file.keptIdentifiers.length === 0) return;
  await recordAudit(tx, command, {
    type: "identifiers.kept",
    subjectId: item.id,
    practitionerId: item.practitionerId,
    data: { fields: ["files"], kinds: file.keptIdentifiers, because: file.keptBecause },
  });
}

/** Empty where nothing was found; refused where it was, unless its sender was shown it and says why it is no matter. */
function reasonFor(
  { found }: JudgedFile,
  { seen, keptBecause }: { readonly seen: readonly string[]; readonly keptBecause: string },
): Result<string, Invalid> {
  if (found.length === 0) return ok("");
  const mark = markOf(found);
  const refusal = invalid("files", "");
  const said = { ...refusal, fieldErrors: { files: sentencesOf(found) }, identifiers: [mark] };
  if (!seen.includes(mark)) return err(said);
  const because = reasonToKeep.safeParse(keptBecause);
  if (because.success) return ok(because.data);
  const keptErrors = because.error.issues.map(({ message }) => message);
  return err({ ...said, fieldErrors: { files: keptErrors } });
}

const full = `An item has at most ${String(FILES_MAX)} files. Take one off first.`;

const changedMeanwhile: Failure = {
  code: "conflict",
  because: "This evidence was changed in the meantime. Open it again to see where it stands.",
};
