import { ageInWords, dayOf, formatDay, type CalendarDate } from "@/lib/core/calendar-date";
import { listed } from "@/lib/rules/words";
import type { SupervisorToAsk } from "@/lib/sign-off/types";
import { roleNames } from "./labels";

/** "Associate supervisor, radiologist; decides on Research". */
export function whatTheyAre({ role, profession, scope }: SupervisorToAsk): string {
  const reach = scope.length === 0 ? "" : `; decides on ${listed(scope)}`;
  return `${roleNames[role]}, ${profession}${reach}`;
}

/** Why somebody is not among those who can be asked. */
export function whyNot(supervisor: SupervisorToAsk, today: CalendarDate): string {
  const { hasLeft, startsOn, endsOn, scope, askedAt, may } = supervisor;
  if (hasLeft) return "Has left the organisation.";
  if (startsOn > today) return `Becomes your supervisor on ${formatDay(startsOn)}.`;
  if (endsOn !== null && endsOn < today) return `Was your supervisor until ${formatDay(endsOn)}.`;
  if (!may.allowed) return `Decides only on ${listed(scope)}.`;
  return askedAt === null ? "" : askedWhen(askedAt, today);
}

function askedWhen(askedAt: Date, today: CalendarDate): string {
  const age = ageInWords(dayOf(askedAt), today);
  return age === "today"
    ? "You asked them today; they have not decided yet."
    : `You asked them ${age} ago; they have not decided yet.`;
}
