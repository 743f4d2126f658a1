/**
 * The whole assessment (readiness.md): a record, a profile and a date in; status, scores and a reason for every outcome
 * out. Pure: the same record, profile and date give the same answer. It never awards anything: the best it can say is
 * *ready for review*, and people decide.
 *
 * Example: `assess({ record, profile: currentProfile("four-pillars"), asOf: "2026-11-22" }).status` is `"developing"`.
 */
import { asItStood } from "./as-it-stood";
import type { CalendarDate } from "./calendar-date";
import { gatherFacts } from "./capability/gather-facts";
import { frameworkOf } from "./frameworks";
import { judgeGates } from "./gates/judge-gates";
import { linkedEvidence } from "./linked-evidence";
import { nextActions } from "./next-actions/next-actions";
import { assessPillar } from "./pillar/assess-pillar";
import type { Profile } from "./profile";
import type { PortfolioRecord } from "./record";
import { requirementsOf } from "./requirements";
import type { Assessment } from "./result";
import { meanOfMeans, rounded } from "./score";
import { pillarThatSetsTheIndex, statusOf } from "./status";

/** Of the rules that no number needs; outcomes change with the profile's version. */
export const ENGINE = "1.0.0";

export function assess(about: {
  readonly record: PortfolioRecord;
  readonly profile: Profile;
  readonly asOf: CalendarDate;
}): Assessment {
  const { profile, asOf } = about;
  const { rules } = profile;
  const record = asItStood(about.record, asOf);
  const framework = frameworkOf(record.framework);
  const required = requirementsOf(profile, record.framework);
  const evidence = linkedEvidence(record.evidence, { asOf, rules, required: required.codes });

  const facts = gatherFacts({ required, evidence, record, profile, asOf });
  const pillars = facts.map((gathered) => assessPillar(gathered, { evidence, rules }));
  const gates = judgeGates({ record, asOf, profile, framework, evidence, pillars });
  const lowest = pillarThatSetsTheIndex(pillars, profile);
  const index = lowest.result.score;
  const status = statusOf({ profile, pillars, gates, index });

  return {
    engine: ENGINE,
    profile: profile.id,
    framework: framework.id,
    asOf,
    profileVersion: profile.version,
    frameworkVersion: framework.version,
    status,
    label: status === "ready-for-review" ? profile.label : null,
    caveat: profile.caveat,
    index,
    mean: rounded(meanOfMeans(pillars.map(({ mean }) => mean))),
    pillars: pillars.map(({ result }) => result),
    gates,
    nextActions: nextActions({ record, asOf, profile, status, pillars, lowest, gates }),
  };
}
