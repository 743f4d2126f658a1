/**
 * Days that lie ahead (readiness.md, section 2): on which day a window of months or days no longer holds a date. No
 * calendar goes past 9999, so neither does the answer: it is then null, for never.
 *
 * Example: what happened on 29 February 2024 is within 24 months until 28 February 2026 and no longer on 1 March.
 */
import { daysBefore, daysIn, partsOf, written, type CalendarDate } from "./calendar-date";

const LAST_DAY: CalendarDate = "9999-12-31";

/** The first day on which `date` is no longer within so many months: `monthsBefore(day, months) > date`. */
export function monthsLapseOn(date: CalendarDate, months: number): CalendarDate | null {
  const { year, month, day } = partsOf(date);
  const counted = year * 12 + (month - 1) + months;
  const laterYear = Math.floor(counted / 12);
  const laterMonth = (counted % 12) + 1;
  // The last day of a month is what every later day of a longer month comes back to.
  return day < daysIn(year, month) && day < daysIn(laterYear, laterMonth)
    ? withinTheCalendar(laterYear, laterMonth, day + 1)
    : firstOfTheNext(laterYear, laterMonth);
}

/** The last day on which it still is; where that is never over, the calendar's last. */
export function lastDayWithin(months: number, date: CalendarDate): CalendarDate {
  const lapse = monthsLapseOn(date, months);
  return lapse === null ? LAST_DAY : daysBefore(lapse, 1);
}

/** So many days later. */
export function daysAfter(date: CalendarDate, days: number): CalendarDate | null {
  let { year, month, day } = partsOf(date);
  day += days;
  while (day > daysIn(year, month)) {
    day -= daysIn(year, month);
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  return withinTheCalendar(year, month, day);
}

/** The earlier of two days, where null is never. */
export function sooner(one: CalendarDate | null, other: CalendarDate | null): CalendarDate | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

function firstOfTheNext(year: number, month: number): CalendarDate | null {
  return month === 12 ? withinTheCalendar(year + 1, 1, 1) : withinTheCalendar(year, month + 1, 1);
}

function withinTheCalendar(year: number, month: number, day: number): CalendarDate | null {
  return year > 9999 ? null : written(year, month, day);
}
