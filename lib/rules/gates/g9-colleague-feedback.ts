/**
 * G9 colleague feedback (readiness.md, section 6; block): one cycle within 24 months has at least 12 raters of 4
 * professions, 1 consultant and 1 junior among them, and was facilitated. Unknown where feedback is not known.
 *
 * Example: two cycles, one with 12 raters of 3 professions and one with 11 of 4: fails; one cycle must meet it all.
 */
import { inWords, latestOf, monthsBefore } from "../calendar-date";
import type { ProfileRules } from "../profile";
import type { ColleagueFeedback } from "../record";
import { passOrFail, type Verdict } from "../verdict";
import { count, listed } from "../words";
import { notKnown, type GateFacts } from "./facts";

export function judgeColleagueFeedback({ record, asOf, profile }: GateFacts): Verdict {
  const asked = profile.rules.G9;
  const threshold = `a facilitated cycle within ${asked.months} months: ${asked.raters} raters, ${asked.professions} professions, ${count(asked.consultants, "consultant")}, ${count(asked.juniors, "junior")}`;
  if (record.colleagueFeedback === null) {
    return notKnown(threshold, "Colleague feedback is not recorded yet.");
  }

  const earliest = monthsBefore(asOf, asked.months);
  const recent = record.colleagueFeedback.filter(({ completedOn }) => completedOn >= earliest);
  const lacks = recent.map((cycle) => lacksOf(cycle, asked));
  const nearest = nearestOf(lacks);
  const passes = nearest !== null && nearest.length === 0;
  const latest = latestOf(record.colleagueFeedback.map(({ completedOn }) => completedOn));
  return {
    outcome: passOrFail(passes),
    inputs: [],
    observed: latest === null ? "no cycle" : `latest cycle completed on ${inWords(latest)}`,
    threshold,
    message:
      nearest === null
        ? `No cycle of colleague feedback was completed within the last ${asked.months} months.`
        : passes
          ? `A cycle of colleague feedback within the last ${asked.months} months meets all that is asked.`
          : `No recent cycle of colleague feedback is enough: the nearest lacks ${listed(nearest)}.`,
  };
}

function lacksOf(cycle: ColleagueFeedback, asked: ProfileRules["G9"]): readonly string[] {
  return [
    ...(cycle.raters < asked.raters ? [`raters (${cycle.raters} of ${asked.raters})`] : []),
    ...(cycle.professions < asked.professions
      ? [`professions (${cycle.professions} of ${asked.professions})`]
      : []),
    ...(cycle.consultants < asked.consultants ? ["a consultant"] : []),
    ...(cycle.juniors < asked.juniors ? ["a junior colleague"] : []),
    ...(cycle.facilitated ? [] : ["facilitation"]),
  ];
}

/** The shortest list; of two as short the same one in any order. */
function nearestOf(lists: readonly (readonly string[])[]): readonly string[] | null {
  return lists.reduce<readonly string[] | null>((nearest, list) => {
    if (nearest === null || list.length < nearest.length) return list;
    return list.length === nearest.length && list.join() < nearest.join() ? list : nearest;
  }, null);
}
