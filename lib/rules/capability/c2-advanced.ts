/**
 * C2 advanced in character (readiness.md, section 4): one usable item shows at least two of the four characteristics.
 *
 * Example: one item with autonomy and one with complexity fail; one item with both passes.
 */
import { count } from "../words";
import { passOrFail, type Verdict } from "../verdict";
import { idsOf, type CapabilityFacts } from "./facts";

export function judgeAdvanced({ usable, profile }: CapabilityFacts): Verdict {
  const asked = profile.rules.C2.characteristics;
  let most = 0;
  for (const { item } of usable) most = Math.max(most, new Set(item.characteristics).size);
  return {
    outcome: passOrFail(most >= asked),
    inputs: idsOf(usable),
    observed: `${count(most, "characteristic")} in one item`,
    threshold: `${count(asked, "characteristic")} in one item`,
    message:
      most >= asked
        ? `One item shows ${most} of the four characteristics of advanced practice.`
        : `No usable item shows ${asked} of the four characteristics (autonomy, complexity, analysis, innovation) at once.`,
  };
}
