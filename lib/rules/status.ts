/**
 * Status and index (readiness.md, sections 5, 7 and 8). What people decide (*recommended*, *not yet*, *maintaining*)
 * stands beside it and is never computed.
 *
 * Example: index 72.5, G9 fails, no hard stop fails: `approaching`. The same with a restricted registration (G1):
 * `developing`.
 */
import { isInTheWay, kindOf } from "./gates/judge-gates";
import type { AssessedPillar } from "./pillar/assess-pillar";
import type { Profile } from "./profile";
import type { GateId } from "./record";
import type { Finding, Status } from "./result";

export function statusOf(about: {
  readonly profile: Profile;
  readonly pillars: readonly AssessedPillar[];
  readonly gates: readonly Finding<GateId>[];
  readonly index: number;
}): Status {
  const { profile, pillars, gates, index } = about;
  const hasStarted = pillars.some(({ capabilities }) =>
    capabilities.some(({ result }) => result.state !== "not-started"),
  );
  if (!hasStarted) return "not-started";
  if (!gates.some(isInTheWay)) return "ready-for-review";
  const isStopped = gates.some(
    ({ rule, outcome }) => kindOf(rule) === "hard-stop" && outcome === "fail",
  );
  return index >= profile.approachingFrom && !isStopped ? "approaching" : "developing";
}

/** The pillar whose score is the index; of equal ones the first in framework order. */
export function pillarThatSetsTheIndex(
  pillars: readonly AssessedPillar[],
  { index }: Profile,
): AssessedPillar {
  switch (index.kind) {
    case "lowest":
      return lowestOf(pillars);
    case "with-best-other": {
      const first = pillars.filter(({ result }) => result.code === index.pillar);
      return lowestOf([
        ...first,
        highestOf(pillars.filter(({ result }) => result.code !== index.pillar)),
      ]);
    }
  }
}

function lowestOf(pillars: readonly AssessedPillar[]): AssessedPillar {
  return pillars.reduce((lowest, one) => (one.result.score < lowest.result.score ? one : lowest));
}

function highestOf(pillars: readonly AssessedPillar[]): AssessedPillar {
  return pillars.reduce((highest, one) =>
    one.result.score > highest.result.score ? one : highest,
  );
}
