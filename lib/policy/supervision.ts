import type { Member, Post } from "@/lib/core/actor";
import type { CalendarDate } from "@/lib/core/calendar-date";
import type { CapabilityFacts, SupervisorPostFacts } from "./facts";

/** The posts in which the member supervises this practitioner today. */
export function postsWith(actor: Member, practitionerId: string): readonly Post[] {
  return actor.posts.filter((post) => post.practitionerId === practitionerId);
}

/** Whether a post reaches a capability: a coordinating one always does, an associate's by its scope. */
export function reaches(
  post: Pick<Post, "role" | "scope">,
  { code, pillarCode }: CapabilityFacts,
): boolean {
  return (
    post.role === "coordinating" || post.scope.includes(code) || post.scope.includes(pillarCode)
  );
}

/** The same in a query, of whatever is about a capability. */
export function inReachOf(post: Pick<Post, "role" | "scope">) {
  if (post.role === "coordinating") return {};
  const codes = [...post.scope];
  return { capability: { OR: [{ code: { in: codes } }, { pillar: { code: { in: codes } } }] } };
}

export function isInPost(
  { startsOn, endsOn }: Pick<SupervisorPostFacts, "startsOn" | "endsOn">,
  day: CalendarDate,
): boolean {
  return startsOn <= day && (endsOn === null || day <= endsOn);
}
