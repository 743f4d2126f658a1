import type { Member } from "@/lib/core/actor";
import { refused, type Ruling } from "@/lib/core/ruling";
import type { RecordFacts } from "@/lib/policy/facts";
import { portfolioIsClosed } from "@/lib/policy/own";
import { maySelfAssess } from "@/lib/policy/readiness";

/** Whether the actor may add to their record on a capability: a self-assessment, or a request for sign-off. */
export function mayAdd(
  actor: Member,
  record: RecordFacts,
  capability: { readonly signable: boolean; readonly isOwn: boolean },
): Ruling {
  if (!capability.isOwn || !capability.signable) return anotherFramework;
  return actor.isPractitioner ? maySelfAssess(actor, record) : portfolioIsClosed;
}

const anotherFramework = refused("Your portfolio does not ask for this. It is here to be read.");
