import { isInTheWay, kindOf } from "@/lib/rules/gates/judge-gates";
import { currentProfile } from "@/lib/rules/profiles";
import type { GateId } from "@/lib/rules/record";
import type { Readiness, Status } from "@/lib/rules/result";
import { scoreInWords } from "../labels";

/** One of the four questions that give a status, asked in this order: the first that holds is the answer. */
export interface StatusTest {
  readonly status: Status;
  readonly asked: string;
  readonly seen: string;
  /** The gates that keep it from holding. */
  readonly gates: readonly GateId[];
  readonly holds: boolean;
}

/**
 * The four in their order, each with what was seen.
 *
 * Example: approaching: "the index is at least 60 and no hard stop fails", seen "index 47.5", does not hold.
 */
export function statusTests(readiness: Readiness): readonly StatusTest[] {
  const { pillars, gates, index, profile } = readiness;
  const { approachingFrom } = currentProfile(profile);
  const capabilities = pillars.flatMap((pillar) => pillar.capabilities);
  const started = capabilities.filter(({ state }) => state !== "not-started").length;
  const open = gates.filter(isInTheWay).map(({ rule }) => rule);
  const stops = gates
    .filter(({ rule, outcome }) => kindOf(rule) === "hard-stop" && outcome === "fail")
    .map(({ rule }) => rule);
  return [
    {
      status: "not-started",
      asked: "Nothing is linked to any capability that is asked for.",
      seen: `${String(started)} of ${String(capabilities.length)} capabilities are started or further`,
      gates: [],
      holds: started === 0,
    },
    {
      status: "ready-for-review",
      asked: "Every gate is met, waived or does not apply. (The export’s own gates are not asked.)",
      seen:
        open.length === 0
          ? "every gate is open"
          : `${String(open.length)} ${open.length === 1 ? "gate stands" : "gates stand"} in the way`,
      gates: open,
      holds: open.length === 0,
    },
    {
      status: "approaching",
      asked: `The index is at least ${String(approachingFrom)}, and no hard stop fails.`,
      seen: `index ${scoreInWords(index)}, ${stops.length === 0 ? "no hard stop fails" : "a hard stop fails"}`,
      gates: stops,
      holds: index >= approachingFrom && stops.length === 0,
    },
    {
      status: "developing",
      asked: "Whatever is none of these.",
      seen: "",
      gates: [],
      holds: true,
    },
  ];
}
