import type { CapabilityState, Finding, Outcome } from "@/lib/rules/result";
import { Sign, type SignName } from "../ui/sign";
import { outcomeLabels } from "./labels";

interface OutcomeMarkProps {
  readonly outcome: Outcome;
  readonly warning?: boolean;
  /** Met, and of no use before the other rules are. */
  readonly waits?: boolean;
}

/** A sign and a word. What stands in the way is bold. */
export function OutcomeMark({ outcome, warning = false, waits = false }: OutcomeMarkProps) {
  const isInTheWay = outcome === "fail" || outcome === "unknown";
  return (
    <span
      className={
        isInTheWay
          ? "inline-flex items-center gap-2 font-bold whitespace-nowrap"
          : "inline-flex items-center gap-2 whitespace-nowrap"
      }
    >
      <Sign name={waits ? "clock" : warning ? "warning" : outcomeSigns[outcome]} />
      {waits ? "Met, not counted yet" : warning ? "Met, with a warning" : outcomeLabels[outcome]}
    </span>
  );
}

/** A sign-off that is in force before the capability's other rules are met (readiness.md, section 4). */
export function waitsToCount({ rule, outcome }: Finding, state: CapabilityState): boolean {
  return rule === "C6" && outcome === "pass" && state !== "signed-off";
}

export const outcomeSigns: Record<Outcome, SignName> = {
  pass: "tick",
  fail: "cross",
  unknown: "question",
  "not-applicable": "dash",
  waived: "dashes",
};
