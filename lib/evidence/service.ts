import "server-only";
import type { Command } from "@/lib/action/command";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import type { Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import type { Tx } from "@/lib/db/client";
import { evidenceReturned } from "@/lib/notification/mails";
import { queueMail } from "@/lib/notification/service";
import { mayReturnEvidence, maySubmitEvidence, mayWithdrawEvidence } from "@/lib/policy/evidence";
import { findEvidence } from "./queries";
import type { ReturnEvidence, WithdrawEvidence } from "./schema";
import type { EvidenceStage, FoundEvidence } from "./types";

/** Which item moved. */
export interface Moved {
  readonly evidenceId: string;
}

interface Submit extends Moved {
  /** Codes of what the draft shows, for the log. */
  readonly capabilities: readonly string[];
}

/** The draft becomes the version that counts. Its words were found complete where they were typed. */
export async function submit(command: Command<Submit, Member>): Promise<Result<Moved, Failure>> {
  const { actor, input, tx, now } = command;
  const item = await findEvidence(actor, input.evidenceId, tx);
  if (item === null) return err({ code: "not-found" });
  const ruling = maySubmitEvidence(actor, item);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });

  const { draft } = item;
  const next = { stage: "submitted", draftId: null, submittedId: draft?.id ?? null } as const;
  if (draft === null || !(await move(tx, item, next))) return err(movedOn);
  await tx.evidenceSubmission.create({
    data: {
      organisationId: item.organisationId,
      evidenceVersionId: draft.id,
      submittedById: actor.personId,
      submittedAt: now,
    },
  });
  await closeRequests(tx, item.id, now);
  await recordAudit(tx, command, {
    type: "evidence.submitted",
    subjectId: item.id,
    practitionerId: item.practitionerId,
    data: { version: draft.number, capabilities: input.capabilities },
  });
  return ok({ evidenceId: item.id });
}

/** Takes a submitted item out of the record, with the reason; it can be submitted again. */
export async function withdraw(
  command: Command<WithdrawEvidence, Member>,
): Promise<Result<Moved, Failure>> {
  const { actor, input, tx, now } = command;
  const item = await findEvidence(actor, input.evidenceId, tx);
  if (item === null) return err({ code: "not-found" });
  const ruling = mayWithdrawEvidence(actor, item);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });

  const { submitted } = item;
  if (submitted === null || !(await move(tx, item, { stage: "withdrawn" }))) return err(movedOn);
  await tx.evidenceWithdrawal.create({
    data: {
      organisationId: item.organisationId,
      evidenceVersionId: submitted.id,
      withdrawnById: actor.personId,
      withdrawnAt: now,
      reason: input.reason,
    },
  });
  await closeRequests(tx, item.id, now);
  await recordAudit(tx, command, {
    type: "evidence.withdrawn",
    subjectId: item.id,
    practitionerId: item.practitionerId,
    data: { version: submitted.number },
  });
  return ok({ evidenceId: item.id });
}

/** A supervisor gives it back to be put right, with reasons. */
export async function returnToPractitioner(
  command: Command<ReturnEvidence, Member>,
): Promise<Result<Moved, Failure>> {
  const { actor, input, tx, now } = command;
  const item = await findEvidence(actor, input.evidenceId, tx);
  if (item === null) return err({ code: "not-found" });
  const ruling = mayReturnEvidence(actor, item);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });

  const { submitted } = item;
  if (submitted === null || !(await move(tx, item, { stage: "returned" }))) return err(movedOn);
  await tx.evidenceReturn.create({
    data: {
      organisationId: item.organisationId,
      evidenceVersionId: submitted.id,
      returnedById: actor.personId,
      returnedAt: now,
      reasons: input.reasons,
    },
  });
  await closeRequests(tx, item.id, now);
  await recordAudit(tx, command, {
    type: "evidence.returned",
    subjectId: item.id,
    practitionerId: item.practitionerId,
    data: { version: submitted.number },
  });
  const returned = evidenceReturned({ supervisor: actor.name, evidenceId: item.id });
  await queueMail(tx, { now, to: item.practitionerId }, returned);
  return ok({ evidenceId: item.id });
}

/** Only if the item still stands where it was found: check and act in one statement. */
async function move(
  tx: Tx,
  { id, stage, draft, submitted }: FoundEvidence,
  to: {
    readonly stage: EvidenceStage;
    readonly draftId?: string | null;
    readonly submittedId?: string | null;
  },
): Promise<boolean> {
  const { count } = await tx.evidence.updateMany({
    where: { id, stage, draftId: draft?.id ?? null, submittedId: submitted?.id ?? null },
    data: to,
  });
  return count === 1;
}

/** Whoever was asked about a version that no longer stands need not answer any more. */
async function closeRequests(tx: Tx, evidenceId: string, now: Date): Promise<void> {
  await tx.confirmationRequest.updateMany({
    where: { closedAt: null, version: { evidenceId } },
    data: { closedAt: now },
  });
}

const movedOn: Failure = {
  code: "conflict",
  because: "This evidence was changed in the meantime. Open it again to see where it stands.",
};
