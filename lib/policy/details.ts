import type { Actor } from "@/lib/core/actor";
import { allowed, refused, type Ruling } from "@/lib/core/ruling";
import type { AwardWhereInput } from "@/lib/db/generated/models";
import type { RecordFacts } from "./facts";
import { notYours } from "./not-yours";
import { keptByOwner } from "./own";
import { byAnotherSteward } from "./steward";
import { postsWith } from "./supervision";

/**
 * Who may read what a practitioner is and has (registrations, awards, scope, entitlement, job plan), words and all:
 * the practitioner, and their supervisors in post. A manager sees findings and dates elsewhere; a steward what they keep.
 */
export function mayViewDetails(actor: Actor, record: RecordFacts): Ruling {
  if (actor.kind !== "member" || actor.organisationId !== record.organisationId) return notYours;
  const concerned =
    actor.personId === record.practitionerId || postsWith(actor, record.practitionerId).length > 0;
  return concerned ? allowed : notYours;
}

/** The twin of mayViewDetails, for every table of the details. */
export function visibleDetails(actor: Actor): DetailsWhere {
  if (actor.kind !== "member") return { practitionerId: { in: [] } };
  const { organisationId, personId, posts } = actor;
  return {
    organisationId,
    practitionerId: { in: [personId, ...posts.map(({ practitionerId }) => practitionerId)] },
  };
}

/**
 * What somebody is and has they record themselves, and what was recorded wrongly they put right, for as long as they
 * are a practitioner.
 */
export function mayKeepDetails(actor: Actor, record: RecordFacts): Ruling {
  return keptByOwner(actor, record, "Only the practitioner keeps these details.");
}

/** An award is read like all details; a steward sees the equivalences, which they keep. */
export function mayViewAward(actor: Actor, award: RecordFacts & { readonly kind: string }): Ruling {
  if (mayViewDetails(actor, award).allowed) return allowed;
  const isKept =
    actor.kind === "member" &&
    actor.isSteward &&
    actor.organisationId === award.organisationId &&
    award.kind === "equivalence";
  return isKept ? allowed : notYours;
}

/** The twin of mayViewAward. */
export function visibleAwards(actor: Actor): AwardWhereInput {
  if (actor.kind !== "member" || !actor.isSteward) return visibleDetails(actor);
  const { organisationId } = actor;
  return { OR: [visibleDetails(actor), { organisationId, kind: "equivalence" }] };
}

/** An award is kept by its holder, an equivalence by nobody: a later decision answers it. */
export function mayKeepAward(actor: Actor, award: RecordFacts & { readonly kind: string }): Ruling {
  const ruling = mayKeepDetails(actor, award);
  if (!ruling.allowed) return ruling;
  return award.kind === "equivalence"
    ? refused("An equivalence was decided by a steward. Only a later decision can take its place.")
    : allowed;
}

/** Whether other awards are worth a master's is decided by somebody else than their holder, and a steward records it. */
export function mayDecideEquivalence(actor: Actor, record: RecordFacts): Ruling {
  return byAnotherSteward(actor, record, "Nobody can decide on their own equivalence.");
}

/** Fits every table whose rows are of one practitioner. */
interface DetailsWhere {
  readonly organisationId?: string;
  readonly practitionerId: { readonly in: string[] };
}
