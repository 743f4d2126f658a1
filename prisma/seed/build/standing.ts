import type { CalendarDate } from "@/lib/core/calendar-date";
import { didBy } from "./audit";
import { insert, newId, type Into } from "./into";
import type { EvidenceRef } from "./item";
import type { SignOffRef } from "./decisions";
import type { PersonRef, PractitionerRef } from "./people";
import { at } from "./time";

// What others say of a record, and what became of it.

const PLAIN_DAY: CalendarDate = "2026-11-02";

export interface FlagRef {
  readonly id: string;
}

/** Somebody says that an item identifies a patient; and, if it was cleared, who found it clear. */
export async function flag(
  into: Into,
  about: {
    readonly on: EvidenceRef;
    readonly by: PersonRef;
    readonly day?: CalendarDate;
    readonly reasons?: string;
    readonly cleared?: {
      readonly by: PersonRef;
      readonly day: CalendarDate;
      readonly because: string;
    };
  },
): Promise<FlagRef> {
  const { on: item, by, day = PLAIN_DAY, cleared } = about;
  const { reasons = "A name stands in the second sentence of what happened." } = about;
  const id = newId(into);
  const raisedAt = at(day, "12:10");
  const clearedAt = cleared ? at(cleared.day, "17:30") : null;
  const concerns = { subjectId: id, practitionerId: item.by.id, data: { evidenceId: item.id } };
  await insert(into, {
    identifiableFlag: [
      {
        id,
        organisationId: item.by.organisationId,
        practitionerId: item.by.id,
        evidenceId: item.id,
        raisedById: by.id,
        raisedAt,
        reasons,
        clearedById: cleared?.by.id ?? null,
        clearedAt,
        clearedBecause: cleared?.because ?? "",
      },
    ],
    auditEvent: [
      didBy(by, raisedAt, { type: "flag.raised", ...concerns }),
      ...(cleared && clearedAt
        ? [didBy(cleared.by, clearedAt, { type: "flag.cleared", ...concerns })]
        : []),
    ],
  });
  return { id };
}

export interface DisputeRef {
  readonly id: string;
}

/** A practitioner disputes a decision, or something else; and, if it was closed, what came of it. */
export async function dispute(
  into: Into,
  about: {
    readonly of: PractitionerRef;
    readonly signOff?: SignOffRef;
    readonly day?: CalendarDate;
    readonly reasons?: string;
    readonly closed?: {
      readonly by: PersonRef;
      readonly day: CalendarDate;
      readonly outcome: string;
    };
  },
): Promise<DisputeRef> {
  const { of, signOff, day = PLAIN_DAY, closed } = about;
  const { reasons = "It was decided on an item that had been corrected the week before, unread." } =
    about;
  const id = newId(into);
  const raisedAt = at(day, "18:20");
  const closedAt = closed ? at(closed.day, "11:05") : null;
  const concerns = { subjectId: id, practitionerId: of.id, data: { disputeId: id } };
  await insert(into, {
    dispute: [
      {
        id,
        organisationId: of.organisationId,
        practitionerId: of.id,
        signOffId: signOff?.id ?? null,
        raisedById: of.id,
        raisedAt,
        reasons,
        closedById: closed?.by.id ?? null,
        closedAt,
        outcome: closed?.outcome ?? "",
        formKey: newId(into),
      },
    ],
    auditEvent: [
      didBy(of, raisedAt, { type: "dispute.raised", ...concerns }),
      ...(closed && closedAt
        ? [didBy(closed.by, closedAt, { type: "dispute.closed", ...concerns })]
        : []),
    ],
  });
  return { id };
}
