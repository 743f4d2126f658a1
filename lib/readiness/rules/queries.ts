import "server-only";
import type { Member } from "@/lib/core/actor";
import { mayViewRules } from "@/lib/policy/people";
import { printRules, type PrintedRules } from "@/lib/rules/printed/print-rules";
import type { ProfileId } from "@/lib/rules/record";

/** The rules as a profile asks them, for whoever may read them; asks no database, because rules are data. */
export function getRules(actor: Member, profile: ProfileId): PrintedRules | null {
  return mayViewRules(actor).allowed ? printRules(profile) : null;
}
