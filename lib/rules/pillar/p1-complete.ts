/**
 * P1 complete (readiness.md, section 5): every required capability of the pillar is signed-off.
 *
 * Example: ten of eleven signed-off, the eleventh evidenced: fails.
 */
import type { CapabilityResult } from "../result";
import { passOrFail, type Verdict } from "../verdict";
import { count } from "../words";

export function judgeComplete(capabilities: readonly CapabilityResult[]): Verdict {
  const open = capabilities.filter(({ state }) => state !== "signed-off");
  const signedOff = capabilities.length - open.length;
  return {
    outcome: passOrFail(open.length === 0),
    inputs: open.map(({ code }) => code).sort(),
    observed: `${signedOff} of ${capabilities.length} signed off`,
    threshold: `${capabilities.length} of ${capabilities.length} signed off`,
    message:
      open.length === 0
        ? `All ${count(capabilities.length, "capability", "capabilities")} are signed off.`
        : `${signedOff} of ${count(capabilities.length, "capability", "capabilities")} ${signedOff === 1 ? "is" : "are"} signed off; ${open.length} to go.`,
  };
}
