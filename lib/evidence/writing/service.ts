import "server-only";
import type { Command } from "@/lib/action/command";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import type { Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import type { Tx } from "@/lib/db/client";
import { mayDeleteDraft, mayEditEvidence, mayLogEvidence } from "@/lib/policy/evidence";
import { findCapabilities, findEvidence, findWords } from "../queries";
import type { DeleteDraft, EditEvidence, LogEvidence } from "../schema";
import { submit } from "../service";
import type { FoundEvidence, VersionMark } from "../types";
import { newId } from "./new-id";
import { copyFiles } from "./next-version/service";
import { notAsAsked } from "./not-as-asked";
import { changedSince, columnsOf, isBasedOn, laterThan, type BasedOn } from "./rows";
import { hasTheSame, saysTheSame } from "./says-the-same";

type Written = LogEvidence | EditEvidence;

/** Which item it is, and the page that goes on from there. */
export interface Kept {
  readonly evidenceId: string;
  readonly goTo: string;
}

/** Makes an item, as a draft or submitted at once. The same form sent twice makes one. */
export async function log(command: Command<LogEvidence, Member>): Promise<Result<Kept, Failure>> {
  const { actor, input, tx, now } = command;
  const ruling = mayLogEvidence(actor);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });
  const capabilities = await findCapabilities(actor, codesOf(input), tx);
  const refusal = notAsAsked(input, { capabilities, now });
  if (refusal !== null) return err(refusal);

  const draft = { id: newId(now), number: 1, savedAt: now };
  const [made] = await tx.evidence.createManyAndReturn({
    data: {
      organisationId: actor.organisationId,
      practitionerId: actor.personId,
      formKey: input.key,
      loggedAt: now,
      stage: "draft",
      draftId: draft.id,
    },
    skipDuplicates: true,
    select: { id: true },
  });
  if (made === undefined) return whatTheFormMade(command);

  await insertVersion(command, { evidenceId: made.id, version: draft, capabilities });
  await recordAudit(tx, command, {
    type: "evidence.drafted",
    subjectId: made.id,
    practitionerId: actor.personId,
    data: { version: draft.number },
  });
  return sendOn(command, made.id);
}

/** Writes over the draft, or begins the next version of what was submitted; and submits it, if asked to. */
export async function edit(command: Command<EditEvidence, Member>): Promise<Result<Kept, Failure>> {
  const { actor, input, tx, now } = command;
  const item = await findEvidence(actor, input.evidenceId, tx);
  if (item === null) return err({ code: "not-found" });
  const ruling = mayEditEvidence(actor, item);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });
  const capabilities = await findCapabilities(actor, codesOf(input), tx);
  const refusal =
    notAsAsked(input, { capabilities, now }) ?? (await refuseNothingNew(command, item));
  if (refusal !== null) return err(refusal);

  const version = item.draft
    ? await writeOver(command, { draft: item.draft, capabilities })
    : await beginVersion(command, { item, capabilities });
  if (version === null) return err(changedSince(item, now));
  await recordAudit(tx, command, {
    type: item.draft ? "evidence.saved" : "evidence.drafted",
    subjectId: item.id,
    practitionerId: item.practitionerId,
    data: { version },
  });
  return sendOn(command, item.id);
}

/** A draft that was never submitted goes with its item; of a submitted item only what was being written goes. */
export async function deleteDraft(
  command: Command<DeleteDraft, Member>,
): Promise<Result<{ readonly goTo: string; readonly letGo: readonly string[] }, Failure>> {
  const { actor, input, tx, now } = command;
  const item = await findEvidence(actor, input.evidenceId, tx);
  if (item === null) return err({ code: "not-found" });
  const ruling = mayDeleteDraft(actor, item);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });
  const { id, draft, submitted } = item;
  if (draft === null || !(await claim(command, { draft, basedOn: input.basedOn }))) {
    return err(changedSince(item, now));
  }

  const files = await tx.evidenceFile.findMany({
    where: { evidenceVersionId: draft.id },
    select: { storedFileId: true },
  });
  if (submitted === null) {
    await tx.evidence.deleteMany({ where: { id, draftId: draft.id } });
  } else {
    await tx.evidence.updateMany({ where: { id, draftId: draft.id }, data: { draftId: null } });
    await tx.evidenceVersion.deleteMany({ where: { id: draft.id } });
  }
  await recordAudit(tx, command, {
    type: "evidence.draft-deleted",
    subjectId: id,
    practitionerId: item.practitionerId,
    data: { version: draft.number },
  });
  return ok({
    goTo: submitted === null ? "/evidence?deleted=1" : `/evidence/${id}?deleted=1`,
    letGo: files.map(({ storedFileId }) => storedFileId),
  });
}

