import type { CalendarDate } from "@/lib/core/calendar-date";
import { allowed, refused, type Ruling } from "@/lib/core/ruling";
import { linkedEvidence } from "@/lib/rules/linked-evidence";
import { currentProfile } from "@/lib/rules/profiles";
import { FAMILY_OF, type EvidenceType, type ProfileId } from "@/lib/rules/record";
import type { UsabilityRule } from "@/lib/rules/result";

/** What the rules look at to say whether a submitted item is usable. */
export interface SubmittedItem {
  readonly evidenceId: string;
  readonly type: EvidenceType;
  readonly occurredOn: CalendarDate;
  /** A flag is open: somebody says that it identifies a patient. */
  readonly identifiable: boolean;
  /** Of people other than its practitioner. */
  readonly confirmations: readonly { readonly byId: string; readonly on: CalendarDate }[];
}

/**
 * The usability rules that each item does not meet, by its id: the rules' own answer, so that what may be signed off
 * here and what counts there cannot come apart. An item of a day to come is not there yet.
 */
export function lacksOf(
  items: readonly SubmittedItem[],
  { profile, asOf }: { readonly profile: ProfileId; readonly asOf: CalendarDate },
): ReadonlyMap<string, readonly UsabilityRule[]> {
  const evidence = items
    .filter(({ occurredOn }) => occurredOn <= asOf)
    .map(({ evidenceId, type, occurredOn, identifiable, confirmations }) => ({
      id: evidenceId,
      type,
      family: FAMILY_OF[type],
      occurredOn,
      identifiable,
      confirmations: confirmations
        .filter(({ on }) => on <= asOf)
        .map(({ byId, on }) => ({ by: byId, on })),
      links: [{ capability: THIS_ONE, rationale: true }],
      version: 1,
      strong: false,
      attachments: 0,
      withdrawn: false,
      characteristics: [],
    }));
  const { rules } = currentProfile(profile);
  const linked = linkedEvidence(evidence, { asOf, rules, required: new Set([THIS_ONE]) });
  return new Map(linked.map(({ item, lacks }) => [item.id, lacks]));
}

export function countUsable(
  items: readonly SubmittedItem[],
  about: Parameters<typeof lacksOf>[1],
): number {
  return [...lacksOf(items, about).values()].filter((lacks) => lacks.length === 0).length;
}

/** At least one usable item must show a capability before it is signed off (readiness.md, section 4). */
export function mayAchieve(code: string, usableItems: number): Ruling {
  return usableItems > 0
    ? allowed
    : refused(
        `${code} cannot be signed off yet: nothing that somebody has confirmed shows it. Ask for more evidence instead.`,
      );
}

/** All items asked about are linked to the one capability in question. */
const THIS_ONE = "this";
