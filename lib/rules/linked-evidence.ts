/**
 * Evidence (readiness.md, section 3): which items are linked to what the profile requires, and which of them are
 * usable (U1 confirmed, U2 not flagged, U3 recent enough).
 *
 * Example: of an item with seven links only the first six count, and of these, for a manager, not the one to 1.5.
 */
import { monthsBefore, type CalendarDate } from "./calendar-date";
import type { ProfileRules } from "./profile";
import type { EvidenceItem, EvidenceLink } from "./record";
import type { UsabilityRule } from "./result";

export type LinkedItem = {
  readonly item: EvidenceItem;
  /** The links that count. */
  readonly links: readonly EvidenceLink[];
  /** Everyone who confirmed it, the owner apart; each once. */
  readonly confirmers: readonly string[];
  /** The usability rules that it does not meet; none: it is usable. */
  readonly lacks: readonly UsabilityRule[];
};

/** Takes the evidence as it stood; withdrawn items and items that link to nothing required are left out. */
export function linkedEvidence(
  evidence: readonly EvidenceItem[],
  {
    asOf,
    rules,
    required,
  }: { asOf: CalendarDate; rules: ProfileRules; required: ReadonlySet<string> },
): readonly LinkedItem[] {
  const oldest = monthsBefore(asOf, rules.U3.months);
  return evidence.flatMap((item) => {
    const links = countingLinks(item, rules.links.counted, required);
    if (item.withdrawn || links.length === 0) return [];
    const confirmers = confirmersOf(item);
    return [{ item, links, confirmers, lacks: lacksOf({ item, confirmers, oldest, rules }) }];
  });
}

export function isUsable({ lacks }: LinkedItem): boolean {
  return lacks.length === 0;
}

function countingLinks(
  { links }: EvidenceItem,
  counted: number,
  required: ReadonlySet<string>,
): readonly EvidenceLink[] {
  return links.slice(0, counted).filter(({ capability }) => required.has(capability));
}

function confirmersOf({ confirmations }: EvidenceItem): readonly string[] {
  return [...new Set(confirmations.map(({ by }) => by))];
}

function lacksOf(about: {
  item: EvidenceItem;
  confirmers: readonly string[];
  oldest: CalendarDate;
  rules: ProfileRules;
}): readonly UsabilityRule[] {
  const { item, confirmers, oldest, rules } = about;
  const lacks: UsabilityRule[] = [];
  if (confirmers.length < rules.U1.confirmers) lacks.push("U1");
  if (item.identifiable) lacks.push("U2");
  if (item.occurredOn < oldest && !rules.U3.exempt.includes(item.family)) lacks.push("U3");
  return lacks;
}
