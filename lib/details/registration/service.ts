import "server-only";
import type { Command } from "@/lib/action/command";
import type { RegistrationFacts } from "@/lib/audit/event";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import { fromCalendarDate, toCalendarDate } from "@/lib/core/calendar-date";
import type { Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import { visibleDetails } from "@/lib/policy/details";
import { findOwnRecord, goneMeanwhile, ruledOn } from "../service";
import type { ChangeRegistration, RecordRegistration, RemoveRegistration } from "./schema";

type Done = Promise<Result<{ registrationId: string }, Failure>>;

/** Adds a registration to the actor's own record. */
export async function record(command: Command<RecordRegistration, Member>): Done {
  const { input, tx } = command;
  const own = await findOwnRecord(command);
  if (!own.ok) return own;
  const made = await tx.registration.create({ data: { ...own.value, ...columns(input) } });
  await recordAudit(tx, command, {
    type: "registration.recorded",
    subjectId: made.id,
    practitionerId: own.value.practitionerId,
    data: saidOf(input),
  });
  return ok({ registrationId: made.id });
}

/** Puts a registration right, or says that it was renewed, restricted or has lapsed. */
export async function change(command: Command<ChangeRegistration, Member>): Done {
  const { actor, input, tx } = command;
  const { registrationId, ...facts } = input;
  const row = await findRow(command);
  if (!row.ok) return row;
  const { count } = await tx.registration.updateMany({
    where: { id: registrationId, practitionerId: actor.personId },
    data: columns(facts),
  });
  if (count === 0) return err(goneMeanwhile);
  const { expiresOn, ...before } = row.value;
  await recordAudit(tx, command, {
    type: "registration.changed",
    subjectId: registrationId,
    practitionerId: actor.personId,
    data: {
      ...saidOf(facts),
      was: saidOf({ ...before, expiresOn: toCalendarDate(expiresOn) }),
    },
  });
  return ok({ registrationId });
}

/** Takes out what was recorded by mistake. */
export async function remove(command: Command<RemoveRegistration, Member>): Done {
  const { actor, tx, input } = command;
  const row = await findRow(command);
  if (!row.ok) return row;
  const { id, body, number } = row.value;
  const { count } = await tx.registration.deleteMany({
    where: { id, practitionerId: actor.personId },
  });
  if (count === 0) return err(goneMeanwhile);
  await recordAudit(tx, command, {
    type: "registration.removed",
    subjectId: id,
    practitionerId: actor.personId,
    data: { body, number },
  });
  return ok(input);
}

async function findRow({ actor, input, tx }: Command<RemoveRegistration, Member>) {
  return ruledOn(
    actor,
    await tx.registration.findFirst({
      where: { AND: [{ id: input.registrationId }, visibleDetails(actor)] },
    }),
  );
}

function columns({ expiresOn, ...facts }: RecordRegistration) {
  return { ...facts, expiresOn: fromCalendarDate(expiresOn) };
}

function saidOf({ body, number, status, expiresOn }: RegistrationFacts): RegistrationFacts {
  return { body, number, status, expiresOn };
}
