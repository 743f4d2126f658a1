import type {
  ColleagueFeedback,
  PortfolioRecord,
  Practitioner,
  SupervisionSession,
} from "@/lib/rules/record";
import { readyRecord, supervisor } from "../ready-record";
import { ready } from "../whole-record";
import { ofGate, person, type Section } from "./example";

type Registration = NonNullable<Practitioner["registrations"]>[number];
type Award = NonNullable<Practitioner["awards"]>[number];

const registered = (...all: Partial<Registration>[]): PortfolioRecord =>
  person({
    registrations: all.map((about) => ({
      body: "HCPC",
      number: "RA12345",
      status: "registered",
      expiresOn: "2028-02-29",
      ...about,
    })),
  });
const awarded = (...all: Partial<Award>[]): PortfolioRecord =>
  person({
    awards: all.map((about) => ({
      title: "MSc Advanced Practice",
      level: 7,
      kind: "masters",
      awardedOn: "2024-07-20",
      ...about,
    })),
  });
const held = (...sessions: SupervisionSession[]): PortfolioRecord =>
  ready({ supervision: sessions });
const session = (on: string, minutes: number, who = "bea"): SupervisionSession => ({
  on,
  minutes,
  with: who,
});
const heard = (...cycles: Partial<ColleagueFeedback>[]): PortfolioRecord =>
  ready({
    colleagueFeedback: cycles.map((about) => ({
      completedOn: "2026-05-01",
      raters: 12,
      professions: 4,
      consultants: 1,
      juniors: 1,
      facilitated: true,
      ...about,
    })),
  });
const surveyed = (...surveys: [completedOn: string, responses: number][]): PortfolioRecord =>
  ready({
    patientFeedback: surveys.map(([completedOn, responses]) => ({ completedOn, responses })),
  });
const planned = (one: number, two: number, three: number, four: number): PortfolioRecord =>
  person({ jobPlan: { "1": one, "2": two, "3": three, "4": four } });

