/**
 * Gathers what each required capability's rules look at (readiness.md, section 4), in one walk over the record.
 *
 * Example: the facts of 4.2 hold the two items linked to it, one of them usable, and no decision.
 */
import { signOffStanding } from "../active-sign-off";
import type { CalendarDate } from "../calendar-date";
import type { FrameworkCapability } from "../frameworks";
import { isUsable, type LinkedItem } from "../linked-evidence";
import type { Profile } from "../profile";
import type { PortfolioRecord } from "../record";
import type { RequiredPillar, Requirements } from "../requirements";
import type { CapabilityFacts } from "./facts";

export type PillarFacts = {
  readonly pillar: RequiredPillar;
  readonly capabilities: readonly CapabilityFacts[];
};

/** By pillar and capability, in framework order; takes the record as it stood and its linked evidence, sorted by id. */
export function gatherFacts(about: {
  readonly required: Requirements;
  readonly evidence: readonly LinkedItem[];
  readonly record: PortfolioRecord;
  readonly profile: Profile;
  readonly asOf: CalendarDate;
}): readonly PillarFacts[] {
  const { required, evidence, record, profile, asOf } = about;
  const selfAssessed = new Set(record.selfAssessments.map(({ capability }) => capability));
  const decisions = byCapability(record.signOffs);
  const entrustments = byCapability(record.entrustments);
  const linkedTo = itemsByCapability(evidence);

  const factsOf = (capability: FrameworkCapability): CapabilityFacts => {
    const linked = linkedTo.get(capability.code) ?? [];
    const usable = linked.filter(isUsable);
    const standing = signOffStanding({
      capability,
      decisions: decisions.get(capability.code) ?? [],
      usable,
      supervisors: record.supervisors,
      rules: profile.rules,
      asOf,
    });
    return {
      capability,
      isClinical: capability.pillar === profile.clinicalPillar,
      linked,
      usable,
      isSelfAssessed: selfAssessed.has(capability.code),
      entrustments: entrustments.get(capability.code) ?? [],
      standing,
      supervisors: record.supervisors,
      profile,
      asOf,
    };
  };
  return required.pillars.map((pillar) => ({
    pillar,
    capabilities: pillar.capabilities.map(factsOf),
  }));
}

function byCapability<T extends { readonly capability: string }>(
  all: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) addTo(groups, one.capability, one);
  return groups;
}

function itemsByCapability(evidence: readonly LinkedItem[]): ReadonlyMap<string, LinkedItem[]> {
  const groups = new Map<string, LinkedItem[]>();
  for (const item of evidence) for (const link of item.links) addTo(groups, link.capability, item);
  return groups;
}

function addTo<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
