import "server-only";
import type { Command } from "@/lib/action/command";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import { fromCalendarDate } from "@/lib/core/calendar-date";
import type { Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import { mayRecordPanelDecision } from "@/lib/policy/panel";
import { visiblePeople } from "@/lib/policy/people";
import { refuseDayToCome } from "../service";
import type { RecordPanelDecision } from "./schema";

/** Writes down what a panel decided. It stays. The decision with the latest day counts; of one day, the one recorded last. */
export async function recordDecision(
  command: Command<RecordPanelDecision, Member>,
): Promise<Result<{ personId: string }, Failure>> {
  const { actor, input, tx, now } = command;
  const { key: formKey, personId, decidedOn, ...facts } = input;
  const practitioner = await tx.practitioner.findFirst({
    where: { personId, person: visiblePeople(actor) },
    select: { organisationId: true },
  });
  if (practitioner === null) return err({ code: "not-found" });
  const of = { organisationId: practitioner.organisationId, practitionerId: personId };
  const ruling = mayRecordPanelDecision(actor, of);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });
  const past = refuseDayToCome("decidedOn", decidedOn, now);
  if (!past.ok) return past;
  const made = await tx.panelDecision.create({
    data: {
      ...{ ...of, ...facts, formKey, recordedAt: now, recordedById: actor.personId },
      decidedOn: fromCalendarDate(decidedOn),
    },
    select: { id: true },
  });
  await recordAudit(tx, command, {
    type: "panel.decided",
    subjectId: made.id,
    practitionerId: personId,
    data: { profile: facts.profile, outcome: facts.outcome, decidedOn },
  });
  return ok({ personId });
}
