/**
 * What the rules of one capability look at (readiness.md, section 4), gathered once for all six.
 *
 * Example: for 4.2, the items linked to it, the usable ones among them, its self-assessments and its decisions.
 */
import type { SignOffStanding } from "../active-sign-off";
import type { CalendarDate } from "../calendar-date";
import type { FrameworkCapability } from "../frameworks";
import type { LinkedItem } from "../linked-evidence";
import type { Profile } from "../profile";
import type { Entrustment, Supervisor } from "../record";

export type CapabilityFacts = {
  readonly capability: FrameworkCapability;
  readonly isClinical: boolean;
  /** Sorted by id, as are the usable ones. */
  readonly linked: readonly LinkedItem[];
  readonly usable: readonly LinkedItem[];
  readonly isSelfAssessed: boolean;
  /** In the order of the list. */
  readonly entrustments: readonly Entrustment[];
  readonly standing: SignOffStanding;
  /** All of the record: who might decide on it. */
  readonly supervisors: readonly Supervisor[];
  readonly profile: Profile;
  readonly asOf: CalendarDate;
};

export function idsOf(items: readonly LinkedItem[]): readonly string[] {
  return items.map(({ item }) => item.id);
}
