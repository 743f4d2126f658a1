import "server-only";
import type { Command } from "@/lib/action/command";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import type { Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import { mayDeleteDraft, mayEditEvidence, mayLogEvidence } from "@/lib/policy/evidence";
import { findCapabilities, findEvidence, findWords } from "../queries";
import type { DeleteDraft, EditEvidence, LogEvidence } from "../schema";
import { submit } from "../service";
import type { FoundEvidence, Kept, VersionMark } from "../types";
import { keepBeside } from "./beside/service";
import { newId } from "@/lib/core/new-id";
import { notAsAsked } from "./not-as-asked";
import {
  changedSince,
  followsOn,
  isBasedOn,
  isOvertaken,
  nameOf,
  savedElsewhere,
  sendingColumns,
} from "./rows";
import { takeItem } from "./take-item/service";
import { hasTheSame, saysTheSame } from "./says-the-same";
import {
  beginVersion,
  claim,
  insertItem,
  writeOver,
  type Capabilities,
  type Written,
} from "./version/service";

/** Makes an item, as a draft or submitted at once. The same form sent twice makes one. */
export async function log(command: Command<LogEvidence, Member>): Promise<Result<Kept, Failure>> {
  const { actor, input, tx, now } = command;
  const ruling = mayLogEvidence(actor);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });
  const capabilities = await findCapabilities(actor, codesOf(input), tx);
  const refusal = notAsAsked(input, { capabilities, now });
  if (refusal !== null) return err(refusal);

  const draft = { id: newId(now), number: 1, savedAt: now, ...sendingColumns(input) };
  const evidenceId = await insertItem(command, { draft, capabilities });
  if (evidenceId === null) return goOnWithWhatItMade(command, capabilities);

  await recordAudit(tx, command, {
    type: "evidence.drafted",
    subjectId: evidenceId,
    practitionerId: actor.personId,
    data: { version: draft.number },
  });
  return sendOn(command, { evidenceId, version: draft });
}

/** Writes over the draft, or begins the next version of what was submitted; and submits it, if asked to. */
export async function edit(command: Command<EditEvidence, Member>): Promise<Result<Kept, Failure>> {
  const { actor, input, tx, now } = command;
  const item = await takeItem(command, input.evidenceId);
  if (item === null) return err({ code: "not-found" });
  const ruling = mayEditEvidence(actor, item);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });
  const capabilities = await findCapabilities(actor, codesOf(input), tx);
  const refusal =
    notAsAsked(input, { capabilities, now }) ?? (await refuseNothingNew(command, item));
  if (refusal !== null) return err(refusal);
  return write(command, { item, capabilities });
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
  const isAsDrawn = draft !== null && isBasedOn(input.basedOn, draft);
  if (!isAsDrawn || (await claim(command, { draft })) === null) {
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

interface Found {
  readonly item: FoundEvidence;
  readonly capabilities: Capabilities;
}

/** Over what this form goes on from, and over nothing else: what another tab saved stays, and so does this. */
async function write(
  command: Command<Written, Member>,
  { item, capabilities }: Found,
): Promise<Result<Kept, Failure>> {
  const { input, tx, now } = command;
  const { draft, submitted } = item;
  const latest = draft ?? submitted;
  if (latest === null) return err({ code: "not-found" });
  if (isOvertaken(input, latest)) {
    return ok(kept(command, { evidenceId: item.id, version: latest }));
  }
  const version = !followsOn(input, latest)
    ? null
    : draft
      ? await writeOver(command, { draft, capabilities })
      : await beginVersion(command, { item, capabilities });
  if (version === null) {
    const isSaved = input.intent === "save" && saysTheSame(await findWords(latest.id, tx), input);
    if (isSaved) return ok(kept(command, { evidenceId: item.id, version: latest }));
    const saved = await keepBeside(command, item);
    return ok({ ...saved, basedOn: nameOf(latest), beside: savedElsewhere(item, now) });
  }
  await recordAudit(tx, command, {
    type: draft ? "evidence.saved" : "evidence.drafted",
    subjectId: item.id,
    practitionerId: item.practitionerId,
    data: { version: version.number },
  });
  return sendOn(command, { evidenceId: item.id, version });
}

/** What was saved, and of which item. */
interface Saved {
  readonly evidenceId: string;
  readonly version: VersionMark;
}

async function sendOn(
  command: Command<Written, Member>,
  saved: Saved,
): Promise<Result<Kept, Failure>> {
  if (command.input.intent === "save") return ok(kept(command, saved));
  const input = { evidenceId: saved.evidenceId, capabilities: codesOf(command.input) };
  const submitted = await submit({ ...command, input });
  return submitted.ok ? ok(kept(command, saved)) : submitted;
}

/** A draft is gone on with; what is submitted is looked at. */
function kept({ input }: Command<Written, Member>, { evidenceId, version }: Saved): Kept {
  const page = input.intent === "save" ? "/edit?saved=1" : "?submitted=1";
  const goTo = `/evidence/${evidenceId}${page}`;
  return { evidenceId, goTo, basedOn: nameOf(version), savedAt: version.savedAt, beside: null };
}

/**
 * A second sending of one form is told of what the first made, or goes on with it; from a form that cannot say of itself
 * which sending it is, other words than those are refused, never dropped unseen.
 */
async function goOnWithWhatItMade(
  command: Command<LogEvidence, Member>,
  capabilities: Capabilities,
): Promise<Result<Kept, Failure>> {
  const { actor, input, tx } = command;
  const made = await tx.evidence.findFirst({
    where: { formKey: input.key, practitionerId: actor.personId },
    select: { id: true },
  });
  const item = made && (await takeItem(command, made.id));
  const version = input.intent === "save" ? item?.draft : item?.submitted;
  if (item && version && saysTheSame(await findWords(version.id, tx), input)) {
    return ok(kept(command, { evidenceId: item.id, version }));
  }
  if (item && input.sending !== null) return write(command, { item, capabilities });
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

function codesOf({ links }: Written): readonly string[] {
  return links.map(({ code }) => code);
}
