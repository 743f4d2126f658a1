import { assess } from "@/lib/rules/assess";
import { frameworkOf } from "@/lib/rules/frameworks";
import { currentProfile, isForFramework } from "@/lib/rules/profiles";
import {
  CHARACTERISTICS,
  FAMILY_OF,
  PROFILE_IDS,
  type Entrustment,
  type EvidenceItem,
  type EvidenceType,
  type FrameworkId,
  type PortfolioRecord,
  type Practitioner,
  type ProfileId,
  type SignOff,
  type Supervisor,
} from "@/lib/rules/record";
import type {
  Assessment,
  CapabilityResult,
  Finding,
  PillarResult,
  RuleId,
} from "@/lib/rules/result";

/** The day on which the tests look at a record. */
export const TODAY = "2026-11-22";

/** Of each pillar in turn: four families, `observed` and `results` among them. */
const TYPES: readonly EvidenceType[] = [
  "mini-ipx",
  "audit",
  "cbd",
  "presentation",
  "dops",
  "audit",
];

/**
 * A record that is ready for review on 22 November 2026 in every profile of its framework, so that each row of a table
 * can take away the one thing it is about.
 */
export function readyRecord(framework: FrameworkId = "nhse-mpf-2025"): PortfolioRecord {
  const { pillars } = frameworkOf(framework);
  const codes = pillars.flatMap(({ capabilities }) => capabilities.map(({ code }) => code));
  return {
    framework,
    practitioner: readyPractitioner(pillars.map(({ code }) => code)),
    evidence: pillars.flatMap(({ code, capabilities }) =>
      TYPES.map((type, index) => {
        // Every item shows the pillar's first capability, and a third of the others.
        const shown = capabilities.filter((_, at) => at === 0 || at % 3 === index % 3);
        return item({ id: `${code}-${index}`, type, links: linksTo(shown.map((one) => one.code)) });
      }),
    ),
    selfAssessments: codes.map((capability) => ({ capability, on: "2026-08-01" })),
    entrustments: ["1.4", "1.6", "1.7", "1.8"]
      .filter((code) => codes.includes(code) && framework !== "consultant-2020")
      .flatMap((capability) => [
        entrustment({ capability, assessor: "bea" }),
        entrustment({ capability, assessor: "cai" }),
      ]),
    supervisors: [
      supervisor({ id: "bea", profession: "radiologist" }),
      supervisor({ id: "cai", profession: "radiographer" }),
    ],
    signOffs: codes.map((capability, at) =>
      signOff({ capability, by: at % 2 === 0 ? "bea" : "cai" }),
    ),
    pillarReviews: pillars.map(({ code }) => ({
      pillar: code,
      by: "bea",
      secondReviewer: "eve",
      on: "2026-11-01",
    })),
    supervision: Array.from({ length: 12 }, (_, week) => ({
      on: `2026-${week < 6 ? "10" : "11"}-${String(1 + (week % 6) * 3).padStart(2, "0")}`,
      minutes: 60,
      with: "bea",
    })),
    colleagueFeedback: [
      {
        completedOn: "2026-05-01",
        raters: 12,
        professions: 4,
        consultants: 1,
        juniors: 1,
        facilitated: true,
      },
    ],
    patientFeedback: [{ completedOn: "2026-04-01", responses: 20 }],
    areaCompetence: [{ id: "chest-reporting", complete: true }],
    narrativeWords: {
      introduction: 350,
      ...Object.fromEntries(pillars.map(({ code }) => [code, 900])),
      conclusion: 220,
    },
    decisions: [{ profile: "four-pillars", outcome: "recommended", on: "2024-05-01" }],
    openDisputes: 0,
    waivers: [],
  };
}

/** A record with nothing in it. */
export function emptyRecord(framework: FrameworkId = "nhse-mpf-2025"): PortfolioRecord {
  const ready = readyRecord(framework);
  return {
    ...ready,
    evidence: [],
    selfAssessments: [],
    entrustments: [],
    supervisors: [],
    signOffs: [],
    pillarReviews: [],
    decisions: [],
  };
}

