import type { CapabilityResult } from "@/lib/rules/result";
import { ruleNames } from "../readiness/labels";
import { outcomeSigns } from "../readiness/outcome";
import { StateTag } from "../readiness/state-swatch";
import { Sign } from "../ui/sign";

/** State and the rules that come before a decision, each a sign and a word; what is not met is bold. */
export function RuleChips({ result }: { readonly result: CapabilityResult }) {
  const before = result.rules.filter(
    ({ rule, outcome }) => rule !== "C6" && outcome !== "not-applicable",
  );
  return (
    <ul className="border-rule text-note mt-4 flex flex-wrap gap-x-6 gap-y-1 border-y py-3">
      <li>
        <StateTag state={result.state} refreshDue={result.refreshDue} />
      </li>
      {before.map(({ rule, outcome }) => (
        <li key={rule} className="inline-flex items-center gap-1">
          <Sign name={outcomeSigns[outcome]} />
          {outcome === "fail" ? (
            <b>
              {ruleNames[rule]}
              <span className="sr-only">: not met</span>
            </b>
          ) : (
            ruleNames[rule]
          )}
        </li>
      ))}
    </ul>
  );
}
