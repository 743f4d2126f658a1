/**
 * Time (readiness.md, section 2). A calendar date is text, `YYYY-MM-DD`, so that dates compare as text.
 * Nothing here asks what day it is: `asOf` is always given.
 *
 * Example: `monthsBefore("2026-03-31", 1)` is `"2026-02-28"`, the month's last day where the day is missing.
 */
export type CalendarDate = string;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const FIRST_DAY: CalendarDate = "0001-01-01";
const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** Whether the text is a day that a calendar has: 2028-02-29 is one, 2026-02-29 is not. */
export function isCalendarDate(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const { year, month, day } = partsOf(text);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** So many calendar months earlier; no calendar begins before year 1, so neither does the answer. */
export function monthsBefore(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  const counted = year * 12 + (month - 1) - months;
  const earlierYear = Math.floor(counted / 12);
  const earlierMonth = counted - earlierYear * 12 + 1;
  if (earlierYear < 1) return FIRST_DAY;
  return written(earlierYear, earlierMonth, Math.min(day, daysIn(earlierYear, earlierMonth)));
}

/** So many days earlier. */
export function daysBefore(date: CalendarDate, days: number): CalendarDate {
  let { year, month, day } = partsOf(date);
  day -= days;
  while (day < 1) {
    month -= 1;
    if (month < 1) {
      month = 12;
      year -= 1;
    }
    if (year < 1) return FIRST_DAY;
    day += daysIn(year, month);
  }
  return written(year, month, day);
}

/** `from <= date <= until`, both ends included. */
export function isBetween(date: CalendarDate, from: CalendarDate, until: CalendarDate): boolean {
  return from <= date && date <= until;
}

/** The date as people read it: "22 November 2026". */
export function inWords(date: CalendarDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${MONTHS[month - 1] ?? ""} ${year}`;
}

/** The latest of some dates, or null when there are none. */
export function latestOf(dates: readonly CalendarDate[]): CalendarDate | null {
  let latest: CalendarDate | null = null;
  for (const date of dates) if (latest === null || date > latest) latest = date;
  return latest;
}

/** Its year, month and day as numbers. */
export function partsOf(date: CalendarDate): { year: number; month: number; day: number } {
  return { year: numberAt(date, 0, 4), month: numberAt(date, 5, 7), day: numberAt(date, 8, 10) };
}

/** Digit by digit: every rule asks for dates, and this is several times as fast as cutting and converting. */
function numberAt(date: CalendarDate, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + (date.charCodeAt(at) - ZERO);
  return number;
}

const ZERO = "0".charCodeAt(0);

/** How many days the month has. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The date of a year, a month and a day. */
export function written(year: number, month: number, day: number): CalendarDate {
  const inFour = year < 1000 ? String(year).padStart(4, "0") : String(year);
  return `${inFour}-${inTwo(month)}-${inTwo(day)}`;
}

function inTwo(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
