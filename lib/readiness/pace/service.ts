import "server-only";
import type { Command } from "@/lib/action/command";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import { dayOf, fromCalendarDate } from "@/lib/core/calendar-date";
import type { Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import { maySetTarget } from "@/lib/policy/readiness";
import { monthsBefore } from "@/lib/rules/calendar-date";
import { TARGET_YEARS_MAX } from "./limits";
import type { SetTarget } from "./schema";

/** The practitioner says by when they mean to be ready, or that they no longer do. Nobody is held to it. */
export async function setTarget({
  actor,
  input,
  tx,
  now,
}: Command<SetTarget, Member>): Promise<Result<{ targetOn: string | null }, Failure>> {
  const { personId, organisationId } = actor;
  const record = { practitionerId: personId, organisationId };
  const ruling = maySetTarget(actor, record);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });

  const { targetOn } = input;
  const today = dayOf(now);
  if (targetOn !== null && targetOn <= today)
    return refusedDay("Choose a day that is still to come.");
  if (targetOn !== null && monthsBefore(targetOn, TARGET_YEARS_MAX * 12) > today) {
    return refusedDay(`Choose a day within ${String(TARGET_YEARS_MAX)} years.`);
  }

  const { count } = await tx.practitioner.updateMany({
    where: { personId, organisationId },
    data: { targetOn: targetOn === null ? null : fromCalendarDate(targetOn) },
  });
  if (count === 0) return err({ code: "not-found" });
  await recordAudit(
    tx,
    { actor, now },
    { type: "target.set", subjectId: personId, practitionerId: personId, data: { targetOn } },
  );
  return ok({ targetOn });
}

function refusedDay(sentence: string): Result<never, Failure> {
  return err({ code: "invalid", formErrors: [], fieldErrors: { targetOn: [sentence] } });
}
