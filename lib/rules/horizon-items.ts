/**
 * How long each item still counts (readiness.md, sections 3 and 4): U3 lets it count for 60 months, and while it is the
 * newest usable one of a capability it keeps that capability current (C3).
 *
 * Example: a mini-CEX of 1 March 2026 on 1.6 counts until 1 March 2031 and keeps 1.6 current until 1 March 2028.
 */
import { asItStood } from "./as-it-stood";
import type { CalendarDate } from "./calendar-date";
import { lastDayWithin } from "./horizon-days";
import { newestByCapability } from "./horizon-windows";
import { linkedEvidence } from "./linked-evidence";
import type { Profile, ProfileRules } from "./profile";
import type { EvidenceItem, PortfolioRecord } from "./record";
import { requirementsOf } from "./requirements";
import type { UsabilityRule } from "./result";

export type ItemAhead = {
  readonly id: string;
  readonly occurredOn: CalendarDate;
  /** What keeps it from counting today; none: it counts. */
  readonly lacks: readonly UsabilityRule[];
  /** The last day on which it can count; null: it does not age. */
  readonly countsUntil: CalendarDate | null;
  /** The capabilities that it alone keeps current, by the last day on which it does. */
  readonly keepsCurrent: readonly { readonly code: string; readonly until: CalendarDate }[];
};

/** The linked items, those that stop counting soonest first; what does not age comes last. */
export function itemsAhead(
  record: PortfolioRecord,
  profile: Profile,
  asOf: CalendarDate,
): readonly ItemAhead[] {
  const { rules } = profile;
  const { pillars, codes } = requirementsOf(profile, record.framework);
  const { evidence } = asItStood(record, asOf);
  const linked = linkedEvidence(evidence, { asOf, rules, required: codes });
  const newest = newestByCapability(linked);
  const clinical = pillars.find(({ code }) => code === profile.clinicalPillar)?.codes;

  const keptBy = (code: string, occurredOn: CalendarDate): CalendarDate | null => {
    const { clinicalMonths, otherMonths } = rules.C3;
    const until = lastDayWithin(clinical?.has(code) ? clinicalMonths : otherMonths, occurredOn);
    return until >= asOf && newest.get(code) === occurredOn ? until : null;
  };
  return linked
    .map(({ item, links, lacks }) => ({
      id: item.id,
      occurredOn: item.occurredOn,
      lacks,
      countsUntil: lastDayOf(item, rules),
      keepsCurrent: links.flatMap(({ capability: code }) => {
        const until = lacks.length === 0 ? keptBy(code, item.occurredOn) : null;
        return until === null ? [] : [{ code, until }];
      }),
    }))
    .sort((one, other) => {
      if (firstEnd(one) === firstEnd(other)) return one.id < other.id ? -1 : 1;
      return firstEnd(one) < firstEnd(other) ? -1 : 1;
    });
}

/** The last day on which the item can count (U3); null: it does not age. */
export function lastDayOf(
  { occurredOn, family }: EvidenceItem,
  { U3 }: ProfileRules,
): CalendarDate | null {
  return U3.exempt.includes(family) ? null : lastDayWithin(U3.months, occurredOn);
}

/** The first day that is the last of something for it. */
function firstEnd({ countsUntil, keepsCurrent }: ItemAhead): string {
  return [countsUntil ?? NEVER, ...keepsCurrent.map(({ until }) => until)].sort()[0] ?? NEVER;
}

const NEVER = "9999-12-31";
