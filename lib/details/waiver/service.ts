import "server-only";
import type { Command } from "@/lib/action/command";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import { dayOf, fromCalendarDate } from "@/lib/core/calendar-date";
import { invalid, type Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import { mayWaive, visibleDecided } from "@/lib/policy/panel";
import { visiblePeople } from "@/lib/policy/people";
import { refuseDayToCome } from "../service";
import type { ApproveWaiver, EndWaiver } from "./schema";

type Done = Promise<Result<{ personId: string }, Failure>>;

/** Waives a gate for somebody, for a time; whoever approves it stands beside it. */
export async function approve(command: Command<ApproveWaiver, Member>): Done {
  const { actor, input, tx, now } = command;
  const { key: formKey, personId, approvedOn, endsOn, ...facts } = input;
  const practitioner = await tx.practitioner.findFirst({
    where: { personId, person: visiblePeople(actor) },
    select: { organisationId: true },
  });
  if (practitioner === null) return err({ code: "not-found" });
  const of = { organisationId: practitioner.organisationId, practitionerId: personId };
  const ruling = mayWaive(actor, of);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });
  const past = refuseDayToCome("approvedOn", approvedOn, now);
  if (!past.ok) return past;
  if (endsOn < dayOf(now)) return err(invalid("endsOn", "This day has gone by already."));
  const made = await tx.waiver.create({
    data: {
      ...{ ...of, ...facts, formKey, approverId: actor.personId },
      ...{ approvedOn: fromCalendarDate(approvedOn), endsOn: fromCalendarDate(endsOn) },
    },
    select: { id: true },
  });
  await recordAudit(tx, command, {
    type: "waiver.approved",
    subjectId: made.id,
    practitionerId: personId,
    data: { gate: facts.gate, endsOn },
  });
  return ok({ personId });
}

/** Gives a waiver an earlier last day. It stays to be read. */
export async function end(command: Command<EndWaiver, Member>): Done {
  const { actor, input, tx, now } = command;
  const { waiverId: id, endsOn } = input;
  const waiver = await tx.waiver.findFirst({ where: { AND: [{ id }, visibleDecided(actor)] } });
  if (waiver === null) return err({ code: "not-found" });
  const ruling = mayWaive(actor, waiver);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });
  if (endsOn < dayOf(now)) return err(invalid("endsOn", "The earliest last day is today."));
  const { count } = await tx.waiver.updateMany({
    where: { id, endsOn: { gt: fromCalendarDate(endsOn) } },
    data: { endsOn: fromCalendarDate(endsOn) },
  });
  if (count === 0) return err(endsBefore);
  await recordAudit(tx, command, {
    type: "waiver.ended",
    subjectId: id,
    practitionerId: waiver.practitionerId,
    data: { gate: waiver.gate, endsOn },
  });
  return ok({ personId: waiver.practitionerId });
}

const endsBefore: Failure = {
  code: "conflict",
  because: "This waiver ends on that day or before. Open the page again to see when.",
};
