import { fromCalendarDate, toCalendarDate, type CalendarDate } from "@/lib/core/calendar-date";

/** The day that tests take for today, where nothing else is said. */
export const TEST_DAY: CalendarDate = "2026-11-22";

/** "2026-11-22" minus three days is "2026-11-19". */
export function daysBefore(day: CalendarDate, days: number): CalendarDate {
  return toCalendarDate(new Date(fromCalendarDate(day).getTime() - days * 86_400_000));
}

export function daysAfter(day: CalendarDate, days: number): CalendarDate {
  return daysBefore(day, -days);
}

/** An instant of a day; "18:10" by the clock of Greenwich. */
export function at(day: CalendarDate, time: string): Date {
  return new Date(`${day}T${time}:00Z`);
}
