import { isInTheWay, kindOf } from "@/lib/rules/gates/judge-gates";
import { currentProfile } from "@/lib/rules/profiles";
import type {
  CapabilityState,
  NextAction,
  PillarResult,
  Readiness,
  Status,
} from "@/lib/rules/result";
import { meanOf, rounded } from "@/lib/rules/score";
import type { Whole } from "./types";

/** Where the whole stands as one step after another is done. */
export interface RunOn {
  readonly scoreOf: (pillar: PillarResult) => number;
  readonly whole: () => Whole;
  /** `to`: the state that the capability reaches, where the step is about one. */
  readonly done: (action: NextAction, to: CapabilityState | null) => void;
}

/**
 * Runs a portfolio on, step by step. It says no more than the steps do: the pillars' own gate opens only when every
 * capability is signed off and every rule of every pillar has had its step.
 *
 * Example: of two open gates, G3 and G7, the step for G3 leaves one.
 */
export function runOn(readiness: Readiness): RunOn {
  const { pillars, gates } = readiness;
  const profile = currentProfile(readiness.profile);
  const open = new Set<string>(gates.filter(isInTheWay).map(({ rule }) => rule));
  const stops = new Set<string>(
    gates
      .filter(({ rule, outcome }) => kindOf(rule) === "hard-stop" && outcome === "fail")
      .map(({ rule }) => rule),
  );
  const rulesLeft = new Set(
    pillars.flatMap(({ code, rules }) =>
      rules.flatMap(({ rule, outcome }) =>
        outcome === "fail" && rule !== "P1" ? [`${code} ${rule}`] : [],
      ),
    ),
  );
  const values = new Map(
    pillars.flatMap(({ capabilities }) => capabilities.map(({ code, value }) => [code, value])),
  );
  const scoreOf = ({ capabilities }: PillarResult): number =>
    rounded(meanOf(capabilities.map(({ code, value }) => values.get(code) ?? value)));

  const index = (): number => {
    const scores = pillars.map((pillar) => ({ code: pillar.code, score: scoreOf(pillar) }));
    const rule = profile.index;
    if (rule.kind === "lowest") return Math.min(...scores.map(({ score }) => score));
    const of = (isFirst: boolean): readonly number[] =>
      scores.filter(({ code }) => (code === rule.pillar) === isFirst).map(({ score }) => score);
    return Math.min(...of(true), Math.max(...of(false)));
  };
  const status = (reached: number): Status => {
    if (![...values.values()].some((value) => value > 0)) return "not-started";
    if (open.size === 0) return "ready-for-review";
    return reached >= profile.approachingFrom && stops.size === 0 ? "approaching" : "developing";
  };

  return {
    scoreOf,
    whole: () => {
      const reached = index();
      return { index: reached, status: status(reached), gatesOpen: open.size };
    },
    done: ({ rule, scope, code = "" }, to) => {
      if (scope === "gate") {
        open.delete(rule);
        stops.delete(rule);
      }
      if (scope === "pillar") rulesLeft.delete(`${code} ${rule}`);
      if (to !== null) values.set(code, profile.values[to]);
      const all = profile.values["signed-off"];
      if (rulesLeft.size === 0 && [...values.values()].every((value) => value === all)) {
        open.delete("G7");
      }
    },
  };
}
