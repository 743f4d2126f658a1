/**
 * The record as it stood on a day (readiness.md, sections 1 and 2): whatever happened after `asOf` does not exist yet,
 * and what the owner did to their own record is as if it were not there. Every other rule reads only this, so none of
 * them has to think of tomorrow.
 *
 * Example: on 1 October 2026 a sign-off made on 2 October is not there, and one revoked on 2 October still stands.
 *
 * Evidence comes back sorted by id, so that the order in which it was written down changes nothing (section 10). The
 * order of decisions, entrustments and links is kept: it settles two on one date, and the first six.
 */
import type { CalendarDate } from "./calendar-date";
import { OWNER, type EvidenceItem, type PortfolioRecord, type SignOff } from "./record";

export function asItStood(record: PortfolioRecord, asOf: CalendarDate): PortfolioRecord {
  const dated = <T extends { readonly on: CalendarDate }>(all: readonly T[]): readonly T[] =>
    all.filter(({ on }) => on <= asOf);
  const completed = <T extends { readonly completedOn: CalendarDate }>(
    all: readonly T[] | null,
  ): readonly T[] | null => all && all.filter(({ completedOn }) => completedOn <= asOf);
  const { practitioner } = record;

  return {
    ...record,
    practitioner: {
      ...practitioner,
      awards:
        practitioner.awards?.map((award) => ({
          ...award,
          awardedOn: notLater(award.awardedOn, asOf),
        })) ?? null,
      scopeReviewedOn: practitioner.scopeReviewedOn.filter((on) => on <= asOf),
      operatorEntitledOn: practitioner.operatorEntitledOn.filter((on) => on <= asOf),
    },
    evidence: evidenceOn(record.evidence, asOf),
    selfAssessments: dated(record.selfAssessments),
    entrustments: dated(record.entrustments).filter(({ assessor }) => assessor !== OWNER),
    supervisors: record.supervisors.filter(({ from }) => from <= asOf),
    signOffs: signOffsOn(record.signOffs, asOf),
    pillarReviews: dated(record.pillarReviews).filter(({ by }) => by !== OWNER),
    supervision: record.supervision && dated(record.supervision),
    colleagueFeedback: completed(record.colleagueFeedback),
    patientFeedback: completed(record.patientFeedback),
    decisions: dated(record.decisions),
    waivers: dated(record.waivers).filter(({ approver }) => approver !== OWNER),
  };
}

function evidenceOn(evidence: readonly EvidenceItem[], asOf: CalendarDate): EvidenceItem[] {
  return evidence
    .filter(({ occurredOn }) => occurredOn <= asOf)
    .map((item) => ({
      ...item,
      confirmations: item.confirmations.filter(({ by, on }) => by !== OWNER && on <= asOf),
    }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

function signOffsOn(signOffs: readonly SignOff[], asOf: CalendarDate): SignOff[] {
  return signOffs
    .filter(({ by, on }) => by !== OWNER && on <= asOf)
    .map((signOff) => ({
      ...signOff,
      revokedOn: notLater(signOff.revokedOn, asOf),
      changedSince: notLater(signOff.changedSince, asOf),
    }));
}

function notLater(date: CalendarDate | null, asOf: CalendarDate): CalendarDate | null {
  return date !== null && date <= asOf ? date : null;
}
