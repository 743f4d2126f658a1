import { daysBetween, formatDay, type CalendarDate } from "@/lib/core/calendar-date";

/** From so many days before on, what runs out is said in clay. */
export const SOON_DAYS = 90;

/** "Expires on 28 February 2027, in 93 days"; of what is over "Expired on …, 12 days ago". */
export function untilInWords(says: string, on: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, on);
  if (days < 0) return `${past[says] ?? says} on ${formatDay(on)}, ${inDays(-days)} ago`;
  if (days === 0) return `${says} today, ${formatDay(on)}`;
  return days > 366
    ? `${says} on ${formatDay(on)}`
    : `${says} on ${formatDay(on)}, in ${inDays(days)}`;
}

/** Whether it is over, or will be within 90 days. */
export function isSoon(on: CalendarDate, today: CalendarDate): boolean {
  return daysBetween(today, on) <= SOON_DAYS;
}

function inDays(days: number): string {
  return days === 1 ? "1 day" : `${String(days)} days`;
}

const past: Readonly<Record<string, string>> = {
  Expires: "Expired",
  "Next review due": "Review was due",
  "Next meeting due": "A meeting was due",
  "Runs out": "Ran out",
  Ends: "Ended",
};
