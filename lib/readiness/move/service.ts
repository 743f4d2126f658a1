import "server-only";
import type { Command } from "@/lib/action/command";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import { dayOf, formatDay, formatTime } from "@/lib/core/calendar-date";
import type { Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import type { Tx } from "@/lib/db/client";
import { changedInSubstance } from "@/lib/framework/successor";
import { mayMoveFramework } from "@/lib/policy/people";
import { findPortfolio } from "./queries";
import type { MovePortfolio } from "./schema";

/**
 * Moves a portfolio to the framework that took the place of its own. No old row is written over: what was linked, asked
 * and decided stays with the wording of its day, and counts by its code. There is no way back.
 */
export async function move({
  actor,
  input,
  tx,
  now,
}: Command<MovePortfolio, Member>): Promise<Result<{ readonly personId: string }, Failure>> {
  const found = await findPortfolio(actor, input.personId, tx);
  if (found === null) return err({ code: "not-found" });
  const ruling = mayMoveFramework(actor, found);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });

  const { organisationId, practitionerId, from, to } = found;
  const { fromVersionId, toVersionId } = input;
  if (from.id !== fromVersionId || to?.id !== toVersionId) {
    return err(await whatIsSo(tx, input));
  }
  const { count } = await tx.practitioner.updateMany({
    where: { personId: practitionerId, frameworkVersionId: fromVersionId },
    data: { frameworkVersionId: toVersionId },
  });
  if (count === 0) return err(await whatIsSo(tx, input));

  const made = await tx.frameworkMove.create({
    data: {
      ...{ organisationId, practitionerId, fromVersionId, toVersionId },
      movedById: actor.personId,
      movedAt: now,
      changedCodes: changedInSubstance(to.frameworkId).map(({ code }) => code),
    },
    select: { id: true },
  });
  await recordAudit(
    tx,
    { actor, now },
    {
      type: "framework.moved",
      subjectId: made.id,
      practitionerId,
      data: { from: from.frameworkId, to: to.frameworkId },
    },
  );
  return ok({ personId: practitionerId });
}

/** Of a portfolio that is not as the page had it: who moved it, if that is why. */
async function whatIsSo(tx: Tx, { personId, fromVersionId }: MovePortfolio): Promise<Failure> {
  const made = await tx.frameworkMove.findFirst({
    where: { practitionerId: personId, fromVersionId },
    orderBy: { movedAt: "desc" },
    select: { movedAt: true, movedById: true, toVersion: { select: { version: true } } },
  });
  if (made === null) return { code: "conflict", because: OUT_OF_DATE };
  const { name } = await tx.person.findUniqueOrThrow({
    where: { id: made.movedById },
    select: { name: true },
  });
  const when = `${formatDay(dayOf(made.movedAt))} at ${formatTime(made.movedAt)}`;
  const because = `${name} moved this portfolio to the ${made.toVersion.version} framework on ${when}.`;
  return { code: "conflict", because };
}

const OUT_OF_DATE =
  "The portfolio follows another framework than when this page was drawn. Open the page again.";
