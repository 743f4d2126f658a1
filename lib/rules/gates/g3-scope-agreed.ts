/**
 * G3 scope agreed (readiness.md, section 6; block): scope of practice reviewed within 12 months.
 *
 * Example: reviewed on 22 November 2025 passes on 22 November 2026 and fails the day after.
 */
import { inWords, latestOf, monthsBefore } from "../calendar-date";
import { passOrFail, type Verdict } from "../verdict";
import type { GateFacts } from "./facts";

export function judgeScopeAgreed({ record, asOf, profile }: GateFacts): Verdict {
  const { months } = profile.rules.G3;
  const latest = latestOf(record.practitioner.scopeReviewedOn);
  const passes = latest !== null && latest >= monthsBefore(asOf, months);
  return {
    outcome: passOrFail(passes),
    inputs: [],
    observed: latest === null ? "never reviewed" : `reviewed on ${inWords(latest)}`,
    threshold: `reviewed within ${months} months`,
    message:
      latest === null
        ? "No review of the scope of practice is on record."
        : passes
          ? `The scope of practice was reviewed on ${inWords(latest)}.`
          : `The scope of practice was last reviewed on ${inWords(latest)}, more than ${months} months ago.`,
  };
}
