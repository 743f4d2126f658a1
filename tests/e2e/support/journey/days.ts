import { dayOf, type CalendarDate } from "@/lib/core/calendar-date";
import { daysBefore, monthsBefore } from "@/lib/rules/calendar-date";

/** Days of the journey are told from today, as whoever fills in a form would. */
const today = () => dayOf(new Date());

export function daysAgo(days: number): CalendarDate {
  return daysBefore(today(), days);
}

export function monthsAgo(months: number): CalendarDate {
  return monthsBefore(today(), months);
}
