import "server-only";
import type { Command } from "@/lib/action/command";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import { fromCalendarDate, toCalendarDate } from "@/lib/core/calendar-date";
import type { Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import { visibleDetails } from "@/lib/policy/details";
import { findOwnRecord, goneMeanwhile, refuseDayToCome, ruledOn } from "../service";
import type { ChangeEntitlement, RecordEntitlement, RemoveEntitlement } from "./schema";

type Done = Promise<Result<{ entitlementId: string }, Failure>>;

/** Adds an entitlement to the actor's own record: only those who use ionising radiation are asked for one. */
export async function record(command: Command<RecordEntitlement, Member>): Done {
  const { input, tx, now } = command;
  const own = await findOwnRecord(command);
  if (!own.ok) return own;
  const { practitionerId: personId } = own.value;
  const isAsked = { personId, ionisingRadiation: true };
  if ((await tx.practitioner.count({ where: isAsked })) === 0) return err(notAsked);
  const past = refuseDayToCome("entitledOn", input.entitledOn, now);
  if (!past.ok) return past;
  const made = await tx.operatorEntitlement.create({ data: { ...own.value, ...columns(input) } });
  await recordAudit(tx, command, {
    type: "entitlement.recorded",
    subjectId: made.id,
    practitionerId: personId,
    data: { entitledOn: input.entitledOn },
  });
  return ok({ entitlementId: made.id });
}

/** Puts an entitlement right. */
export async function change(command: Command<ChangeEntitlement, Member>): Done {
  const { actor, input, tx, now } = command;
  const row = await findRow(command);
  if (!row.ok) return row;
  const { entitlementId, ...facts } = input;
  const past = refuseDayToCome("entitledOn", facts.entitledOn, now);
  if (!past.ok) return past;
  const { count } = await tx.operatorEntitlement.updateMany({
    where: { id: entitlementId, practitionerId: actor.personId },
    data: columns(facts),
  });
  if (count === 0) return err(goneMeanwhile);
  const was = { entitledOn: toCalendarDate(row.value.entitledOn) };
  await recordAudit(tx, command, {
    type: "entitlement.changed",
    subjectId: entitlementId,
    practitionerId: actor.personId,
    data: { entitledOn: facts.entitledOn, was },
  });
  return ok({ entitlementId });
}

/** Takes out what was recorded by mistake. */
export async function remove(command: Command<RemoveEntitlement, Member>): Done {
  const { actor, tx } = command;
  const row = await findRow(command);
  if (!row.ok) return row;
  const { id, entitledOn } = row.value;
  const { count } = await tx.operatorEntitlement.deleteMany({
    where: { id, practitionerId: actor.personId },
  });
  if (count === 0) return err(goneMeanwhile);
  await recordAudit(tx, command, {
    type: "entitlement.removed",
    subjectId: id,
    practitionerId: actor.personId,
    data: { entitledOn: toCalendarDate(entitledOn) },
  });
  return ok({ entitlementId: id });
}

const notAsked: Failure = {
  code: "conflict",
  because:
    "An entitlement is asked only of those who use ionising radiation. If you do, ask a steward to say so.",
};

async function findRow({ actor, input, tx }: Command<RemoveEntitlement, Member>) {
  return ruledOn(
    actor,
    await tx.operatorEntitlement.findFirst({
      where: { AND: [{ id: input.entitlementId }, visibleDetails(actor)] },
    }),
  );
}

function columns({ entitledOn, ...facts }: RecordEntitlement) {
  return { ...facts, entitledOn: fromCalendarDate(entitledOn) };
}
