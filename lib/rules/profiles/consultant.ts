/**
 * The three consultant profiles, version 1 (readiness.md, section 8): the statements of `consultant-2020` tagged up to
 * a stage, its five groups as pillars, and G16: advanced first.
 *
 * Example: `consultant-transition` requires the 14 statements tagged `advanced` or `transition`.
 */
import type { Stage } from "../frameworks";
import type { Profile } from "../profile";
import type { ProfileId } from "../record";
import { FOUR_PILLARS_1, FOUR_PILLARS_RULES as base } from "./four-pillars";

export const CONSULTANT_TRANSITION_1 = consultant("consultant-transition", "transition");
export const CONSULTANT_1_3_1 = consultant("consultant-1-3", "years 1-3");
export const CONSULTANT_3_5_1 = consultant("consultant-3-5", "years 3-5");

function consultant(id: ProfileId, stage: Stage): Profile {
  return {
    ...FOUR_PILLARS_1,
    id,
    frameworks: ["consultant-2020"],
    label: `Ready for review: consultant level (${stage})`,
    required: { except: [], upTo: stage },
    clinicalPillar: "EP",
    rules: {
      ...base,
      C3: { ...base.C3, clinicalMonths: 36, otherMonths: 36 },
      C5: { ...base.C5, applies: false },
      C6: { ...base.C6, months: 36, monthsOf: {} },
      A4: { ...base.A4, levels: ["consultant", "medical-consultant"] },
      P2: { ...base.P2, items: 3 },
      G8: { ...base.G8, applies: false },
      G11: { ...base.G11, applies: false },
      G12: { ...base.G12, applies: false },
      G16: { ...base.G16, applies: true },
    },
  };
}
