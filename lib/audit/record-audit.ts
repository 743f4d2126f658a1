import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/db/client";
import type { AuditEvent } from "./event";

export interface AuditContext {
  readonly actor: Actor;
  readonly now: Date;
  /** Of whose installation it is part; a member's own unless said otherwise. */
  readonly organisationId?: string;
}

/** Writes what was done into the transaction that does it: if the log fails, so does the deed. */
export async function recordAudit(tx: Tx, context: AuditContext, event: AuditEvent): Promise<void> {
  await tx.auditEvent.create({ data: rowOf(context, event) });
}

/** The same of many at once, in their order, in one statement. */
export async function recordAudits(
  tx: Tx,
  context: AuditContext,
  events: readonly AuditEvent[],
): Promise<void> {
  await tx.auditEvent.createMany({ data: events.map((event) => rowOf(context, event)) });
}

function rowOf({ actor, now, organisationId }: AuditContext, event: AuditEvent) {
  return {
    at: now,
    actorKind: actor.kind,
    organisationId: organisationId ?? (actor.kind === "member" ? actor.organisationId : null),
    ...whoActed(actor),
    type: event.type,
    subjectId: event.subjectId,
    practitionerId: event.practitionerId,
    data: { ...event.data },
  };
}

function whoActed(actor: Actor): { actorId: string | null; actorName: string } {
  switch (actor.kind) {
    case "member":
      return { actorId: actor.personId, actorName: `${actor.name}, ${actor.email}` };
    case "anonymous":
      return { actorId: null, actorName: "Not signed in" };
    case "system":
      return { actorId: null, actorName: actor.reason };
  }
}
