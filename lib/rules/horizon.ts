/**
 * The horizon (readiness.md, section 2): on which day the answer can change by time alone, nobody doing anything. A day
 * that is named may turn out to change nothing; until the day before it nothing changes, to the letter.
 *
 * Example: scope of practice reviewed on 1 March 2026, and nothing else that is dated: on 22 November 2026 the next
 * change is on 2 March 2027, when 12 months have passed.
 */
import { asItStood } from "./as-it-stood";
import { daysBefore, latestOf, monthsBefore, type CalendarDate } from "./calendar-date";
import { nextLastDay, nextToHappen } from "./horizon-dates";
import { daysAfter, monthsLapseOn, sooner } from "./horizon-days";
import { windowsOf, type Window, type WindowLength } from "./horizon-windows";
import { linkedEvidence } from "./linked-evidence";
import type { Profile } from "./profile";
import type { PortfolioRecord } from "./record";
import { requirementsOf } from "./requirements";

/** The first day after `asOf` on which the answer can differ; null: it stays as it is. */
export function nextChangeOn(
  record: PortfolioRecord,
  profile: Profile,
  asOf: CalendarDate,
): CalendarDate | null {
  const { rules } = profile;
  const standing = asItStood(record, asOf);
  const required = requirementsOf(profile, record.framework).codes;
  const evidence = linkedEvidence(standing.evidence, { asOf, rules, required });

  const lastDay = nextLastDay(record, asOf);
  return windowsOf({ record: standing, evidence, required, profile }).reduce(
    (next, window) => sooner(next, lapseOf(window, asOf)),
    sooner(nextToHappen(record, asOf), lastDay && daysAfter(lastDay, 1)),
  );
}

/** When the window first loses a date that it holds now; where the newest alone matters, when it loses that one. */
function lapseOf({ holds, length, dates }: Window, asOf: CalendarDate): CalendarDate | null {
  const opens = opensOn(length, asOf);
  const date = holds === "newest" ? latestOf(dates) : earliestFrom(opens, dates);
  if (date === null || date < opens) return null;
  return length.unit === "months"
    ? monthsLapseOn(date, length.count)
    : daysAfter(date, length.count);
}

/** The first day within the window; of so many days `asOf` is the last. */
function opensOn({ unit, count }: WindowLength, asOf: CalendarDate): CalendarDate {
  return unit === "months" ? monthsBefore(asOf, count) : daysBefore(asOf, count - 1);
}

function earliestFrom(day: CalendarDate, dates: readonly CalendarDate[]): CalendarDate | null {
  let earliest: CalendarDate | null = null;
  for (const date of dates) {
    if (date >= day && (earliest === null || date < earliest)) earliest = date;
  }
  return earliest;
}
