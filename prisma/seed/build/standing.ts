import type { CalendarDate } from "@/lib/core/calendar-date";
import { didBy } from "./audit";
import { insert, newId, type Into } from "./into";
import type { EvidenceRef } from "./item";
import type { PersonRef } from "./people";
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
