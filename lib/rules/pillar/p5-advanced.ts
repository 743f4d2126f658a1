/**
 * P5 advanced in character (readiness.md, section 5): all four characteristics appear among the pillar's usable items.
 *
 * Example: autonomy, complexity and analysis over ten items: fails until one shows innovation.
 */
import type { LinkedItem } from "../linked-evidence";
import type { ProfileRules } from "../profile";
import { CHARACTERISTICS } from "../record";
import { idsOf } from "../capability/facts";
import { passOrFail, type Verdict } from "../verdict";
import { listed } from "../words";

export function judgeAdvancedPillar(items: readonly LinkedItem[], { P5 }: ProfileRules): Verdict {
  const shown = new Set<string>();
  for (const { item } of items) for (const shownIn of item.characteristics) shown.add(shownIn);
  const missing = CHARACTERISTICS.filter((characteristic) => !shown.has(characteristic));
  const passes = shown.size >= P5.characteristics;
  return {
    outcome: passOrFail(passes),
    inputs: idsOf(items),
    observed: shown.size,
    threshold: P5.characteristics,
    message: passes
      ? "All four characteristics of advanced practice appear."
      : `No usable item of this pillar shows ${listed(missing, "or")} yet.`,
  };
}
