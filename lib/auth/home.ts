import type { Member } from "@/lib/core/actor";

/** The page a person lands on: the first of their roles', in this order. */
export function homeOf(member: Member): string {
  if (member.isPractitioner) return "/portfolio";
  if (member.posts.length > 0) return "/sign-offs";
  if (member.managedTeamIds.length > 0) return "/teams";
  if (member.isSteward) return "/people";
  return "/sign-offs";
}
