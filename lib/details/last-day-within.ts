import { fromCalendarDate, toCalendarDate, type CalendarDate } from "@/lib/core/calendar-date";
import { daysBefore, monthsBefore } from "@/lib/rules/calendar-date";

/**
 * The last day on which something of `from` is still "within so many months", as the rules count: what was reviewed
 * on 28 February 2027 is within 12 months until 29 February 2028.
 */
export function lastDayWithin(months: number, from: CalendarDate): CalendarDate {
  let day = daysAfter(from, months * 31);
  while (monthsBefore(day, months) > from) day = daysBefore(day, 1);
  return day;
}

function daysAfter(day: CalendarDate, days: number): CalendarDate {
  return toCalendarDate(new Date(fromCalendarDate(day).getTime() + days * 86_400_000));
}
