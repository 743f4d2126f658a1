import "server-only";
import type { Command } from "@/lib/action/command";
import type { Member } from "@/lib/core/actor";
import { dayOf, type CalendarDate } from "@/lib/core/calendar-date";
import { invalid, type Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import type { RecordFacts } from "@/lib/policy/facts";
import { mayKeepDetails, mayViewDetails } from "@/lib/policy/details";

// What the deeds on every part begin with. The parts' own services do the rest.

/** The actor's own record, to add something to: of somebody who is no practitioner there is none. */
export async function findOwnRecord({
  actor,
  tx,
}: Command<unknown, Member>): Promise<Result<RecordFacts, Failure>> {
  const practitioner = await tx.practitioner.findFirst({
    where: { personId: actor.personId, organisationId: actor.organisationId },
    select: { personId: true, organisationId: true },
  });
  if (practitioner === null) return err({ code: "not-found" });
  const { personId: practitionerId, organisationId } = practitioner;
  return ruledOn(actor, { practitionerId, organisationId });
}

/** A row that a deed is about: seen first, then ruled on. */
export function ruledOn<Row extends RecordFacts>(
  actor: Member,
  row: Row | null,
): Result<Row, Failure> {
  if (row === null || !mayViewDetails(actor, row).allowed) return err({ code: "not-found" });
  const ruling = mayKeepDetails(actor, row);
  return ruling.allowed ? ok(row) : err({ code: "forbidden", because: ruling.because });
}

/** Said of what somebody removed while it was being changed. */
export const goneMeanwhile: Failure = {
  code: "conflict",
  because: "This was removed in the meantime. Open the page again to see what is there.",
};

/** What has happened has happened by today. */
export function refuseDayToCome(
  field: string,
  day: CalendarDate | null,
  now: Date,
): Result<null, Failure> {
  return day === null || day <= dayOf(now)
    ? ok(null)
    : err(invalid(field, "This day is still to come. Enter it once it has been."));
}
