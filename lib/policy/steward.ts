import type { Actor } from "@/lib/core/actor";
import { allowed, refused, type Ruling } from "@/lib/core/ruling";
import type { RecordFacts } from "./facts";

/** What a steward of the organisation writes down about somebody, never about themselves. */
export function byAnotherSteward(actor: Actor, record: RecordFacts, notTheirOwn: string): Ruling {
  const isSteward =
    actor.kind === "member" && actor.isSteward && actor.organisationId === record.organisationId;
  if (!isSteward) return refused("Only a steward of this organisation can do that.");
  return actor.personId === record.practitionerId
    ? refused(`${notTheirOwn} Ask another steward.`)
    : allowed;
}
