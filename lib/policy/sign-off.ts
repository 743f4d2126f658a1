import type { Actor } from "@/lib/core/actor";
import type { CalendarDate } from "@/lib/core/calendar-date";
import { allowed, refused, type Ruling } from "@/lib/core/ruling";
import type { SignOffRequestWhereInput, SignOffWhereInput } from "@/lib/db/generated/models";
import type {
  CapabilityFacts,
  RecordFacts,
  SignOffFacts,
  SignOffRequestFacts,
  SupervisorPostFacts,
} from "./facts";
import { notYours } from "./not-yours";
import { inReachOf, isInPost, postsWith, reaches } from "./supervision";

/** A request is seen by its practitioner, and by the supervisor who was asked for as long as they are in post. */
export function mayViewSignOffRequest(actor: Actor, request: SignOffRequestFacts): Ruling {
  if (actor.kind !== "member" || actor.organisationId !== request.organisationId) return notYours;
  if (actor.personId === request.practitionerId) return allowed;
  const asked =
    actor.personId === request.supervisorId &&
    postsWith(actor, request.practitionerId).some((post) => reaches(post, request.capability));
  return asked ? allowed : notYours;
}

/** The twin of mayViewSignOffRequest. */
export function visibleSignOffRequests(actor: Actor): SignOffRequestWhereInput {
  if (actor.kind !== "member") return { id: { in: [] } };
  return {
    organisationId: actor.organisationId,
    OR: [
      { practitionerId: actor.personId },
      ...actor.posts.map((post) => ({
        practitionerId: post.practitionerId,
        supervisorId: actor.personId,
        ...inReachOf(post),
      })),
    ],
  };
}

/** Whoever was asked decides: in post today, in scope, and never on their own record. */
export function mayDecide(actor: Actor, request: SignOffRequestFacts): Ruling {
  if (actor.kind !== "member" || actor.organisationId !== request.organisationId) return notYours;
  if (actor.personId === request.practitionerId) {
    return refused("Nobody can sign off their own capability.");
  }
  if (actor.personId !== request.supervisorId) {
    return refused("Only the supervisor who was asked can decide this.");
  }
  return maySupervise(actor, request, request.capability);
}

/** Asking is the practitioner's; the one who is asked must be in post and in scope. */
export function mayAskForSignOff(
  actor: Actor,
  record: RecordFacts,
  asked: {
    readonly post: SupervisorPostFacts | null;
    readonly capability: CapabilityFacts;
    readonly today: CalendarDate;
  },
): Ruling {
  if (!isOwn(actor, record)) return refused("Only its practitioner can ask for sign-off.");
  const { post, capability, today } = asked;
  if (post?.practitionerId !== record.practitionerId || !isInPost(post, today)) {
    return refused("That person is not your supervisor today. Choose another.");
  }
  return reaches(post, capability)
    ? allowed
    : refused(`${capability.code} is outside that supervisor's scope. Choose another.`);
}

export function mayWithdrawSignOffRequest(actor: Actor, request: RecordFacts): Ruling {
  return isOwn(actor, request)
    ? allowed
    : refused("Only the practitioner who asked can take a request back.");
}

/** A decision is seen by its practitioner, by who made it, and by supervisors whose post reaches the capability. */
export function mayViewSignOff(actor: Actor, signOff: SignOffFacts): Ruling {
  if (actor.kind !== "member" || actor.organisationId !== signOff.organisationId) return notYours;
  if ([signOff.practitionerId, signOff.supervisorId].includes(actor.personId)) return allowed;
  return postsWith(actor, signOff.practitionerId).some((post) => reaches(post, signOff.capability))
    ? allowed
    : notYours;
}

/** The twin of mayViewSignOff. */
export function visibleSignOffs(actor: Actor): SignOffWhereInput {
  if (actor.kind !== "member") return { id: { in: [] } };
  return {
    organisationId: actor.organisationId,
    OR: [
      { practitionerId: actor.personId },
      { supervisorId: actor.personId },
      ...actor.posts.map((post) => ({ practitionerId: post.practitionerId, ...inReachOf(post) })),
    ],
  };
}

/** Whoever made a decision takes it back, post or no post; a coordinating supervisor may too. */
export function mayRevoke(actor: Actor, signOff: SignOffFacts): Ruling {
  if (actor.kind !== "member" || actor.organisationId !== signOff.organisationId) return notYours;
  if (actor.personId === signOff.practitionerId) {
    return refused("Nobody can change a decision on their own record.");
  }
  if (actor.personId === signOff.supervisorId) return allowed;
  const coordinates = postsWith(actor, signOff.practitionerId).some(
    (post) => post.role === "coordinating",
  );
  return coordinates
    ? allowed
    : refused("Only who made this decision, or the coordinating supervisor, can revoke it.");
}

function maySupervise(actor: Actor, record: RecordFacts, capability: CapabilityFacts): Ruling {
  const posts = actor.kind === "member" ? postsWith(actor, record.practitionerId) : [];
  if (posts.length === 0) return refused("You are not this practitioner's supervisor today.");
  return posts.some((post) => reaches(post, capability))
    ? allowed
    : refused(`${capability.code} is outside your scope for this practitioner.`);
}

function isOwn(actor: Actor, record: RecordFacts): boolean {
  return (
    actor.kind === "member" &&
    actor.organisationId === record.organisationId &&
    actor.personId === record.practitionerId
  );
}
