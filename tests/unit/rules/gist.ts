import type { Assessment, Finding } from "@/lib/rules/result";

/** What may never change of an old result: everything but its wording, the ids it looked at and the order of its next actions. */
export function gistOf(result: Assessment): unknown {
  return {
    status: result.status,
    label: result.label,
    caveat: result.caveat,
    index: result.index,
    mean: result.mean,
    gates: outcomes(result.gates),
    pillars: result.pillars.map(({ code, score, rules, capabilities }) => ({
      code,
      score,
      rules: outcomes(rules),
      capabilities: Object.fromEntries(
        capabilities.map((one) => [
          one.code,
          [one.state, one.value, one.refreshDue, outcomes(one.rules)].join(" "),
        ]),
      ),
    })),
  };
}

/** `G1 pass, G2 fail, G8 pass with a warning`. */
function outcomes(findings: readonly Finding[]): string {
  return findings
    .map(({ rule, outcome, severity }) => {
      const warning = severity === "warning" ? " with a warning" : "";
      return `${rule} ${outcome}${warning}`;
    })
    .join(", ");
}
