import { fromCalendarDate, type CalendarDate } from "@/lib/core/calendar-date";
import { daysBefore } from "@/lib/rules/calendar-date";

/** The Monday of the week that a day is in. */
export function mondayOf(day: CalendarDate): CalendarDate {
  return daysBefore(day, (fromCalendarDate(day).getUTCDay() + 6) % 7);
}

/** So many Mondays, that of this week first. */
export function lastMondays(today: CalendarDate, weeks: number): readonly CalendarDate[] {
  const first = mondayOf(today);
  return Array.from({ length: weeks }, (_, index) => daysBefore(first, index * 7));
}
