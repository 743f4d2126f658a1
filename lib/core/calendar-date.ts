/** A day of the calendar as `YYYY-MM-DD`: no time, no zone. */
export type CalendarDate = string;

/** The organisation's day at an instant. Every organisation of ours keeps UK time. */
export function dayOf(instant: Date): CalendarDate {
  return londonDay.format(instant);
}

/** "22 November 2026". */
export function formatDay(day: CalendarDate): string {
  return longDay.format(new Date(`${day}T12:00:00Z`));
}

/** "22 Nov": where the year stands beside it, or goes without saying. */
export function dayAndMonth(day: CalendarDate): string {
  return shortDay.format(new Date(`${day}T12:00:00Z`));
}

export function yearOf(day: CalendarDate): string {
  return day.slice(0, 4);
}

/** "14:32", UK time. */
export function formatTime(instant: Date): string {
  return londonTime.format(instant);
}

/** Whole days from the first day to the second; negative if the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** "today", "yesterday", "19 days": how long something has waited. */
export function ageInWords(from: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(from, today);
  if (days <= 0) return "today";
  return days === 1 ? "1 day" : `${String(days)} days`;
}

/** A date column holds midnight UTC of its day. */
export function toCalendarDate(column: Date): CalendarDate {
  return column.toISOString().slice(0, 10);
}

export function fromCalendarDate(day: CalendarDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

const londonDay = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" });
const londonTime = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  hour: "2-digit",
  minute: "2-digit",
});
const shortDay = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC",
  day: "numeric",
  month: "short",
});
const longDay = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC",
  day: "numeric",
  month: "long",
  year: "numeric",
});
