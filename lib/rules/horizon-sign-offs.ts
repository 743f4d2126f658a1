/**
 * How long each sign-off is in force, nobody doing anything (readiness.md, section 4): until it lapses (C6), or until the
 * last usable item that had happened by its day is too old to count (U3), whichever comes first.
 *
 * Example: 4.2 rests on an item of 10 February 2022 alone and is signed off on 1 October 2026: in force until 10 February
 * 2027, not until 1 October 2029.
 */
import { signOffMonths } from "./active-sign-off";
import { asItStood } from "./as-it-stood";
import { latestOf, type CalendarDate } from "./calendar-date";
import type { CapabilityFacts } from "./capability/facts";
import { gatherFacts } from "./capability/gather-facts";
import { lastDayWithin, sooner } from "./horizon-days";
import { lastDayOf } from "./horizon-items";
import { linkedEvidence } from "./linked-evidence";
import type { Profile } from "./profile";
import type { PortfolioRecord, SignOff } from "./record";
import { requirementsOf } from "./requirements";

export type SignOffAhead = {
  readonly code: string;
  /** Whoever made the decision that is in force. */
  readonly by: string;
  readonly on: CalendarDate;
  /** The last day on which it is in force; null: it has no end. */
  readonly until: CalendarDate | null;
};

/** The sign-offs in force, those that end soonest first. */
export function signOffsAhead(
  given: PortfolioRecord,
  profile: Profile,
  asOf: CalendarDate,
): readonly SignOffAhead[] {
  const record = asItStood(given, asOf);
  const required = requirementsOf(profile, record.framework);
  const { rules } = profile;
  const evidence = linkedEvidence(record.evidence, { asOf, rules, required: required.codes });
  return gatherFacts({ required, evidence, record, profile, asOf })
    .flatMap(({ capabilities }) => capabilities)
    .flatMap((facts) => {
      const { standing, capability } = facts;
      if (standing.kind !== "active") return [];
      const { latest } = standing;
      return [
        { code: capability.code, by: latest.by, on: latest.on, until: lastDay(facts, latest) },
      ];
    })
    .sort((one, other) => {
      if (one.until === other.until) return 0;
      return (one.until ?? NEVER) < (other.until ?? NEVER) ? -1 : 1;
    });
}

function lastDay(
  { capability, usable, profile: { rules } }: CapabilityFacts,
  { on }: SignOff,
): CalendarDate | null {
  const restsOn = usable.filter(({ item }) => item.occurredOn <= on);
  const ends = restsOn.map(({ item }) => lastDayOf(item, rules));
  // One that does not age carries the sign-off to its own end.
  const rests = ends.includes(null) ? null : latestOf(ends.filter((end) => end !== null));
  return sooner(lastDayWithin(signOffMonths(rules, capability.code), on), rests);
}

const NEVER = "9999-12-31";