/** A usable item, confirmed by Dee and Fay, that shows everything, linked to 1.1. */
export function item(about: Partial<EvidenceItem> & { readonly id: string }): EvidenceItem {
  const type = about.type ?? "mini-ipx";
  return {
    version: 1,
    type,
    family: FAMILY_OF[type],
    strong: false,
    occurredOn: "2026-03-01",
    attachments: 1,
    withdrawn: false,
    identifiable: false,
    characteristics: CHARACTERISTICS,
    confirmations: [
      { by: "dee", on: "2026-03-10" },
      { by: "fay", on: "2026-03-11" },
    ],
    links: linksTo(["1.1"]),
    ...about,
  };
}

export function linksTo(codes: readonly string[], rationale = true): EvidenceItem["links"] {
  return codes.map((capability) => ({ capability, rationale }));
}

/** A coordinating medical consultant, prepared, in post since 2020. */
export function supervisor(about: Partial<Supervisor> & { readonly id: string }): Supervisor {
  return {
    profession: "radiologist",
    role: "coordinating",
    scope: [],
    from: "2020-01-01",
    to: null,
    level: "medical-consultant",
    registered: true,
    preparedOn: ["2025-06-01"],
    lineManager: false,
    conflict: false,
    ...about,
  };
}

export function signOff(about: Partial<SignOff> & { readonly capability: string }): SignOff {
  return {
    by: "bea",
    on: "2026-10-01",
    decision: "achieved",
    revokedOn: null,
    changedSince: null,
    ...about,
  };
}

export function entrustment(
  about: Partial<Entrustment> & { readonly capability: string },
): Entrustment {
  return { level: 4, assessor: "bea", on: "2026-09-14", ...about };
}

export function assessed(
  record: PortfolioRecord,
  { profile, asOf = TODAY }: { profile?: ProfileId; asOf?: string } = {},
): Assessment {
  const id = profile ?? PROFILE_IDS.find((one) => isForFramework(one, record.framework));
  if (!id) throw new Error(`There is no profile for ${record.framework}`);
  return assess({ record, profile: currentProfile(id), asOf });
}

export function gate(result: Assessment, rule: string): Finding {
  return there(
    result.gates.find((finding) => finding.rule === rule),
    rule,
  );
}

export function pillar(result: Assessment, code: string): PillarResult {
  return there(
    result.pillars.find((one) => one.code === code),
    code,
  );
}

export function pillarRule(result: Assessment, code: string, rule: RuleId): Finding {
  return there(
    pillar(result, code).rules.find((finding) => finding.rule === rule),
    rule,
  );
}

export function capability(result: Assessment, code: string): CapabilityResult {
  const all = result.pillars.flatMap(({ capabilities }) => capabilities);
  return there(
    all.find((one) => one.code === code),
    code,
  );
}

export function capabilityRule(result: Assessment, code: string, rule: RuleId): Finding {
  return there(
    capability(result, code).rules.find((finding) => finding.rule === rule),
    rule,
  );
}

function there<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`The result holds no ${name}`);
  return found;
}

function readyPractitioner(pillars: readonly string[]): Practitioner {
  const [clinical = "", ...others] = pillars;
  return {
    profession: "diagnostic radiographer",
    trainee: true,
    patientFacing: true,
    registrations: [
      { body: "HCPC", number: "RA12345", status: "registered", expiresOn: "2028-02-29" },
    ],
    awards: [
      { title: "MSc Advanced Practice", level: 7, kind: "masters", awardedOn: "2024-07-20" },
    ],
    scopeReviewedOn: ["2026-03-01"],
    ionisingRadiation: true,
    operatorEntitledOn: ["2025-05-01"],
    jobPlan: {
      [clinical]: 100 - 10 * others.length,
      ...Object.fromEntries(others.map((code) => [code, 10])),
    },
  };
}
