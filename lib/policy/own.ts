import type { Actor } from "@/lib/core/actor";
import { allowed, refused, type Ruling } from "@/lib/core/ruling";
import type { RecordFacts } from "./facts";

/** Whether somebody's record is the actor's own. */
export function isOwn(actor: Actor, record: RecordFacts): boolean {
  return (
    actor.kind === "member" &&
    actor.organisationId === record.organisationId &&
    actor.personId === record.practitionerId
  );
}

/** What the owner of a record writes, for as long as they are a practitioner. */
export function keptByOwner(actor: Actor, record: RecordFacts, nobodyElse: string): Ruling {
  if (!isOwn(actor, record)) return refused(nobodyElse);
  return actor.kind === "member" && actor.isPractitioner ? allowed : portfolioIsClosed;
}

/** Said of a portfolio whose owner is no practitioner today: it is read, and nothing is added to it. */
export const portfolioIsClosed: Ruling = refused(
  "Your portfolio is closed: you are no practitioner here today. You can read it, and take it along.",
);
