import type { CapabilityFacts } from "@/lib/policy/facts";
import { drawnPillar, withoutInputs } from "../snapshot/drawn";
import type { Explained, ExplainedFinding } from "./types";

/** What policy lets a reader be told beside the findings. */
export interface Told {
  /** Who had a hand in it. */
  readonly who: boolean;
  readonly lookedAt: (rule: string, capability: CapabilityFacts | null) => boolean;
}

/** An explanation without what its reader may not be told: what a rule looked at, and whoever is named. */
export function asTold(explained: Explained, told: Told): Explained {
  switch (explained.kind) {
    case "status":
      return explained;
    case "gate":
      return { ...explained, rule: ruleAsTold(explained.rule, null, told) };
    case "pillar":
      return {
        ...explained,
        pillar: told.who ? explained.pillar : drawnPillar(explained.pillar),
        rules: explained.rules.map((rule) => ruleAsTold(rule, null, told)),
      };
    case "capability": {
      const { pillar, capability } = explained;
      const of = { code: capability.code, pillarCode: pillar.code };
      return {
        ...explained,
        pillar: told.who ? pillar : drawnPillar(pillar),
        capability: told.who
          ? capability
          : { ...capability, rules: capability.rules.map(withoutInputs) },
        rules: explained.rules.map((rule) => ruleAsTold(rule, of, told)),
      };
    }
  }
}

function ruleAsTold(
  { finding, looked }: ExplainedFinding,
  capability: CapabilityFacts | null,
  told: Told,
): ExplainedFinding {
  const seen = told.lookedAt(finding.rule, capability) ? looked : null;
  if (told.who) return { finding, looked: seen };
  const nameless = seen?.filter(({ kind }) => kind !== "person") ?? [];
  // Where it looked at nothing but people, "nothing was there" would be wrong.
  const isKept = seen !== null && nameless.length === 0 && seen.length > 0;
  return { finding: withoutInputs(finding), looked: seen === null || isKept ? null : nameless };
}
