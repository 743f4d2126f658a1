/**
 * What a single rule answers, before it becomes a finding (readiness.md, section 9): the rule's name, scope, severity
 * and source are added in one place for all rules of a scope.
 *
 * Example: `{ outcome: "fail", inputs: ["e1"], observed: "1 item", threshold: "2 items", message: "…" }`.
 */
import type { Finding, Outcome, RuleId, Severity, Source } from "./result";

export type Verdict = {
  readonly outcome: Outcome;
  /** Sorted, each once. */
  readonly inputs: readonly string[];
  readonly observed: string | number;
  readonly threshold: string | number;
  readonly message: string;
  /** Passes, with something to look at. */
  readonly warning?: boolean;
};

export function passOrFail(passes: boolean): Outcome {
  return passes ? "pass" : "fail";
}

export function finding<Rule extends RuleId>(
  about: {
    readonly rule: Rule;
    readonly scope: Finding["scope"];
    readonly source: Source;
    readonly severity: Severity;
  },
  verdict: Verdict,
): Finding<Rule> {
  const warns = verdict.outcome === "pass" && verdict.warning === true;
  return {
    rule: about.rule,
    scope: about.scope,
    outcome: verdict.outcome,
    severity: warns ? "warning" : about.severity,
    inputs: verdict.inputs,
    observed: verdict.observed,
    threshold: verdict.threshold,
    source: about.source,
    message: verdict.message,
  };
}
