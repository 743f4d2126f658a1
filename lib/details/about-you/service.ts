import "server-only";
import type { Command } from "@/lib/action/command";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import type { Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import { findOwnRecord } from "../service";
import type { DescribeYourself } from "./schema";

/** What the practitioner says of their own work. What switches a rule on or off is the steward's to keep. */
export async function describeYourself(
  command: Command<DescribeYourself, Member>,
): Promise<Result<null, Failure>> {
  const { input, tx } = command;
  const own = await findOwnRecord(command);
  if (!own.ok) return own;
  const { practitionerId: personId, organisationId } = own.value;
  const [practitioner] = await tx.practitioner.updateManyAndReturn({
    where: { personId, organisationId },
    data: input,
    select: { profession: true },
  });
  if (practitioner === undefined) return err({ code: "not-found" });
  const { field, setting } = input;
  await recordAudit(tx, command, {
    type: "practitioner.described",
    subjectId: personId,
    practitionerId: personId,
    data: { profession: practitioner.profession, field, setting },
  });
  return ok(null);
}
