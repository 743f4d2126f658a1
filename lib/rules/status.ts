/**
 * Status and index (readiness.md, sections 5, 7 and 8). What people decide (*recommended*, *not yet*, *maintaining*)
 * stands beside it and is never computed.
 *
 * Example: index 72.5, G9 fails, no hard stop fails: `approaching`. The same with a restricted registration (G1):
 * `developing`.
 */
import { isInTheWay, kindOf } from "./gates/judge-gates";
import type { AssessedPillar } from "./pillar/assess-pillar";
import type { IndexRule, Profile } from "./profile";
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
  const scored = pillars.map((pillar) => ({ ...pillar.result, pillar }));
  const [first] = pillarsThatSetTheIndex(scored, index);
  if (!first) throw new Error("A framework has pillars.");
  return first.pillar;
}

/**
 * All whose score is the index: unless one of them rises nothing moves it, and in a tie unless several do. A pillar may
 * stand as high and set nothing: with 62.5, 86.4, 68.8 and 62.5 the first alone sets the index of `clinical-plus`.
 */
export function pillarsThatSetTheIndex<
  Pillar extends { readonly code: string; readonly score: number },
>(pillars: readonly Pillar[], rule: IndexRule): readonly Pillar[] {
  switch (rule.kind) {
    case "lowest":
      return lowestOf(pillars);
    case "with-best-other": {
      const others = pillars.filter(({ code }) => code !== rule.pillar);
      const best = Math.max(...others.map(({ score }) => score));
      return lowestOf(pillars.filter(({ code, score }) => code === rule.pillar || score === best));
    }
  }
}

function lowestOf<Pillar extends { readonly score: number }>(
  pillars: readonly Pillar[],
): readonly Pillar[] {
  const lowest = Math.min(...pillars.map(({ score }) => score));
  return pillars.filter(({ score }) => score === lowest);
}
