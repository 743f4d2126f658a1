/**
 * P2 breadth (readiness.md, section 5): at least 4 different usable items are linked in the pillar; 6 is the target.
 *
 * Example: one item linked to four capabilities of the pillar is one item.
 */
import type { LinkedItem } from "../linked-evidence";
import type { ProfileRules } from "../profile";
import { idsOf } from "../capability/facts";
import { passOrFail, type Verdict } from "../verdict";
import { count } from "../words";

export function judgeBreadth(items: readonly LinkedItem[], { P2 }: ProfileRules): Verdict {
  const has = items.length;
  const shown = `${count(has, "usable item")} ${has === 1 ? "is" : "are"} linked in this pillar`;
  return {
    outcome: passOrFail(has >= P2.items),
    inputs: idsOf(items),
    observed: has,
    threshold: P2.items,
    message:
      has >= P2.target
        ? `${shown}.`
        : has >= P2.items
          ? `${shown}: enough, though ${P2.target} is the target.`
          : `${shown}; at least ${P2.items} are needed, and ${P2.target} is the target.`,
  };
}
