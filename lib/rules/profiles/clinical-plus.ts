/**
 * `clinical-plus`, version 1 (readiness.md, section 8): expert clinical practice with one or more other functions, as
 * the Society of Radiographers' career framework describes it.
 *
 * Example: pillars 1 and 3 pass P1–P5, pillars 2 and 4 have two capabilities each at 50 or more: G7 passes.
 */
import type { Profile } from "../profile";
import { FOUR_PILLARS_1, FOUR_PILLARS_RULES as base } from "./four-pillars";

export const CLINICAL_PLUS_1: Profile = {
  ...FOUR_PILLARS_1,
  id: "clinical-plus",
  label: "Meets the career-framework description of advanced practice",
  caveat: "This does not show readiness in all four pillars nationally",
  index: { kind: "with-best-other", pillar: "1" },
  rules: {
    ...base,
    G7: {
      ...base.G7,
      pillars: { kind: "with-one-other", pillar: "1", capabilities: 2, value: 50 },
    },
    G8: { ...base.G8, applies: false },
    G12: { ...base.G12, applies: false },
    G14: { ...base.G14, reviews: { kind: "with-one-other", pillar: "1" } },
  },
};