async function sendOn(
  command: Command<Written, Member>,
  evidenceId: string,
): Promise<Result<Kept, Failure>> {
  if (command.input.intent === "save") return ok(kept(command, evidenceId));
  const input = { evidenceId, capabilities: codesOf(command.input) };
  const submitted = await submit({ ...command, input });
  return submitted.ok ? ok(kept(command, evidenceId)) : submitted;
}

/** A draft is gone on with; what is submitted is looked at. */
function kept({ input }: Command<Written, Member>, evidenceId: string): Kept {
  const page = input.intent === "save" ? "/edit?saved=1" : "?submitted=1";
  return { evidenceId, goTo: `/evidence/${evidenceId}${page}` };
}

/** A second sending of one form is told of what the first made; other words than those are never dropped unseen. */
async function whatTheFormMade(
  command: Command<LogEvidence, Member>,
): Promise<Result<Kept, Failure>> {
  const { actor, input, tx } = command;
  const item = await tx.evidence.findFirst({
    where: { formKey: input.key, practitionerId: actor.personId },
    select: { id: true, draftId: true, submittedId: true },
  });
  const versionId = input.intent === "save" ? item?.draftId : item?.submittedId;
  if (item && versionId && saysTheSame(await findWords(versionId, tx), input)) {
    return ok(kept(command, item.id));
  }
  const because = "This form has already made an item. Open your evidence to go on with it.";
  return err({ code: "conflict", because });
}

/** A version that says what the last one says would only take the confirmations away. */
async function refuseNothingNew(
  { input, tx }: Command<EditEvidence, Member>,
  { stage, draft, submitted }: FoundEvidence,
): Promise<Failure | null> {
  if (stage !== "submitted" || submitted === null) return null;
  if (draft !== null && input.intent === "save") return null;
  const stands = await findWords(submitted.id, tx);
  if (!saysTheSame(stands, input)) return null;
  if (draft !== null && !hasTheSame(await findWords(draft.id, tx), stands)) return null;
  const because = `This says the same as version ${String(submitted.number)}, which you have submitted. Change something first.`;
  return { code: "conflict", because };
}

type Capabilities = ReadonlyMap<string, string>;

/** The number of the version that was written; null if it was not as the form had it. */
async function writeOver(
  command: Command<EditEvidence, Member>,
  { draft, capabilities }: { readonly draft: VersionMark; readonly capabilities: Capabilities },
): Promise<number | null> {
  const { input, tx } = command;
  const columns = { ...columnsOf(input), ...keptColumns(command) };
  if (!(await claim(command, { draft, basedOn: input.basedOn, columns }))) return null;
  await tx.evidenceLink.deleteMany({ where: { evidenceVersionId: draft.id } });
  await insertLinks(command, { versionId: draft.id, capabilities });
  return draft.number;
}

async function beginVersion(
  command: Command<EditEvidence, Member>,
  { item, capabilities }: { readonly item: FoundEvidence; readonly capabilities: Capabilities },
): Promise<number | null> {
  const { input, tx, now } = command;
  const { submitted } = item;
  if (submitted === null || !isBasedOn(input.basedOn, submitted)) return null;
  const version = { id: newId(now), number: submitted.number + 1, savedAt: now };
  const { count } = await tx.evidence.updateMany({
    where: { id: item.id, draftId: null, submittedId: submitted.id },
    data: { draftId: version.id },
  });
  if (count === 0) return null;
  await insertVersion(command, { evidenceId: item.id, version, capabilities });
  await copyFiles(tx, { from: submitted.id, to: version.id });
  return version.number;
}

/** Takes the draft if it still is what the form was drawn from, and writes what is to be written, in one statement. */
async function claim(
  { tx, now }: { readonly tx: Tx; readonly now: Date },
  claimed: {
    readonly draft: VersionMark;
    readonly basedOn: BasedOn;
    readonly columns?: ReturnType<typeof columnsOf> & ReturnType<typeof keptColumns>;
  },
): Promise<boolean> {
  const { draft, basedOn, columns = {} } = claimed;
  if (!isBasedOn(basedOn, draft)) return false;
  const { count } = await tx.evidenceVersion.updateMany({
    where: { id: draft.id, savedAt: basedOn.savedAt },
    data: { ...columns, savedAt: laterThan(basedOn.savedAt, now) },
  });
  return count === 1;
}

async function insertVersion(
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
function keptColumns({ kept }: Command<Written, Member>) {
  return { keptIdentifiers: [...(kept?.kinds ?? [])], keptBecause: kept?.because ?? "" };
}

function codesOf({ links }: Written): readonly string[] {
  return links.map(({ code }) => code);
}
