import type { Actor } from "@/lib/core/actor";
import { allowed, type Ruling } from "@/lib/core/ruling";
import { mayViewDetails, visibleDetails } from "./details";
import type { RecordFacts } from "./facts";
import { notYours } from "./not-yours";
import { byAnotherSteward } from "./steward";

/** What a panel decided, and which gates are waived, is read like the details; stewards read it too, who keep it. */
export function mayViewDecided(actor: Actor, record: RecordFacts): Ruling {
  if (mayViewDetails(actor, record).allowed) return allowed;
  const keeps =
    actor.kind === "member" && actor.isSteward && actor.organisationId === record.organisationId;
  return keeps ? allowed : notYours;
}

/** The twin of mayViewDecided, for panel decisions and waivers. */
export function visibleDecided(actor: Actor): DecidedWhere {
  if (actor.kind !== "member" || !actor.isSteward) return visibleDetails(actor);
  return { organisationId: actor.organisationId };
}

/** A panel's decision is written down by a steward, never by whoever it is about. */
export function mayRecordPanelDecision(actor: Actor, record: RecordFacts): Ruling {
  return byAnotherSteward(actor, record, "Nobody can record a decision about themselves.");
}

/** A gate is waived by a steward, who ends it early too; never by whoever it is waived for. */
export function mayWaive(actor: Actor, record: RecordFacts): Ruling {
  return byAnotherSteward(actor, record, "Nobody can waive a gate for themselves.");
}

/** By which profile somebody is measured is a steward's to choose, who sees what it would change; never their own. */
export function mayChooseProfile(actor: Actor, record: RecordFacts): Ruling {
  return byAnotherSteward(actor, record, "Nobody can choose their own profile.");
}

/** Fits both tables. */
interface DecidedWhere {
  readonly organisationId?: string;
  readonly practitionerId?: { readonly in: string[] };
}
