import "server-only";
import type { Command } from "@/lib/action/command";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import type { Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import { mayClearFlag, mayFlagEvidence } from "@/lib/policy/flag";
import { findEvidence } from "../queries";
import type { Moved } from "../service";
import { findFlag } from "./queries";
import type { ClearFlag, RaiseFlag } from "./schema";

/** Says that an item identifies a patient. From now on it does not count, whatever its practitioner does. */
export async function raiseFlag(
  command: Command<RaiseFlag, Member>,
): Promise<Result<Moved, Failure>> {
  const { actor, input, tx, now } = command;
  const item = await findEvidence(actor, input.evidenceId, tx);
  if (item === null) return err({ code: "not-found" });
  const ruling = mayFlagEvidence(actor, item);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });

  // The act and its check are one: a second open flag meets the constraint of its name.
  const made = await tx.identifiableFlag.create({
    data: {
      organisationId: item.organisationId,
      practitionerId: item.practitionerId,
      evidenceId: item.id,
      raisedById: actor.personId,
      raisedAt: now,
      reasons: input.reasons,
    },
    select: { id: true },
  });
  await recordAudit(tx, command, {
    type: "flag.raised",
    subjectId: made.id,
    practitionerId: item.practitionerId,
    data: { evidenceId: item.id },
  });
  return ok({ evidenceId: item.id });
}

/** Finds the item clear. The flag stays, with who raised it, who cleared it, and why. */
export async function clearFlag(
  command: Command<ClearFlag, Member>,
): Promise<Result<Moved, Failure>> {
  const { actor, input, tx, now } = command;
  const flag = await findFlag(actor, input.flagId, tx);
  if (flag === null) return err({ code: "not-found" });
  const { evidence } = flag;
  const ruling = mayClearFlag(actor, evidence, flag);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });

  const { count } = await tx.identifiableFlag.updateMany({
    where: { id: input.flagId, clearedAt: null },
    data: { clearedAt: now, clearedById: actor.personId, clearedBecause: input.clearedBecause },
  });
  if (count === 0) return err(alreadyCleared);
  await recordAudit(tx, command, {
    type: "flag.cleared",
    subjectId: input.flagId,
    practitionerId: evidence.practitionerId,
    data: { evidenceId: evidence.id },
  });
  return ok({ evidenceId: evidence.id });
}

const alreadyCleared: Failure = {
  code: "conflict",
  because: "This flag has already been cleared. Open the evidence to see by whom.",
};
