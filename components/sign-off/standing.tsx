import type { ReactNode } from "react";
import type { CapabilityResult } from "@/lib/rules/result";
import type { DecisionView } from "@/lib/sign-off/types";
import { stateInWords } from "../readiness/labels";
import { StateSwatch } from "../readiness/state-swatch";
import { countInWords } from "../ui/number-words";

interface StandingProps {
  /** Null: the practitioner's profile does not ask for it. */
  readonly result: CapabilityResult | null;
  readonly steps: number;
  readonly decisions: readonly DecisionView[];
  /** What can be done about it. */
  readonly children: ReactNode;
}

/** Where a capability stands, and the two deeds that move it. */
export function Standing({ result, steps, decisions, children }: StandingProps) {
  return (
    <div className="border-rule mt-8 flex flex-wrap items-center justify-between gap-x-8 gap-y-4 border-y py-4">
      <p className="text-lead flex items-center gap-3">
        {result !== null && <StateSwatch state={result.state} refreshDue={result.refreshDue} />}
        <span>
          {result === null ? (
            <b>Your profile does not ask for this.</b>
          ) : (
            <>
              <b>{stateInWords(result.state, result.refreshDue)}.</b>{" "}
              {notCountedYet(result, decisions) ?? betweenThisAnd(result, steps)}
            </>
          )}
        </span>
      </p>
      {children}
    </div>
  );
}

/** "Signed off by Bea Hartley on 22 November 2026; not counted yet: it needs a second kind of evidence." */
function notCountedYet(
  { state, rules }: CapabilityResult,
  decisions: readonly DecisionView[],
): string | null {
  const found = rules.find(({ rule, outcome }) => rule === "C6" && outcome === "pass");
  if (found === undefined || state === "signed-off") return null;
  const signer = decisions.find(({ supervisorId }) => found.inputs.includes(supervisorId));
  return signer === undefined
    ? found.message
    : found.message.replace(/^Signed off on /, `Signed off by ${signer.by} on `);
}

function betweenThisAnd({ state, refreshDue }: CapabilityResult, steps: number): string {
  if (refreshDue) return "It counts because it is signed off, but newer evidence is due.";
  if (steps === 0) return "Nothing is missing.";
  if (state === "signed-off") return "It asks to be looked at again.";
  return steps === 1
    ? "One thing stands between this and signed off."
    : `${countInWords(steps)} things stand between this and signed off.`;
}
