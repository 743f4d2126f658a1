import "server-only";
import type { Command } from "@/lib/action/command";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import type { CapabilityAddress } from "@/lib/core/capability-address";
import type { Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import type { Tx } from "@/lib/db/client";
import { mayAdd } from "./may-add";
import type { SelfAssess } from "./schema";

/** The practitioner says how they show a capability: a row each time, never written over. */
export async function selfAssess({
  actor,
  input,
  tx,
  now,
}: Command<SelfAssess, Member>): Promise<Result<CapabilityAddress, Failure>> {
  const own = await findOwnRecord(tx, actor);
  const capability = await findCapability(tx, input.capabilityId);
  if (own === null || capability === null) return err({ code: "not-found" });

  const record = { practitionerId: own.personId, organisationId: own.organisationId };
  const isOwn = capability.frameworkVersion.id === own.frameworkVersion.id;
  const ruling = mayAdd(actor, record, { isOwn, signable: capability.signable });
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });

  const made = await tx.selfAssessment.create({
    data: {
      ...record,
      capabilityId: capability.id,
      assessedAt: now,
      formKey: input.key,
      reflection: input.reflection,
    },
    select: { id: true },
  });
  await recordAudit(
    tx,
    { actor, now },
    {
      type: "self-assessment.made",
      subjectId: made.id,
      practitionerId: record.practitionerId,
      data: { capability: capability.code },
    },
  );
  return ok({ code: capability.code, otherFramework: null });
}

async function findOwnRecord(tx: Tx, actor: Member) {
  return tx.practitioner.findFirst({
    where: { personId: actor.personId, organisationId: actor.organisationId },
    select: { personId: true, organisationId: true, frameworkVersion: { select: { id: true } } },
  });
}

async function findCapability(tx: Tx, id: string) {
  return tx.capability.findUnique({
    where: { id },
    select: { id: true, code: true, signable: true, frameworkVersion: { select: { id: true } } },
  });
}
