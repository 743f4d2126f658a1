import { assess } from "@/lib/rules/assess";
import { frameworkOf } from "@/lib/rules/frameworks";
import { currentProfile } from "@/lib/rules/profiles";
import type { EvidenceItem, PortfolioRecord, ProfileId } from "@/lib/rules/record";
import type { Readiness } from "@/lib/rules/result";

export const FIXTURE_DAY = "2026-11-22";

/** A small record of nobody: 4.2 is signed off on one item, and little else is there. */
export const fixtureRecord: PortfolioRecord = {
  framework: "nhse-mpf-2025",
  practitioner: {
    profession: "diagnostic radiographer",
    trainee: true,
    patientFacing: true,
    registrations: [
      { body: "HCPC", number: "RA999001", status: "registered", expiresOn: "2028-02-29" },
    ],
    awards: [],
    scopeReviewedOn: ["2026-03-01"],
    ionisingRadiation: true,
    operatorEntitledOn: ["2025-05-01"],
    jobPlan: { "1": 70, "2": 10, "3": 10, "4": 10 },
  },
  evidence: [
    item({
      id: "audit",
      occurredOn: "2026-03-01",
      confirmations: [{ by: "owen", on: "2026-03-05" }],
    }),
    item({ id: "module", type: "level-7-module", family: "academic", occurredOn: "2025-09-14" }),
  ],
  selfAssessments: [{ capability: "4.2", on: "2026-09-01" }],
  entrustments: [],
  supervisors: [
    {
      id: "bea",
      profession: "radiologist",
      role: "coordinating",
      scope: [],
      from: "2024-09-01",
      to: null,
      level: "medical-consultant",
      registered: true,
      preparedOn: ["2025-06-01"],
      lineManager: false,
      conflict: false,
    },
  ],
  signOffs: [
    {
      capability: "4.2",
      by: "bea",
      on: "2026-10-01",
      decision: "achieved",
      revokedOn: null,
      changedSince: null,
    },
  ],
  pillarReviews: [],
  supervision: [],
  colleagueFeedback: [
    {
      completedOn: "2026-02-01",
      raters: 9,
      professions: 3,
      consultants: 0,
      juniors: 2,
      facilitated: true,
    },
  ],
  patientFeedback: null,
  areaCompetence: null,
  narrativeWords: null,
  decisions: [],
  openDisputes: 0,
  waivers: [],
};

/** What the rules say of it. */
export function fixtureReadiness(profile: ProfileId = "four-pillars"): Readiness {
  const asked = { record: fixtureRecord, profile: currentProfile(profile), asOf: FIXTURE_DAY };
  return { ...assess(asked), inputsHash: "" };
}

export const fixtureTitles = Object.fromEntries(
  frameworkOf("nhse-mpf-2025").pillars.flatMap(({ capabilities }) =>
    capabilities.map(({ code, title }) => [code, title] as const),
  ),
);

export const fixturePillars = Object.fromEntries(
  frameworkOf("nhse-mpf-2025").pillars.map(({ code, name }) => [code, name] as const),
);

function item(
  about: Pick<EvidenceItem, "id" | "occurredOn"> & Partial<EvidenceItem>,
): EvidenceItem {
  return {
    version: 1,
    type: "audit",
    family: "results",
    strong: false,
    attachments: 1,
    withdrawn: false,
    identifiable: false,
    characteristics: ["autonomy", "analysis"],
    confirmations: [],
    links: [{ capability: "4.2", rationale: true }],
    ...about,
  };
}
