import { fromCalendarDate, toCalendarDate, type CalendarDate } from "@/lib/core/calendar-date";
import { daysBefore } from "@/lib/rules/calendar-date";
import type { Asked, Meeting, Standing } from "./types";

/** What G4 counts today, and until when it is enough if nobody meets again. The latest meeting comes first. */
export function standingOn(
  today: CalendarDate,
  meetings: readonly Meeting[],
  asked: Asked,
): Standing {
  const held = meetings.filter(({ heldOn }) => heldOn <= today);
  const lastWithCoordinating = held.find(({ isCoordinating }) => isCoordinating) ?? null;
  const minutes = minutesOn(today, held, asked);
  return {
    minutes,
    lastWithCoordinating,
    enoughUntil: enoughUntil(today, held, lastWithCoordinating, asked),
  };
}

function minutesOn(day: CalendarDate, held: readonly Meeting[], { days }: Asked): number {
  const from = daysBefore(day, days - 1);
  return held.reduce((sum, { heldOn, minutes }) => (heldOn >= from ? sum + minutes : sum), 0);
}

function enoughUntil(
  today: CalendarDate,
  held: readonly Meeting[],
  lastWithCoordinating: Meeting | null,
  asked: Asked,
): CalendarDate | null {
  if (lastWithCoordinating === null) return null;
  // A meeting counts on its own day and on the days after it: the last of them, latest meetings first.
  let sum = 0;
  const filling = held.find(({ minutes }) => (sum += minutes) >= asked.minutes);
  if (filling === undefined) return null;
  const last = [
    daysAfter(filling.heldOn, asked.days - 1),
    daysAfter(lastWithCoordinating.heldOn, asked.coordinatingDays - 1),
  ].reduce((one, other) => (one < other ? one : other));
  return last >= today ? last : null;
}

function daysAfter(day: CalendarDate, days: number): CalendarDate {
  return toCalendarDate(new Date(fromCalendarDate(day).getTime() + days * 86_400_000));
}
