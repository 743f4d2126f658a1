/**
 * Which profiles there are (readiness.md, section 8), every version of each, so that an old result can be reproduced
 * from the version it names (section 10).
 *
 * Example: `currentProfile("manager").version` is `"1"`.
 */
import type { Profile } from "./profile";
import { CLINICAL_PLUS_1 } from "./profiles/clinical-plus";
import { CONSULTANT_1_3_1, CONSULTANT_3_5_1, CONSULTANT_TRANSITION_1 } from "./profiles/consultant";
import { FOUR_PILLARS_1 } from "./profiles/four-pillars";
import { ACADEMIC_1, MANAGER_1, RESEARCHER_1 } from "./profiles/non-clinical";
import type { FrameworkId, ProfileId } from "./record";

type Versions = { readonly current: Profile; readonly earlier: readonly Profile[] };

const PROFILES: Readonly<Record<ProfileId, Versions>> = {
  "four-pillars": { current: FOUR_PILLARS_1, earlier: [] },
  "clinical-plus": { current: CLINICAL_PLUS_1, earlier: [] },
  manager: { current: MANAGER_1, earlier: [] },
  researcher: { current: RESEARCHER_1, earlier: [] },
  academic: { current: ACADEMIC_1, earlier: [] },
  "consultant-transition": { current: CONSULTANT_TRANSITION_1, earlier: [] },
  "consultant-1-3": { current: CONSULTANT_1_3_1, earlier: [] },
  "consultant-3-5": { current: CONSULTANT_3_5_1, earlier: [] },
};

/** The version that new results use. */
export function currentProfile(id: ProfileId): Profile {
  return PROFILES[id].current;
}

/** The version that an old result names, or null if there never was one. */
export function profileAt(id: ProfileId, version: string): Profile | null {
  const { current, earlier } = PROFILES[id];
  return [current, ...earlier].find((profile) => profile.version === version) ?? null;
}

export function isForFramework(profile: ProfileId, framework: FrameworkId): boolean {
  return currentProfile(profile).frameworks.includes(framework);
}
