import type { Actor } from "@/lib/core/actor";
import { allowed, refused, type Ruling } from "@/lib/core/ruling";
import type { AuditEventWhereInput, PersonWhereInput } from "@/lib/db/generated/models";
import type { PersonFacts, RecordFacts } from "./facts";
import { notYours } from "./not-yours";

/** People, teams, roles and supervisors of an organisation are kept by its stewards. */
export function mayKeepPeople(actor: Actor, organisationId: string): Ruling {
  if (actor.kind === "system") return allowed;
  return actor.kind === "member" && actor.isSteward && actor.organisationId === organisationId
    ? allowed
    : refused("Only a steward of this organisation can do that.");
}

export function mayViewPerson(actor: Actor, person: PersonFacts): Ruling {
  if (actor.kind !== "member" || actor.organisationId !== person.organisationId) return notYours;
  return actor.isSteward ? allowed : notYours;
}

/** The twin of mayViewPerson. */
export function visiblePeople(actor: Actor): PersonWhereInput {
  if (actor.kind !== "member" || !actor.isSteward) return { id: { in: [] } };
  return { organisationId: actor.organisationId };
}

/**
 * A portfolio is moved to a newer framework by a steward of its organisation, who sees its status and index before and
 * after, and nothing else of it.
 */
export function mayMoveFramework(actor: Actor, record: RecordFacts): Ruling {
  return actor.kind === "member" &&
    actor.isSteward &&
    actor.organisationId === record.organisationId
    ? allowed
    : refused("Only a steward of this organisation can do that.");
}

/** What was done in the organisation, for its stewards. */
export function mayViewAudit(
  actor: Actor,
  event: { readonly organisationId: string | null },
): Ruling {
  if (actor.kind !== "member" || actor.organisationId !== event.organisationId) return notYours;
  return actor.isSteward ? allowed : notYours;
}

/** The twin of mayViewAudit. */
export function visibleAudit(actor: Actor): AuditEventWhereInput {
  if (actor.kind !== "member" || !actor.isSteward) return { id: { in: [] } };
  return { organisationId: actor.organisationId };
}

/** Frameworks are published: everybody who is signed in reads them. */
export function mayViewFrameworks(actor: Actor): Ruling {
  return actor.kind === "member" ? allowed : notYours;
}

/** So are the rules: whoever is judged by a number, or judges by it, may see whose number it is. */
export function mayViewRules(actor: Actor): Ruling {
  return actor.kind === "member" ? allowed : notYours;
}
