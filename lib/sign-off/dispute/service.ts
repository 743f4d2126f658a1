import "server-only";
import type { Command } from "@/lib/action/command";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import { invalid, type Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import { mayCloseDispute, mayRaiseDispute } from "@/lib/policy/dispute";
import { findDispute } from "./queries";
import type { CloseDispute, RaiseDispute } from "./schema";

/** A practitioner disputes a decision, or something else on their record: a hard stop until it is closed. */
export async function raiseDispute({
  actor,
  input,
  tx,
  now,
}: Command<RaiseDispute, Member>): Promise<Result<{ readonly disputeId: string }, Failure>> {
  const own = await tx.practitioner.findFirst({
    where: { personId: actor.personId, organisationId: actor.organisationId },
    select: { personId: true, organisationId: true },
  });
  if (own === null) return err({ code: "not-found" });
  const record = { organisationId: own.organisationId, practitionerId: own.personId };
  const ruling = mayRaiseDispute(actor, record);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });

  if (input.signOffId !== null) {
    const isOwn = await tx.signOff.count({ where: { id: input.signOffId, ...record } });
    if (isOwn === 0) return err(invalid("signOffId", "That decision is not on your record."));
    const open = await tx.dispute.count({ where: { signOffId: input.signOffId, closedAt: null } });
    if (open > 0) return err(invalid("signOffId", "This decision is in dispute already."));
  }
  const made = await tx.dispute.create({
    data: {
      ...record,
      signOffId: input.signOffId,
      raisedById: actor.personId,
      raisedAt: now,
      reasons: input.reasons,
      formKey: input.key,
    },
    select: { id: true },
  });
  await recordAudit(
    tx,
    { actor, now },
    {
      type: "dispute.raised",
      subjectId: made.id,
      practitionerId: record.practitionerId,
      data: { disputeId: made.id },
    },
  );
  return ok({ disputeId: made.id });
}

/** A steward says what came of it. The decision it was about stays as it is, or is revoked by who may. */
export async function closeDispute({
  actor,
  input,
  tx,
  now,
}: Command<CloseDispute, Member>): Promise<Result<{ readonly practitionerId: string }, Failure>> {
  const dispute = await findDispute(actor, input.disputeId, tx);
  if (dispute === null) return err({ code: "not-found" });
  const ruling = mayCloseDispute(actor, dispute);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });

  const { count } = await tx.dispute.updateMany({
    where: { id: dispute.id, closedAt: null },
    data: { closedAt: now, closedById: actor.personId, outcome: input.outcome },
  });
  if (count === 0) return err(alreadyClosed);
  await recordAudit(
    tx,
    { actor, now },
    {
      type: "dispute.closed",
      subjectId: dispute.id,
      practitionerId: dispute.practitionerId,
      data: { disputeId: dispute.id },
    },
  );
  return ok({ practitionerId: dispute.practitionerId });
}

const alreadyClosed: Failure = {
  code: "conflict",
  because: "Another steward has closed this dispute in the meantime.",
};
