/**
 * C3 current (readiness.md, section 4): one usable item within 24 months in the clinical pillar, 36 in the others.
 * While a sign-off is active six months more are tolerated, and the capability is then due a refresh.
 *
 * Example: the newest item on 1.6 is 26 months old: it fails; with an active sign-off it passes and is `refreshDue`.
 */
import { inWords, latestOf, monthsBefore } from "../calendar-date";
import { passOrFail, type Verdict } from "../verdict";
import { idsOf, type CapabilityFacts } from "./facts";

export function judgeCurrent(facts: CapabilityFacts): {
  readonly verdict: Verdict;
  readonly refreshDue: boolean;
} {
  const { usable, profile, asOf, isClinical } = facts;
  const { clinicalMonths, otherMonths, toleranceMonths } = profile.rules.C3;
  const months = isClinical ? clinicalMonths : otherMonths;
  const newest = latestOf(usable.map(({ item }) => item.occurredOn));
  const isActive = facts.standing.kind === "active";

  const isCurrent = newest !== null && newest >= monthsBefore(asOf, months);
  const refreshDue =
    !isCurrent &&
    isActive &&
    newest !== null &&
    newest >= monthsBefore(asOf, months + toleranceMonths);
  return {
    refreshDue,
    verdict: {
      outcome: passOrFail(isCurrent || refreshDue),
      inputs: idsOf(usable),
      observed: newest === null ? "no usable item" : `newest on ${inWords(newest)}`,
      threshold: isActive
        ? `one usable item within ${months} months (${months + toleranceMonths} while signed off)`
        : `one usable item within ${months} months`,
      message:
        newest === null
          ? "No usable evidence is linked to it yet."
          : isCurrent
            ? `Its newest usable item, of ${inWords(newest)}, is recent enough.`
            : refreshDue
              ? `Its newest usable item is of ${inWords(newest)}: it still counts because the sign-off is active, but newer evidence is due.`
              : `Its newest usable item, of ${inWords(newest)}, is more than ${months} months old.`,
    },
  };
}
