import type { CalendarDate } from "@/lib/core/calendar-date";
import { daysBefore } from "@/lib/rules/calendar-date";
import { isCoordinated, type PostHeld } from "@/lib/rules/eligible-signer";
import { daysAfter, sooner } from "@/lib/rules/horizon-days";
import type { Asked, Meeting, Standing } from "./types";

/** What G4 counts today, and until when it is enough if nobody meets again. The latest meeting comes first. */
export function standingOn(
  today: CalendarDate,
  meetings: readonly Meeting[],
  posts: readonly PostHeld[],
  asked: Asked,
): Standing {
  const held = meetings.filter(({ heldOn }) => heldOn <= today);
  const lastWithCoordinating = held.find(({ isCoordinating }) => isCoordinating) ?? null;
  const until = meetingsLastUntil(held, lastWithCoordinating, asked);
  const isEnough = until !== null && until >= today && isCoordinated(posts, today);
  return {
    minutes: minutesOn(today, held, asked),
    lastWithCoordinating,
    enoughUntil: isEnough ? sooner(until, coordinatedUntil(today, posts)) : null,
  };
}

/** In the days up to and including one, of meetings of which none is later. */
export function minutesOn(
  day: CalendarDate,
  held: readonly Pick<Meeting, "heldOn" | "minutes">[],
  { days }: Pick<Asked, "days">,
): number {
  const from = daysBefore(day, days - 1);
  return held.reduce((sum, { heldOn, minutes }) => (heldOn >= from ? sum + minutes : sum), 0);
}

/** A meeting counts on its own day and on the days after it: the last of them, latest meetings first. */
function meetingsLastUntil(
  held: readonly Meeting[],
  lastWithCoordinating: Meeting | null,
  asked: Asked,
): CalendarDate | null {
  let sum = 0;
  const filling = held.find(({ minutes }) => (sum += minutes) >= asked.minutes);
  if (filling === undefined || lastWithCoordinating === null) return null;
  return sooner(
    daysAfter(filling.heldOn, asked.days - 1),
    daysAfter(lastWithCoordinating.heldOn, asked.coordinatingDays - 1),
  );
}

/** The last day on which somebody coordinates without a break; null: no post of theirs ends. */
function coordinatedUntil(today: CalendarDate, posts: readonly PostHeld[]): CalendarDate | null {
  const lastDays = posts
    .flatMap(({ role, to }) => (role === "coordinating" && to !== null && to >= today ? to : []))
    .sort();
  const isLast = (day: CalendarDate) => {
    const next = daysAfter(day, 1);
    return next !== null && !isCoordinated(posts, next);
  };
  return lastDays.find(isLast) ?? null;
}
