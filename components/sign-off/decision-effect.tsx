import type { CapabilityResult, Readiness } from "@/lib/rules/result";
import { StateChange } from "../readiness/state-swatch";
import { scoresAfter } from "./scores-after";

interface DecisionEffectProps {
  readonly readiness: Readiness;
  readonly result: CapabilityResult;
  readonly practitioner: string;
}

/** What signing it off would do: to the capability, its pillar and the index; or why nothing yet. */
export function DecisionEffect({ readiness, result, practitioner }: DecisionEffectProps) {
  const missing = result.rules.filter(({ rule, outcome }) => rule !== "C6" && outcome === "fail");
  if (missing.length > 0) {
    return (
      <div className="mt-4">
        <p>
          <b>If you sign it off it does not count yet.</b> These are still missing:
        </p>
        <ul className="mt-2 list-disc pl-6">
          {missing.map(({ rule, message }) => (
            <li key={rule}>{message}</li>
          ))}
        </ul>
      </div>
    );
  }
  if (result.state === "signed-off") return null;
  return (
    <p className="text-note mt-3 flex flex-wrap items-center gap-x-2 gap-y-1">
      <span>If you sign it off:</span>
      <StateChange from={result.state} to="signed-off" />
      <span>{scoresAfter(readiness, { result, index: `the index of ${practitioner}` })}</span>
    </p>
  );
}
