/**
 * `manager`, `researcher` and `academic`, version 1 (readiness.md, section 8): non-clinical, each led by one pillar.
 * 1.4–1.7 are not required, so a link to one of them is a link to nothing.
 *
 * Example: a manager leads with pillar 2, which passes P1–P5; pillar 1 passes P1 on its other seven; pillars 3 and 4
 * have 5 of 8 signed off (62.5 %) and none below 50: G7 passes.
 */
import type { Profile } from "../profile";
import type { ProfileId } from "../record";
import { FOUR_PILLARS_1, FOUR_PILLARS_RULES as base } from "./four-pillars";

export const MANAGER_1 = nonClinical("manager", "2");
export const RESEARCHER_1 = nonClinical("researcher", "4");
export const ACADEMIC_1 = nonClinical("academic", "3");

function nonClinical(id: ProfileId, lead: string): Profile {
  return {
    ...FOUR_PILLARS_1,
    id,
    label: "Advanced level, non-clinical (management, research or academic)",
    caveat: "Not eligible for the national portfolio route, which requires clinical practice",
    required: { except: ["1.4", "1.5", "1.6", "1.7"], upTo: null },
    rules: {
      ...base,
      C5: { ...base.C5, applies: false },
      G6: { ...base.G6, applies: false },
      G7: {
        ...base.G7,
        pillars: { kind: "lead", pillar: lead, complete: "1", signedOffPercent: 60, value: 50 },
      },
      G8: { ...base.G8, applies: false },
      G10: { ...base.G10, applies: false },
      G11: { ...base.G11, plan: { kind: "lead", pillar: lead } },
      G12: { ...base.G12, applies: false },
      G14: { ...base.G14, reviews: { kind: "only", pillar: lead } },
    },
  };
}
