import "server-only";
import type { Command } from "@/lib/action/command";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import type { Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import type { Tx } from "@/lib/db/client";
import { signOffRevoked } from "@/lib/notification/mails";
import { queueMail } from "@/lib/notification/service";
import { mayRevoke, visibleSignOffs } from "@/lib/policy/sign-off";
import { capabilityOf, capabilityOfId } from "../capability/queries";
import { named } from "../capability/views";
import type { RevokeSignOff } from "../schema";
import { WHOSE } from "../whose";

/** Takes a decision back with a reason. The decision stays as it was; that it was revoked is a row of its own. */
export async function revoke({
  actor,
  input,
  tx,
  now,
}: Command<RevokeSignOff, Member>): Promise<Result<{ readonly signOffId: string }, Failure>> {
  const signOff = await findSignOff(tx, actor, input.signOffId);
  if (signOff === null) return err({ code: "not-found" });

  const capability = await capabilityOf(tx, signOff, capabilityOfId);
  const ruling = mayRevoke(actor, { ...signOff, capability });
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });

  // The act and its check are one: a second revocation meets the constraint of its name.
  await tx.signOffRevocation.create({
    data: {
      organisationId: signOff.organisationId,
      signOffId: signOff.id,
      revokedById: actor.personId,
      revokedAt: now,
      reason: input.reason,
    },
  });
  await recordAudit(
    tx,
    { actor, now },
    {
      type: "sign-off.revoked",
      subjectId: signOff.id,
      practitionerId: signOff.practitionerId,
      data: { capability: capability.code, signOffId: signOff.id },
    },
  );
  await queueMail(
    tx,
    { now, to: signOff.practitionerId },
    signOffRevoked({ by: actor.name, capability: named(capability), signOffId: signOff.id }),
  );
  return ok({ signOffId: signOff.id });
}

async function findSignOff(tx: Tx, actor: Member, id: string) {
  return tx.signOff.findFirst({
    where: { id, AND: [visibleSignOffs(actor)] },
    select: WHOSE,
  });
}
