/**
 * What a profile requires of a framework (readiness.md, section 8): its pillars with their required capabilities, in
 * framework order. It depends on data alone, so each answer is kept.
 *
 * Example: for `manager` pillar 1 holds seven capabilities, 1.1–1.3 and 1.8–1.11.
 */
import { frameworkOf, STAGES, type FrameworkCapability, type FrameworkPillar } from "./frameworks";
import type { Profile, Required } from "./profile";
import type { FrameworkId } from "./record";

export type Requirements = {
  readonly pillars: readonly RequiredPillar[];
  readonly codes: ReadonlySet<string>;
};

export type RequiredPillar = FrameworkPillar & {
  /** Of the required capabilities. */
  readonly codes: ReadonlySet<string>;
};

export function requirementsOf(profile: Profile, framework: FrameworkId): Requirements {
  const byFramework = KEPT.get(profile) ?? new Map<FrameworkId, Requirements>();
  KEPT.set(profile, byFramework);
  const known = byFramework.get(framework) ?? read(profile, framework);
  byFramework.set(framework, known);
  return known;
}

const KEPT = new WeakMap<Profile, Map<FrameworkId, Requirements>>();

function read({ required }: Profile, framework: FrameworkId): Requirements {
  const pillars = frameworkOf(framework).pillars.map((pillar) => {
    const capabilities = pillar.capabilities.filter((one) => isRequired(required, one));
    return { ...pillar, capabilities, codes: new Set(capabilities.map(({ code }) => code)) };
  });
  return { pillars, codes: new Set(pillars.flatMap(({ codes }) => [...codes])) };
}

function isRequired({ except, upTo }: Required, { code, stage }: FrameworkCapability): boolean {
  if (except.includes(code)) return false;
  if (upTo === null || stage === null) return true;
  return STAGES.indexOf(stage) <= STAGES.indexOf(upTo);
}
