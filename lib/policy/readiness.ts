import type { Actor } from "@/lib/core/actor";
import { allowed, refused, type Ruling } from "@/lib/core/ruling";
import type { PractitionerWhereInput, TeamWhereInput } from "@/lib/db/generated/models";
import type { PractitionerFacts, RecordFacts, TeamFacts } from "./facts";
import { notYours } from "./not-yours";
import { isOwn, keptByOwner } from "./own";
import { postsWith } from "./supervision";

/**
 * Who may see how ready somebody is (statuses, counts and dates; never words): the practitioner, their supervisors
 * in post, and the manager of their team.
 */
export function mayViewReadiness(actor: Actor, practitioner: PractitionerFacts): Ruling {
  if (actor.kind !== "member" || actor.organisationId !== practitioner.organisationId) {
    return notYours;
  }
  const concerned =
    actor.personId === practitioner.practitionerId ||
    postsWith(actor, practitioner.practitionerId).length > 0 ||
    actor.managedTeamIds.includes(practitioner.teamId);
  return concerned ? allowed : notYours;
}

/** The twin of mayViewReadiness. */
export function visibleReadiness(actor: Actor): PractitionerWhereInput {
  if (actor.kind !== "member") return { personId: { in: [] } };
  return {
    organisationId: actor.organisationId,
    OR: [
      { personId: actor.personId },
      { personId: { in: actor.posts.map((post) => post.practitionerId) } },
      { teamId: { in: [...actor.managedTeamIds] } },
    ],
  };
}

/** A team's readiness is its manager's. */
export function mayViewTeam(actor: Actor, team: TeamFacts): Ruling {
  if (actor.kind !== "member" || actor.organisationId !== team.organisationId) return notYours;
  return actor.managedTeamIds.includes(team.teamId) ? allowed : notYours;
}

/** The twin of mayViewTeam. */
export function visibleTeams(actor: Actor): TeamWhereInput {
  if (actor.kind !== "member") return { id: { in: [] } };
  return { organisationId: actor.organisationId, id: { in: [...actor.managedTeamIds] } };
}

/** A self-assessment is the practitioner's own. */
export function maySelfAssess(actor: Actor, record: RecordFacts): Ruling {
  return isOwn(actor, record) ? allowed : refused("Only the practitioner can assess themselves.");
}

/** By when somebody means to be ready is theirs to say, while they are a practitioner. */
export function maySetTarget(actor: Actor, record: RecordFacts): Ruling {
  return keptByOwner(actor, record, "Only the practitioner can set their target.");
}
