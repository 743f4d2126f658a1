/**
 * C1 sufficient (readiness.md, section 4): two usable items of two different families are linked to it, or one usable
 * `strong` item and one other usable item.
 *
 * Example: two audits (both `results`) fail; an audit and a mini-CEX pass; two modules, one of them strong, pass.
 */
import { count, sortedOnce } from "../words";
import { passOrFail, type Verdict } from "../verdict";
import { idsOf, type CapabilityFacts } from "./facts";

export function judgeSufficient({ usable, profile }: CapabilityFacts): Verdict {
  const { items, families, itemsWithStrong } = profile.rules.C1;
  const shown = sortedOnce(usable.map(({ item }) => item.family));
  const isVaried = usable.length >= items && shown.length >= families;
  const isStrong = usable.length >= itemsWithStrong && usable.some(({ item }) => item.strong);
  return {
    outcome: passOrFail(isVaried || isStrong),
    inputs: idsOf(usable),
    observed: `${count(usable.length, "usable item")} of ${count(shown.length, "kind")}`,
    threshold: `${count(items, "usable item")} of ${count(families, "kind")}, or a strong item and another`,
    message: isVaried
      ? `${count(usable.length, "usable item")} of ${count(shown.length, "kind")} show it.`
      : isStrong
        ? "A strong item (passed level-7 work or a summative entrustment) and another usable item show it."
        : missing(usable.length),
  };
}

function missing(usable: number): string {
  if (usable === 0) return "No usable evidence is linked to it yet.";
  if (usable === 1) return "One usable item shows it; it needs a second one, of another kind.";
  return `${usable} usable items show it, all of one kind; it needs a second kind of evidence.`;
}
