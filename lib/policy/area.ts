import type { Actor } from "@/lib/core/actor";
import { allowed, refused, type Ruling } from "@/lib/core/ruling";
import type { AreaSetWhereInput, PractitionerWhereInput } from "@/lib/db/generated/models";
import type { AreaSetFacts, RecordFacts } from "./facts";
import { notYours } from "./not-yours";
import { isOwn, keptByOwner } from "./own";
import { postsWith, reaches } from "./supervision";

/** What an area of practice shows. An associate sees it whose scope names it, or its pillar. */
const AREA = { code: "1.11", pillarCode: "1" };

/** What is asked is open: the shipped sets to everybody who is signed in, an organisation's own to its people. */
export function mayViewAreaSet(actor: Actor, set: AreaSetFacts): Ruling {
  if (actor.kind !== "member") return notYours;
  const isOpen = set.organisationId === null || set.organisationId === actor.organisationId;
  return isOpen ? allowed : notYours;
}

/** The twin of mayViewAreaSet. */
export function visibleAreaSets(actor: Actor): AreaSetWhereInput {
  if (actor.kind !== "member") return { id: { in: [] } };
  return { OR: [{ organisationId: null }, { organisationId: actor.organisationId }] };
}

/** Sets are defined and retired by the stewards of an organisation; a shipped one is nobody's to retire. */
export function mayKeepAreaSets(actor: Actor, organisationId: string | null): Ruling {
  return actor.kind === "member" && actor.isSteward && actor.organisationId === organisationId
    ? allowed
    : refused("Only a steward defines and retires the areas of their own organisation.");
}

/** Somebody's area, its words with it: the practitioner's, and their supervisors' whose post reaches 1.11. */
export function mayViewArea(actor: Actor, record: RecordFacts): Ruling {
  if (actor.kind !== "member" || actor.organisationId !== record.organisationId) return notYours;
  if (actor.personId === record.practitionerId) return allowed;
  return postsWith(actor, record.practitionerId).some((post) => reaches(post, AREA))
    ? allowed
    : notYours;
}

/** The twin of mayViewArea. */
export function visibleAreas(actor: Actor): PractitionerWhereInput {
  if (actor.kind !== "member") return { personId: { in: [] } };
  const supervised = actor.posts.filter((post) => reaches(post, AREA));
  return {
    organisationId: actor.organisationId,
    OR: [
      { personId: actor.personId },
      { personId: { in: supervised.map((post) => post.practitionerId) } },
    ],
  };
}

/** The practitioner chooses, shows and counts, for as long as they are one. */
export function mayKeepArea(actor: Actor, record: RecordFacts): Ruling {
  return keptByOwner(actor, record, "Only the practitioner can change this.");
}

/** A supervisor whose post reaches 1.11 today says how far somebody is trusted with an activity. */
export function mayEntrustInArea(actor: Actor, record: RecordFacts): Ruling {
  if (isOwn(actor, record)) return refused("Nobody can entrust themselves with an activity.");
  return mayViewArea(actor, record).allowed
    ? allowed
    : refused("Only a supervisor whose post reaches 1.11 can record an entrustment here.");
}
