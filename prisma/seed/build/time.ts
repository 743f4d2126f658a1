import { fromCalendarDate, toCalendarDate, type CalendarDate } from "@/lib/core/calendar-date";
import { daysBefore } from "@/lib/rules/calendar-date";

/** The day that tests take for today, where nothing else is said. */
export const TEST_DAY: CalendarDate = "2026-11-22";

/** An instant of a day; "18:10" by the clock of Greenwich. */
export function at(day: CalendarDate, time: string): Date {
  return new Date(`${day}T${time}:00Z`);
}

export function daysAfter(day: CalendarDate, days: number): CalendarDate {
  return toCalendarDate(new Date(fromCalendarDate(day).getTime() + days * 86_400_000));
}

/** So many days ago, or the Friday before if that was a weekend. */
export function workingDayBefore(today: CalendarDate, days: number): CalendarDate {
  const day = daysBefore(today, days);
  const weekday = fromCalendarDate(day).getUTCDay();
  if (weekday === SATURDAY) return daysBefore(day, 1);
  return weekday === SUNDAY ? daysBefore(day, 2) : day;
}

const SUNDAY = 0;
const SATURDAY = 6;
