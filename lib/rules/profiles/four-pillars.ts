/**
 * `four-pillars`, version 1 (readiness.md, section 8): the national reading, all 38 capabilities, and the numbers that
 * the other profiles start from. Never edited in place: a changed number is a new version beside this one.
 *
 * Example: 24 to 35 linked items (G8); 16 to 23 pass with a warning.
 */
import type { Profile, ProfileRules } from "../profile";

export const ADVANCED_FRAMEWORKS = ["hee-mpf-2017", "nhse-mpf-2025"] as const;

export const FOUR_PILLARS_RULES: ProfileRules = {
  links: { source: "P", counted: 6 },
  U1: { source: "S", confirmers: 1 },
  U2: { source: "S" },
  U3: { source: "P", months: 60, exempt: ["academic"] },

  C1: { source: "S/P", items: 2, families: 2, itemsWithStrong: 2 },
  C2: { source: "S/P", characteristics: 2 },
  C3: { source: "P", clinicalMonths: 24, otherMonths: 36, toleranceMonths: 6 },
  C4: { source: "S/P" },
  C5: {
    source: "P",
    applies: true,
    capabilities: ["1.4", "1.6", "1.7", "1.8"],
    assessors: 2,
    level: 4,
    months: 24,
  },
  C6: { source: "S/P", months: 36, monthsOf: { "1.11": 12 } },

  A1: { source: "P" },
  A2: { source: "S" },
  A3: { source: "S" },
  A4: { source: "P", levels: ["advanced", "consultant", "medical-consultant"] },
  A5: { source: "S/P", months: 36 },
  A6: { source: "S" },

  P1: { source: "S" },
  P2: { source: "S", items: 4, target: 6 },
  P3: { source: "P", families: 3, oneOf: ["observed", "results"] },
  P4: { source: "S/P", confirmers: 2 },
  P5: { source: "S/P", characteristics: 4 },

  G1: { source: "S" },
  G2: { source: "S", level: 7, kinds: ["masters", "equivalence"] },
  G3: { source: "S/P", months: 12 },
  G4: { source: "S, 80 % P", days: 84, minutes: 576, coordinatingDays: 35 },
  G5: { source: "S" },
  G6: { source: "S", applies: true },
  G7: { source: "S/P", pillars: { kind: "every" } },
  G8: {
    source: "S",
    applies: true,
    failBelow: 16,
    warnBelow: 24,
    atMost: 35,
    attachmentsAtMost: 5,
  },
  G9: { source: "P", months: 24, raters: 12, professions: 4, consultants: 1, juniors: 1 },
  G10: { source: "P", applies: true, months: 24, responses: 20 },
  G11: {
    source: "S, 20 % P",
    applies: true,
    plan: { kind: "every-pillar", clinicalAtLeast: 50, othersAtLeast: 20 },
    sum: 100,
  },
  G12: {
    source: "S",
    applies: true,
    introduction: { from: 300, to: 430 },
    pillar: { from: 750, to: 1070 },
    conclusion: { from: 200, to: 290 },
    total: { from: 3500, to: 5000 },
  },
  G13: { source: "P" },
  G14: { source: "S", months: 12, reviews: { kind: "every" } },
  G15: { source: "S/P", people: 2, professions: 2, percentAtMost: 60 },
  G16: { source: "S/P", applies: false, profile: "four-pillars", level: 7 },
};

export const FOUR_PILLARS_1: Profile = {
  id: "four-pillars",
  version: "1",
  frameworks: ADVANCED_FRAMEWORKS,
  label: "Ready for review: advanced practice",
  caveat: null,
  required: { except: [], upTo: null },
  clinicalPillar: "1",
  index: { kind: "lowest" },
  values: { "not-started": 0, started: 20, building: 50, evidenced: 80, "signed-off": 100 },
  approachingFrom: 60,
  waiverMonths: 12,
  rules: FOUR_PILLARS_RULES,
};
