/**
 * P3 triangulated (readiness.md, section 5): the pillar's usable items have at least 3 families, `observed` or
 * `results` among them.
 *
 * Example: reasoning, product and reflection fail; reasoning, product and an audit (`results`) pass.
 */
import type { LinkedItem } from "../linked-evidence";
import type { ProfileRules } from "../profile";
import { idsOf } from "../capability/facts";
import { passOrFail, type Verdict } from "../verdict";
import { count, listed, sortedOnce } from "../words";

export function judgeTriangulated(items: readonly LinkedItem[], { P3 }: ProfileRules): Verdict {
  const families = sortedOnce(items.map(({ item }) => item.family));
  const hasOne = P3.oneOf.some((family) => families.includes(family));
  const enough = families.length >= P3.families;
  const asked = listed(P3.oneOf, "or");
  return {
    outcome: passOrFail(enough && hasOne),
    inputs: idsOf(items),
    observed: families.length === 0 ? "no kind of evidence" : listed(families),
    threshold: `${count(P3.families, "kind")} of evidence, ${asked} among them`,
    message:
      enough && hasOne
        ? `The evidence is of ${count(families.length, "kind")}: ${listed(families)}.`
        : enough
          ? `The evidence is of ${count(families.length, "kind")}, but none is ${asked}.`
          : `The evidence is of ${count(families.length, "kind")}; ${P3.families} are needed, ${asked} among them.`,
  };
}
