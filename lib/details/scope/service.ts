import "server-only";
import type { Command } from "@/lib/action/command";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import { fromCalendarDate, toCalendarDate } from "@/lib/core/calendar-date";
import type { Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import { visibleDetails } from "@/lib/policy/details";
import { findOwnRecord, goneMeanwhile, refuseDayToCome, ruledOn } from "../service";
import type { ChangeScopeReview, RecordScopeReview, RemoveScopeReview } from "./schema";

type Done = Promise<Result<{ reviewId: string }, Failure>>;

/** Adds a review of their scope of practice to the actor's own record; the ones before stay. */
export async function record(command: Command<RecordScopeReview, Member>): Done {
  const { input, tx, now } = command;
  const own = await findOwnRecord(command);
  if (!own.ok) return own;
  const past = refuseDayToCome("reviewedOn", input.reviewedOn, now);
  if (!past.ok) return past;
  const made = await tx.scopeReview.create({ data: { ...own.value, ...columns(input) } });
  await recordAudit(tx, command, {
    type: "scope.reviewed",
    subjectId: made.id,
    practitionerId: own.value.practitionerId,
    data: { reviewedOn: input.reviewedOn },
  });
  return ok({ reviewId: made.id });
}

/** Puts a review right. */
export async function change(command: Command<ChangeScopeReview, Member>): Done {
  const { actor, input, tx, now } = command;
  const row = await findRow(command);
  if (!row.ok) return row;
  const { reviewId, ...facts } = input;
  const past = refuseDayToCome("reviewedOn", facts.reviewedOn, now);
  if (!past.ok) return past;
  const { count } = await tx.scopeReview.updateMany({
    where: { id: reviewId, practitionerId: actor.personId },
    data: columns(facts),
  });
  if (count === 0) return err(goneMeanwhile);
  const was = { reviewedOn: toCalendarDate(row.value.reviewedOn) };
  await recordAudit(tx, command, {
    type: "scope.changed",
    subjectId: reviewId,
    practitionerId: actor.personId,
    data: { reviewedOn: facts.reviewedOn, was },
  });
  return ok({ reviewId });
}

/** Takes out what was recorded by mistake. */
export async function remove(command: Command<RemoveScopeReview, Member>): Done {
  const { actor, tx } = command;
  const row = await findRow(command);
  if (!row.ok) return row;
  const { id, reviewedOn } = row.value;
  const { count } = await tx.scopeReview.deleteMany({
    where: { id, practitionerId: actor.personId },
  });
  if (count === 0) return err(goneMeanwhile);
  await recordAudit(tx, command, {
    type: "scope.removed",
    subjectId: id,
    practitionerId: actor.personId,
    data: { reviewedOn: toCalendarDate(reviewedOn) },
  });
  return ok({ reviewId: id });
}

async function findRow({ actor, input, tx }: Command<RemoveScopeReview, Member>) {
  return ruledOn(
    actor,
    await tx.scopeReview.findFirst({
      where: { AND: [{ id: input.reviewId }, visibleDetails(actor)] },
    }),
  );
}

function columns({ reviewedOn, ...words }: RecordScopeReview) {
  return { ...words, reviewedOn: fromCalendarDate(reviewedOn) };
}
