/**
 * The dates of a record at which something begins or ends (readiness.md, sections 1 and 2): what happens on a day does
 * not exist the day before, and what runs until a day is over the day after.
 *
 * Example: a sign-off of 1 October, revoked on 1 December, has two dates to come on 22 September; a registration that
 * expires on 28 February has that as its last day.
 */
import type { CalendarDate } from "./calendar-date";
import type { PortfolioRecord } from "./record";

/** The first day after `asOf` on which something happens. */
export function nextToHappen(record: PortfolioRecord, asOf: CalendarDate): CalendarDate | null {
  let next: CalendarDate | null = null;
  const on = (date: CalendarDate | null): void => {
    if (date !== null && date > asOf && (next === null || date < next)) next = date;
  };
  const { practitioner } = record;
  for (const { awardedOn } of practitioner.awards ?? []) on(awardedOn);
  practitioner.scopeReviewedOn.forEach(on);
  practitioner.operatorEntitledOn.forEach(on);
  for (const item of record.evidence) {
    if (item.withdrawn) continue;
    on(item.occurredOn);
    for (const confirmation of item.confirmations) on(confirmation.on);
  }
  for (const assessment of record.selfAssessments) on(assessment.on);
  for (const entrustment of record.entrustments) on(entrustment.on);
  for (const { from } of record.supervisors) on(from);
  for (const signOff of record.signOffs) {
    on(signOff.on);
    on(signOff.revokedOn);
    on(signOff.changedSince);
  }
  for (const review of record.pillarReviews) on(review.on);
  for (const session of record.supervision ?? []) on(session.on);
  for (const { completedOn } of record.colleagueFeedback ?? []) on(completedOn);
  for (const { completedOn } of record.patientFeedback ?? []) on(completedOn);
  for (const decision of record.decisions) on(decision.on);
  for (const waiver of record.waivers) on(waiver.on);
  return next;
}

/** The first day from `asOf` on that is the last of something. */
export function nextLastDay(record: PortfolioRecord, asOf: CalendarDate): CalendarDate | null {
  let next: CalendarDate | null = null;
  const until = (date: CalendarDate | null): void => {
    if (date !== null && date >= asOf && (next === null || date < next)) next = date;
  };
  for (const { expiresOn } of record.practitioner.registrations ?? []) until(expiresOn);
  for (const { to } of record.supervisors) until(to);
  for (const waiver of record.waivers) until(waiver.until);
  return next;
}
