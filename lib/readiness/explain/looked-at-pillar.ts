import { isUsable } from "@/lib/rules/linked-evidence";
import type { Finding, PillarResult, PillarRule } from "@/lib/rules/result";
import { count } from "@/lib/rules/words";
import { lookedItem, newestFirst, person, whyNotUsable, type LookedFacts } from "./looked-at";
import { characteristicsOf } from "./looked-at-capability";
import type { Looked } from "./types";

/**
 * What a rule of a pillar looked at.
 *
 * Example: P4 of pillar 3 looked at Bea, who confirmed six items, and at Owen, who confirmed one.
 */
export function lookedAtPillar(
  { rule, inputs }: Finding<PillarRule>,
  { capabilities }: PillarResult,
  { linked, profile }: LookedFacts,
): readonly Looked[] {
  const codes = new Set(capabilities.map(({ code }) => code));
  const own = newestFirst(
    linked.filter(({ links }) => links.some(({ capability }) => codes.has(capability))),
    ({ item }) => item.occurredOn,
  );
  const usable = own.filter(isUsable);
  switch (rule) {
    case "P1":
      return capabilities
        .filter(({ code }) => inputs.includes(code))
        .map(({ code }) => ({ kind: "capability", code }));
    case "P2":
      return own.map((one) => lookedItem(one, whyNotUsable(one, profile)));
    case "P3":
      return usable.map((one) => lookedItem(one, `counts as ${one.item.family}`));
    case "P4":
      return inputs.map((id) => {
        const confirmed = usable.filter(({ confirmers }) => confirmers.includes(id));
        return person(id, `confirmed ${count(confirmed.length, "item")}`);
      });
    case "P5":
      return usable.map((one) => lookedItem(one, characteristicsOf(one)));
  }
}
