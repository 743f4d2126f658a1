/**
 * A capability (readiness.md, section 4): its six rules, and from them the highest state that holds and its value.
 *
 * Example: C1–C4 pass and C6 does not: `evidenced`, 80. One item linked, not yet confirmed: `started`, 20.
 */
import type { CapabilityResult, CapabilityRule, CapabilityState, Finding } from "../result";
import { finding, type Verdict } from "../verdict";
import { listed } from "../words";
import { judgeSufficient } from "./c1-sufficient";
import { judgeAdvanced } from "./c2-advanced";
import { judgeCurrent } from "./c3-current";
import { judgeReflected } from "./c4-reflected";
import { judgeEntrusted } from "./c5-entrusted";
import { judgeSignedOff } from "./c6-signed-off";
import type { CapabilityFacts } from "./facts";
import { needFor } from "./needs";

export function assessCapability(facts: CapabilityFacts): CapabilityResult {
  const { verdict: current, refreshDue } = judgeCurrent(facts);
  const evidenced = [
    found("C1", facts, judgeSufficient(facts)),
    found("C2", facts, judgeAdvanced(facts)),
    found("C3", facts, current),
    found("C4", facts, judgeReflected(facts)),
  ];
  const entrusted = found("C5", facts, judgeEntrusted(facts));
  const waitsFor = listed(
    [...evidenced, entrusted].filter(isFailed).map(({ rule }) => needFor(rule, facts)),
  );
  const signedOff = found("C6", facts, judgeSignedOff(facts, waitsFor));

  const state = stateOf(facts, {
    isEvidenced: !evidenced.some(isFailed),
    isSignedOff: waitsFor === "" && !isFailed(signedOff),
  });
  return {
    code: facts.capability.code,
    state,
    value: facts.profile.values[state],
    refreshDue,
    rules: [...evidenced, entrusted, signedOff],
  };
}

function stateOf(
  { linked, usable }: CapabilityFacts,
  { isEvidenced, isSignedOff }: { isEvidenced: boolean; isSignedOff: boolean },
): CapabilityState {
  if (isSignedOff) return "signed-off";
  if (isEvidenced) return "evidenced";
  if (usable.length > 0) return "building";
  return linked.length > 0 ? "started" : "not-started";
}

function found<Rule extends CapabilityRule>(
  rule: Rule,
  { profile }: CapabilityFacts,
  verdict: Verdict,
): Finding<Rule> {
  const { source } = profile.rules[rule];
  return finding({ rule, scope: "capability", source, severity: "requirement" }, verdict);
}

function isFailed({ outcome }: Finding): boolean {
  return outcome === "fail";
}