export const personGateSections = (): readonly Section[] => [
  ofGate("G1", "registered", [
    ["not known", person({ registrations: null })],
    ["none", registered()],
    ["registered until 22 November 2026, today", registered({ expiresOn: "2026-11-22" })],
    ["registered until 21 November 2026", registered({ expiresOn: "2026-11-21" })],
    ["lapsed", registered({ status: "lapsed" })],
    ["restricted", registered({ status: "restricted" })],
    ["registered, and another one restricted", registered({}, { status: "restricted" })],
    [
      "registered, and another one restricted until yesterday",
      registered({}, { status: "restricted", expiresOn: "2026-11-21" }),
    ],
  ]),
  ofGate("G2", "master's level", [
    ["not known", person({ awards: null })],
    ["a master's degree", awarded({})],
    ["a master's degree in progress", awarded({ awardedOn: null })],
    ["a postgraduate diploma", awarded({ kind: "pgdip" })],
    ["an equivalence at level 7", awarded({ kind: "equivalence" })],
    ["a master's degree at level 6", awarded({ level: 6 })],
  ]),
  ofGate("G3", "scope agreed", [
    ["never reviewed", person({ scopeReviewedOn: [] })],
    ["reviewed on 22 November 2025, 12 months ago", person({ scopeReviewedOn: ["2025-11-22"] })],
    ["reviewed on 21 November 2025", person({ scopeReviewedOn: ["2025-11-21"] })],
  ]),
  ofGate("G4", "supervised", [
    ["not a trainee", person({ trainee: false })],
    ["not recorded", ready({ supervision: null })],
    ["576 minutes with Bea, who coordinates", held(session("2026-11-01", 576))],
    ["575 minutes with Bea", held(session("2026-11-01", 575))],
    [
      "576 minutes, those with Bea on 18 October 2026, the 36th day",
      held(session("2026-10-18", 60), session("2026-11-01", 516, "zoe")),
    ],
    [
      "the same with Bea on 19 October 2026, the 35th day",
      held(session("2026-10-19", 60), session("2026-11-01", 516, "zoe")),
    ],
    [
      "516 minutes of it on 30 August 2026, the 85th day",
      held(session("2026-08-30", 516), session("2026-11-01", 60)),
    ],
    [
      "516 minutes of it on 31 August 2026, the 84th day",
      held(session("2026-08-31", 516), session("2026-11-01", 60)),
    ],
    [
      "Bea's post ended on 20 November 2026 and nobody else coordinates",
      {
        ...held(session("2026-11-01", 576)),
        supervisors: [supervisor({ id: "bea", to: "2026-11-20" })],
      },
    ],
    [
      "576 minutes with Bea, who coordinated until 20 November 2026, and Gil is an associate",
      {
        ...held(session("2026-11-01", 576)),
        supervisors: [
          supervisor({ id: "bea", to: "2026-11-20" }),
          supervisor({ id: "gil", role: "associate" }),
        ],
      },
    ],
    ["nothing and nobody", { ...held(), supervisors: [] }],
  ]),
  ofGate("G5", "area competence", [
    ["no set chosen", ready({ areaCompetence: null })],
    ["an empty set", ready({ areaCompetence: [] })],
    [
      "two competences, one complete",
      ready({
        areaCompetence: [
          { id: "chest-reporting", complete: true },
          { id: "limb-reporting", complete: false },
        ],
      }),
    ],
    [
      "two competences, both complete",
      ready({
        areaCompetence: [
          { id: "chest-reporting", complete: true },
          { id: "limb-reporting", complete: true },
        ],
      }),
    ],
  ]),
  ofGate("G6", "entitled", [
    [
      "does not use ionising radiation",
      person({ ionisingRadiation: false, operatorEntitledOn: [] }),
    ],
    ["uses it, not entitled", person({ operatorEntitledOn: [] })],
    ["uses it, entitled on 1 May 2025", person({ operatorEntitledOn: ["2025-05-01"] })],
    ["uses it, entitled from tomorrow", person({ operatorEntitledOn: ["2026-11-23"] })],
  ]),
  ofGate("G9", "colleague feedback", [
    ["not known", ready({ colleagueFeedback: null })],
    ["no cycle", heard()],
    ["12 raters of 4 professions, a consultant and a junior, facilitated", heard({})],
    ["11 raters", heard({ raters: 11 })],
    ["3 professions and no junior", heard({ professions: 3, juniors: 0 })],
    ["no consultant, not facilitated", heard({ consultants: 0, facilitated: false })],
    ["a full cycle of 22 November 2024, 24 months ago", heard({ completedOn: "2024-11-22" })],
    ["a full cycle of 21 November 2024", heard({ completedOn: "2024-11-21" })],
    [
      "one cycle with 3 professions and no junior, one with 11 raters",
      heard({ professions: 3, juniors: 0 }, { raters: 11 }),
    ],
    ["one cycle with 11 raters, one with 3 professions", heard({ raters: 11 }, { professions: 3 })],
    ["the same in the other order", heard({ professions: 3 }, { raters: 11 })],
    [
      "one cycle with 11 raters, one with 3 professions and no junior",
      heard({ raters: 11 }, { professions: 3, juniors: 0 }),
    ],
  ]),
  ofGate("G10", "patient feedback", [
    ["does not face patients", person({ patientFacing: false })],
    ["not known", ready({ patientFeedback: null })],
    ["no survey", surveyed()],
    ["20 responses", surveyed(["2026-04-01", 20])],
    ["19 responses", surveyed(["2026-04-01", 19])],
    ["two surveys of 15 and 1", surveyed(["2026-04-01", 15], ["2026-05-01", 1])],
    ["20 responses on 22 November 2024, 24 months ago", surveyed(["2024-11-22", 20])],
    ["20 responses on 21 November 2024", surveyed(["2024-11-21", 20])],
  ]),
  ofGate("G11", "job plan", [
    ["not known", person({ jobPlan: null })],
    ["70/10/10/10", planned(70, 10, 10, 10)],
    ["70/10/10/0", planned(70, 10, 10, 0)],
    ["70/10/10/11", planned(70, 10, 10, 11)],
    ["50/20/20/10", planned(50, 20, 20, 10)],
    ["49/21/20/10", planned(49, 21, 20, 10)],
    ["80/10/5/5", planned(80, 10, 5, 5)],
    ["81/9/5/5", planned(81, 9, 5, 5)],
    ["100/0/0/1", planned(100, 0, 0, 1)],
  ]),
  ofGate("G16", "advanced first", [["asked of consultants only: see below", readyRecord()]]),
];
