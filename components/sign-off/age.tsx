import { ageInWords, dayOf, daysBetween, type CalendarDate } from "@/lib/core/calendar-date";
import { LATE_AFTER_DAYS } from "@/lib/sign-off/limits";

/** "Late: 19 days". Late is said in words and in the mark. */
export function Age({ askedAt, today }: { readonly askedAt: Date; readonly today: CalendarDate }) {
  const age = ageInWords(dayOf(askedAt), today);
  return isLate(askedAt, today) ? (
    <span className="text-note text-mark-ink font-bold whitespace-nowrap">Late: {age}</span>
  ) : (
    <span className="text-note text-ink-soft whitespace-nowrap">{age}</span>
  );
}

export function isLate(askedAt: Date, today: CalendarDate): boolean {
  return daysBetween(dayOf(askedAt), today) > LATE_AFTER_DAYS;
}
