/**
 * C5 entrusted (readiness.md, section 4): for at least two assessors other than the owner, that assessor's latest
 * level (two on one date: the later in the list) is 4 or more, and one of these entries is within 24 months. Only for
 * the capabilities that the profile names; elsewhere not applicable.
 *
 * Example: Bea 4 then 3, Cai 4: one assessor, fails. Bea 3 then 4 two years and a day ago, Cai 4 last month: passes.
 */
import { latestOf, monthsBefore } from "../calendar-date";
import type { Entrustment } from "../record";
import { passOrFail, type Verdict } from "../verdict";
import { count, sortedOnce } from "../words";
import type { CapabilityFacts } from "./facts";

export function judgeEntrusted({
  capability,
  entrustments,
  profile,
  asOf,
}: CapabilityFacts): Verdict {
  const { applies, capabilities, assessors, level, months } = profile.rules.C5;
  const threshold = `level ${level} or more from ${count(assessors, "assessor")}, one within ${months} months`;
  if (!applies || !capabilities.includes(capability.code)) {
    return {
      outcome: "not-applicable",
      inputs: [],
      observed: "not asked",
      threshold: "not asked",
      message: "No entrustment is asked for here.",
    };
  }
  const high = latestByAssessor(entrustments).filter((entry) => entry.level >= level);
  const newest = latestOf(high.map(({ on }) => on));
  const isRecent = newest !== null && newest >= monthsBefore(asOf, months);
  const enough = high.length >= assessors;
  return {
    outcome: passOrFail(enough && isRecent),
    inputs: sortedOnce(entrustments.map(({ assessor }) => assessor)),
    observed: `${count(high.length, "assessor")} at level ${level} or more${high.length > 0 && !isRecent ? `, none within ${months} months` : ""}`,
    threshold,
    message:
      enough && isRecent
        ? `${count(high.length, "assessor")} entrust it at level ${level} or more.`
        : enough
          ? `${count(high.length, "assessor")} entrust it at level ${level} or more, but none within the last ${months} months.`
          : `${assessors} assessors must entrust it at level ${level} or more; ${high.length === 0 ? "none does" : "one does"} so far.`,
  };
}

/** The latest word of each assessor; of two on one date the later in the list. */
export function latestByAssessor(entrustments: readonly Entrustment[]): readonly Entrustment[] {
  const latest = new Map<string, Entrustment>();
  for (const entry of entrustments) {
    const known = latest.get(entry.assessor);
    if (!known || entry.on >= known.on) latest.set(entry.assessor, entry);
  }
  return [...latest.values()];
}
