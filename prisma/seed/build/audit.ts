import type { AuditEvent } from "@/lib/audit/event";
import type { AuditEventCreateManyInput } from "@/lib/db/generated/models";
import { uuidAt } from "./uuid";

interface Acting {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly email: string;
}

/** The log's row of what a person did. */
export function didBy(person: Acting, when: Date, event: AuditEvent): AuditEventCreateManyInput {
  return {
    ...rowOf(event, when),
    organisationId: person.organisationId,
    actorKind: "member",
    actorId: person.id,
    actorName: `${person.name}, ${person.email}`,
  };
}

/** The log's row of what was set up before anybody could sign in. */
export function setUpIn(
  organisationId: string,
  when: Date,
  event: AuditEvent,
): AuditEventCreateManyInput {
  return { ...rowOf(event, when), organisationId, actorKind: "system", actorName: "Setting up" };
}

function rowOf({ type, subjectId, practitionerId, data }: AuditEvent, when: Date) {
  return { id: uuidAt(when), at: when, type, subjectId, practitionerId, data: { ...data } };
}
