import type { Outcome } from "@/lib/rules/result";
import { Sign, type SignName } from "../ui/sign";
import { outcomeLabels } from "./labels";

/** A sign and a word. What stands in the way is bold. */
export function OutcomeMark({
  outcome,
  warning = false,
}: {
  readonly outcome: Outcome;
  readonly warning?: boolean;
}) {
  const isInTheWay = outcome === "fail" || outcome === "unknown";
  return (
    <span
      className={
        isInTheWay
          ? "inline-flex items-center gap-2 font-bold whitespace-nowrap"
          : "inline-flex items-center gap-2 whitespace-nowrap"
      }
    >
      <Sign name={warning ? "warning" : outcomeSigns[outcome]} />
      {warning ? "Met, with a warning" : outcomeLabels[outcome]}
    </span>
  );
}

export const outcomeSigns: Record<Outcome, SignName> = {
  pass: "tick",
  fail: "cross",
  unknown: "question",
  "not-applicable": "dash",
  waived: "dashes",
};
