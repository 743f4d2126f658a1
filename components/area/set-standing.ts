import type { AreaSetView } from "@/lib/area/types";
import { count } from "@/lib/rules/words";

/** Whose a set is, whether it can be chosen, and how many here have chosen it. */
export function setStanding({ isShipped, isRetired, chosenBy }: AreaSetView): string {
  const chosen =
    chosenBy === 0
      ? "Nobody here has chosen it."
      : `${count(chosenBy, "practitioner")} here ${chosenBy === 1 ? "has" : "have"} chosen it.`;
  if (isRetired) return `Retired: nobody can choose it any more. ${chosen}`;
  return isShipped
    ? `It came with Fourfold, for everybody: it can be copied, and not retired. ${chosen}`
    : `Your organisation's own. ${chosen}`;
}
