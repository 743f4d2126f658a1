/**
 * G11 job plan (readiness.md, sections 6 and 8; block): every pillar above zero, clinical at least 50 %, the other three
 * at least 20 % together, sum 100. A pillar at zero or another sum fails, the two percentages only warn. A lead profile
 * asks for a sum of 100 and a lead pillar above zero and not below any other. Unknown where it is not known.
 *
 * Example: 49/17/17/17 passes with a warning; 100/0/0/0 fails; a manager's 40/40/10/10 passes.
 */
import type { ProfileRules } from "../profile";
import { passOrFail, type Verdict } from "../verdict";
import { listed } from "../words";
import { notApplicable, notKnown, type GateFacts } from "./facts";
import { isOdd, planFaults, type PlanFault } from "./plan-faults";

export function judgeJobPlan({ record, profile, framework }: GateFacts): Verdict {
  const { applies, plan: asked, sum: askedSum } = profile.rules.G11;
  if (!applies) return notApplicable("Not asked in this profile.");
  const threshold = thresholdOf(profile.rules.G11);
  const { jobPlan } = record.practitioner;
  if (jobPlan === null) return notKnown(threshold, "The job plan is not recorded yet.");

  const shares = framework.pillars.map(({ code }) => ({ code, percent: jobPlan[code] ?? 0 }));
  const sum = shares.reduce((total, { percent }) => total + percent, 0);
  const faults = planFaults(shares, profile.clinicalPillar, asked);
  const wrong = [
    ...(sum === askedSum ? [] : [`it adds up to ${sum} %, not ${askedSum} %`]),
    ...faults.filter((fault) => !isOdd(fault)).map(inWords),
  ];
  const odd = faults.filter(isOdd).map(inWords);
  return {
    outcome: passOrFail(wrong.length === 0),
    warning: odd.length > 0,
    inputs: [],
    observed: shares.map(({ percent }) => percent).join("/"),
    threshold,
    message:
      wrong.length > 0
        ? `The job plan does not fit: ${listed(wrong)}.`
        : odd.length > 0
          ? `The job plan counts, but look at it again: ${listed(odd)}.`
          : asked.kind === "lead"
            ? `The job plan gives no pillar more time than pillar ${asked.pillar}, which leads.`
            : "The job plan gives every pillar its time.",
  };
}

function inWords(fault: PlanFault): string {
  switch (fault.kind) {
    case "no-time":
      return `pillar ${fault.code} has no time`;
    case "lead-has-none":
      return `pillar ${fault.code}, which leads, has no time`;
    case "lead-has-less":
      return `pillar ${fault.code}, which leads, has less time than another`;
    case "clinical-low":
      return `clinical practice has ${fault.percent} %, less than ${fault.atLeast} %`;
    case "others-low":
      return `the other pillars have ${fault.percent} % together, less than ${fault.atLeast} %`;
  }
}

function thresholdOf({ plan, sum }: ProfileRules["G11"]): string {
  return plan.kind === "lead"
    ? `pillar ${plan.pillar} above zero and not below any other, ${sum} % in all`
    : `every pillar above zero, clinical ${plan.clinicalAtLeast} %, the others ${plan.othersAtLeast} % together, ${sum} % in all`;
}
