import type { Actor } from "@/lib/core/actor";
import { allowed, refused, type Ruling } from "@/lib/core/ruling";
import type { RecordFacts } from "./facts";
import { notYours } from "./not-yours";
import { mayKeepPeople } from "./people";
import { postsWith } from "./supervision";

/** What stands between a supervisor and a practitioner is said by a steward who is neither of the two. */
export function mayDescribePost(
  actor: Actor,
  post: RecordFacts & { readonly supervisorId: string },
): Ruling {
  const keeps = mayKeepPeople(actor, post.organisationId);
  if (!keeps.allowed || actor.kind !== "member") return keeps;
  const isPart = actor.personId === post.supervisorId || actor.personId === post.practitionerId;
  return isPart
    ? refused(
        "Nobody can say what stands between themselves and somebody else. Ask another steward.",
      )
    : allowed;
}

/** A supervisor in post declares a conflict of interest of their own; only a steward takes it back. */
export function mayDeclareConflict(actor: Actor, record: RecordFacts): Ruling {
  if (actor.kind !== "member" || actor.organisationId !== record.organisationId) return notYours;
  return postsWith(actor, record.practitionerId).length > 0 ? allowed : notYours;
}
