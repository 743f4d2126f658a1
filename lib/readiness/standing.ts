import { isInTheWay, kindOf } from "@/lib/rules/gates/judge-gates";
import { currentProfile } from "@/lib/rules/profiles";
import type { GateId } from "@/lib/rules/record";
import type { Assessment, Finding } from "@/lib/rules/result";
import { pillarsThatSetTheIndex } from "@/lib/rules/status";
import type { Standing } from "./types";

/** What a list says of somebody: a twentieth of what the rules answer, and none of their reasons. */
export function standingOf(assessment: Assessment): Standing {
  const { status, index, pillars, gates, profile } = assessment;
  const setters = pillarsThatSetTheIndex(pillars, currentProfile(profile).index);
  const capabilities = pillars.flatMap((pillar) => pillar.capabilities);
  return {
    profile,
    status,
    index,
    pillars: pillars.map((pillar) => ({
      code: pillar.code,
      name: pillar.name,
      score: pillar.score,
      setsTheIndex: setters.includes(pillar) && index < 100,
      capabilities: pillar.capabilities.map(({ code, state, value, refreshDue }) => ({
        code,
        state,
        value,
        refreshDue,
      })),
    })),
    signedOff: capabilities.filter(({ state }) => state === "signed-off").length,
    required: capabilities.length,
    heldBy: gatesInTheWay(gates),
  };
}

/** Hard stops first, what failed before what is not known. G7 says only what the pillars beside it say. */
export function gatesInTheWay(gates: readonly Finding<GateId>[]): readonly GateId[] {
  const open = gates.filter(isInTheWay);
  const ordered = [
    ...open.filter(({ rule }) => kindOf(rule) === "hard-stop"),
    ...open.filter(({ rule, outcome }) => kindOf(rule) !== "hard-stop" && outcome === "fail"),
    ...open.filter(({ rule, outcome }) => kindOf(rule) !== "hard-stop" && outcome === "unknown"),
  ].map(({ rule }) => rule);
  const others = ordered.filter((rule) => rule !== "G7");
  return others.length > 0 ? others : ordered;
}
