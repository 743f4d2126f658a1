import { kindOf } from "@/lib/rules/gates/judge-gates";
import type { ExplainedFinding } from "@/lib/readiness/explain/types";
import { GATE_IDS } from "@/lib/rules/record";
import type { Finding } from "@/lib/rules/result";
import { Lead, PageTitle } from "../../ui/page-title";
import { outcomeLabels, ruleNames } from "../labels";
import { NextFor } from "./next-for";
import { RuleBlock } from "./rule-block";
import type { WhyProps } from "./types";

/** Why a gate is met or not. */
export function WhyGate({ rule, ...why }: WhyProps & { readonly rule: ExplainedFinding }) {
  const { finding } = rule;
  const steps = why.view.steps.filter(
    (step) => step.scope === "gate" && step.rule === finding.rule,
  );
  return (
    <>
      <PageTitle>
        {ruleNames[finding.rule]}: {outcomeLabels[finding.outcome].toLowerCase()}
      </PageTitle>
      <Lead>{whatItCosts(finding)}</Lead>
      <NextFor {...why} steps={steps} otherwise={otherwise(finding)} />
      <RuleBlock {...why} rule={rule} level={2} />
    </>
  );
}

/** What follows from it for the whole. */
function whatItCosts({ rule, outcome }: Finding): string {
  const gate = GATE_IDS.find((id) => id === rule);
  const kind = gate && kindOf(gate);
  const isOpen = outcome === "fail" || outcome === "unknown";
  if (outcome === "not-applicable") return "This gate is not asked here, and is in nobody’s way.";
  if (outcome === "waived") return "It counts as met while the waiver is in force.";
  if (!isOpen) return "This gate is open.";
  switch (kind) {
    case "hard-stop":
      return "A hard stop: whatever the pillars say, nobody is approaching or ready for review while it fails.";
    case "export-only":
      return "Only the export asks for it; it keeps nobody from review.";
    case "block":
    case undefined:
      return "It stands between this portfolio and ready for review. It changes no score.";
  }
}

function otherwise({ rule, outcome }: Finding): string {
  if (rule === "G7" && outcome === "fail") {
    return "This gate is the pillars themselves: what each of them still asks is behind its name below.";
  }
  return "Nothing is to be done about this.";
}
