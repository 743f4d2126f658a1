import "server-only";
import type { Command } from "@/lib/action/command";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import { dayOf, fromCalendarDate } from "@/lib/core/calendar-date";
import { invalid, type Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import type { Tx } from "@/lib/db/client";
import { mayEntrust } from "@/lib/policy/entrustment";
import { notYours } from "@/lib/policy/not-yours";
import type { RecordEntrustment } from "./schema";

/** A supervisor says how far somebody acts alone. It stays; a later one takes its place. */
export async function recordEntrustment({
  actor,
  input,
  tx,
  now,
}: Command<RecordEntrustment, Member>): Promise<
  Result<{ readonly practitionerId: string }, Failure>
> {
  const found = await findCapability(tx, actor, input);
  if (found === null) return err({ code: "not-found" });
  const { practitionerId, capability } = found;
  const record = { organisationId: actor.organisationId, practitionerId };
  const ruling = mayEntrust(actor, record, capability);
  if (ruling === notYours) return err({ code: "not-found" });
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });
  if (input.entrustedOn > dayOf(now)) {
    return err(
      invalid("entrustedOn", "That day is still to come. Entrust from today, or say since when."),
    );
  }

  const made = await tx.entrustment.create({
    data: {
      ...record,
      capabilityId: capability.id,
      assessorId: actor.personId,
      level: input.level,
      entrustedOn: fromCalendarDate(input.entrustedOn),
      activity: input.activity,
      recordedAt: now,
      formKey: input.key,
    },
    select: { id: true },
  });
  await recordAudit(
    tx,
    { actor, now },
    {
      type: "entrustment.recorded",
      subjectId: made.id,
      practitionerId,
      data: {
        capability: capability.code,
        level: input.level,
        entrustedOn: input.entrustedOn,
      },
    },
  );
  return ok({ practitionerId });
}

/** Of the edition that the practitioner's portfolio follows. */
async function findCapability(
  tx: Tx,
  { organisationId }: Member,
  { practitionerId, capabilityId }: RecordEntrustment,
) {
  const practitioner = await tx.practitioner.findFirst({
    where: { personId: practitionerId, organisationId },
    select: { frameworkVersionId: true },
  });
  if (practitioner === null) return null;
  const { frameworkVersionId } = practitioner;
  const capability = await tx.capability.findFirst({
    where: { id: capabilityId, signable: true, frameworkVersionId },
    select: { id: true, code: true, pillar: { select: { code: true } } },
  });
  if (capability === null) return null;
  const { id, code, pillar } = capability;
  return { practitionerId, capability: { id, code, pillarCode: pillar.code } };
}
