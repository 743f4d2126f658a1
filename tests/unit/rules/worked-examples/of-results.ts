import type { PortfolioRecord, ProfileId } from "@/lib/rules/record";
import { assessed, emptyRecord, item, linksTo, pillar, readyRecord } from "../ready-record";
import { all, building, even, ready, unsigned, withoutEvidence } from "../whole-record";
import {
  ofCapability,
  ofGate,
  ofPillar,
  person,
  shownBy,
  type Example,
  type Section,
} from "./example";

const mini = { type: "mini-ipx" } as const;

/** 4.1 signed off, 4.2 evidenced, 4.3 building, 4.4 started, 4.5 not started, the rest as the pillar has them. */
function mixed(): PortfolioRecord {
  const one = building(unsigned("4.2", "4.3", "4.4", "4.5"), "4.3");
  return shownBy("4.5", [], shownBy("4.4", [{ ...mini, confirmations: [] }], one));
}

/** Values of 4.1 to 4.8: 100, 100, 50, 20, 0, 0, 0 and 0, in all 270: 33.75. */
function quarter(): PortfolioRecord {
  const signed = building(unsigned(...all("4").slice(2)), "4.3");
  const open = all("4")
    .slice(4)
    .reduce((record, code) => shownBy(code, [], record), signed);
  return shownBy("4.4", [{ ...mini, confirmations: [] }], open);
}

const statusOf: (example: Example) => readonly string[] = ([
  says,
  record,
  profile = "four-pillars",
]) => {
  const result = assessed(record, { profile });
  const scores = result.pillars.map(({ code, score }) => `${code}: ${String(score)}`).join(", ");
  return [
    says,
    result.status,
    String(result.index),
    String(result.mean),
    scores,
    result.label ?? "–",
    result.caveat ?? "–",
  ];
};

function statuses(title: string, examples: readonly Example[]): Section {
  const head = ["In the record", "Status", "Index", "Mean", "Pillars", "Label", "It must also say"];
  return { title, rows: () => [head, ...examples.map(statusOf)] };
}

function states(): Section {
  const says = [
    "everything is in place",
    "all but the sign-off",
    "usable items, not self-assessed, not signed off",
    "one item is linked, not confirmed",
    "nothing is linked",
  ];
  return {
    title: "States and values of a capability",
    rows: () => [
      ["In the record", "Capability", "State", "Value"],
      ...pillar(assessed(mixed()), "4")
        .capabilities.slice(0, 5)
        .map(({ code, state, value }, at) => [says[at] ?? "", code, state, String(value)]),
    ],
  };
}

const notGate = (): PortfolioRecord => ready({ colleagueFeedback: [] });
const stopped = (): PortfolioRecord => person({ registrations: [] });

/** Values of a pillar: so many of its capabilities lose their self-assessment, and are building. */
const at50 = (...codes: readonly string[]): PortfolioRecord => building(ready(), ...codes);

export const resultSections = (): readonly Section[] => [
  states(),
  statuses("Status", [
    ["nothing at all", emptyRecord()],
    [
      "one item, linked to 1.1, not confirmed",
      { ...emptyRecord(), evidence: [item({ id: "e1", confirmations: [] })] },
    ],
    ["everything is in place", ready()],
    ["all but colleague feedback (G9, a block)", notGate()],
    ["colleague feedback is not known", ready({ colleagueFeedback: null })],
    ["all but the registration (G1, a hard stop)", stopped()],
    ["the registration is not known", person({ registrations: null })],
    ["all but the narrative (G12, export only)", ready({ narrativeWords: null })],
    ["six of 4.1 to 4.8 are at 50: 62.5", at50(...all("4").slice(2))],
    ["seven of them: 56.25", at50(...all("4").slice(1))],
  ]),
  statuses("Index, mean and rounding", [
    [
      "4.1 to 4.8 are at 100, 100, 50, 20, 0, 0, 0 and 0: 270 of 800 is 33.75, and the mean 83.4375",
      quarter(),
    ],
    ["4.8 is evidenced, 80: 780 of 800", unsigned("4.8")],
    ["1.1 is evidenced, 80: 1,080 of 1,100 is 98.18…", unsigned("1.1")],
  ]),
];

const building34 = (): PortfolioRecord =>
  building(unsigned(...all("3"), ...all("4")), ...all("3"), ...all("4"));
const twoOf4 = (...codes: string[]): PortfolioRecord => ({
  ...withoutEvidence(ready(), "4"),
  evidence: [...withoutEvidence(ready(), "4").evidence, item({ id: "x", links: linksTo(codes) })],
});
const reviewsOf = (...pillars: string[]): PortfolioRecord =>
  ready({ pillarReviews: ready().pillarReviews.filter((one) => pillars.includes(one.pillar)) });
const as = (
  profile: ProfileId,
  examples: readonly [string, PortfolioRecord][],
): readonly Example[] => examples.map(([says, record]) => [says, record, profile]);
const plan = (jobPlan: Readonly<Record<string, number>>): PortfolioRecord => person({ jobPlan });
const notAsked = (profile: ProfileId, record: PortfolioRecord): string =>
  assessed(record, { profile })
    .gates.filter(({ message }) => message === "Not asked in this profile.")
    .map(({ rule }) => rule)
    .join(", ");

export const clinicalPlusSections = (): readonly Section[] => [
  {
    ...statuses(
      "Clinical-plus: status",
      as("clinical-plus", [
        ["pillars 1 and 2 are complete, 3 and 4 are building", building34()],
        ["4.1 and 4.2 alone have something in pillar 4, at 50", twoOf4("4.1", "4.2")],
        [
          "2.1, 3.1 and 4.1 are not signed off: no other pillar passes",
          unsigned("2.1", "3.1", "4.1"),
        ],
      ]),
    ),
    about: () =>
      `Not asked: ${notAsked("clinical-plus", ready())}. The index is the lower of pillar 1 and the best of the others.`,
  },
  ofGate(
    "G7",
    "pillars, clinical-plus",
    as("clinical-plus", [
      ["4.1 and 4.2 alone have something in pillar 4", twoOf4("4.1", "4.2")],
      ["4.1 alone has something in pillar 4", twoOf4("4.1")],
      ["1.1 is not signed off", unsigned("1.1")],
      ["2.1, 3.1 and 4.1 are not signed off", unsigned("2.1", "3.1", "4.1")],
    ]),
  ),
  ofGate(
    "G14",
    "second look, clinical-plus",
    as("clinical-plus", [
      ["pillars 1 and 4 are reviewed", reviewsOf("1", "4")],
      ["pillar 1 alone is reviewed", reviewsOf("1")],
      ["2, 3 and 4 are reviewed", reviewsOf("2", "3", "4")],
    ]),
  ),
];

export const nonClinicalSections = (): readonly Section[] => [
  {
    ...statuses("Non-clinical: status", [
      ["everything is in place, as a manager", ready(), "manager"],
      [
        "1.4 to 1.7 have nothing, as a researcher",
        { ...unsigned("1.4", "1.5", "1.6", "1.7") },
        "researcher",
      ],
      ["3.1 is not signed off, as an academic, whom pillar 3 leads", unsigned("3.1"), "academic"],
    ]),
    about: () => `Not asked: ${notAsked("manager", ready())}. 1.4 to 1.7 are not required.`,
  },
  ofGate(
    "G7",
    "pillars, manager",
    as("manager", [
      [
        "5 of 8 in pillars 3 and 4 are signed off, 62.5 %, the others at 80",
        unsigned("3.1", "3.2", "3.3", "4.1", "4.2", "4.3"),
      ],
      ["4 of 8 in pillar 4 are signed off, 50 %", unsigned("4.1", "4.2", "4.3", "4.4")],
      ["7 of 8 in pillar 4, and one at 20", shownBy("4.8", [{ confirmations: [] }])],
      ["2.1 is not signed off", unsigned("2.1")],
      ["1.1 is not signed off", unsigned("1.1")],
    ]),
  ),
  ofGate(
    "G11",
    "job plan, manager",
    as("manager", [
      ["25/25/25/25", plan(even)],
      ["40/40/10/10", plan({ "1": 40, "2": 40, "3": 10, "4": 10 })],
      ["41/39/10/10", plan({ "1": 41, "2": 39, "3": 10, "4": 10 })],
      ["0/100/0/0", plan({ "1": 0, "2": 100, "3": 0, "4": 0 })],
      ["100/0/0/0", plan({ "1": 100, "2": 0, "3": 0, "4": 0 })],
      ["0/99/0/0", plan({ "1": 0, "2": 99, "3": 0, "4": 0 })],
    ]),
  ),
  ofGate(
    "G14",
    "second look, manager",
    as("manager", [
      ["pillar 2 alone is reviewed", reviewsOf("2")],
      ["all but pillar 2 are reviewed", reviewsOf("1", "3", "4")],
    ]),
  ),
];

const consultant = (about: Partial<PortfolioRecord>): PortfolioRecord => ({
  ...readyRecord("consultant-2020"),
  ...about,
});
const withAwards = (
  awards: PortfolioRecord["practitioner"]["awards"],
  decisions: PortfolioRecord["decisions"],
): PortfolioRecord => {
  const record = consultant({ decisions });
  return { ...record, practitioner: { ...record.practitioner, awards } };
};
const equivalence = {
  title: "Equivalence",
  level: 7,
  kind: "equivalence",
  awardedOn: "2024-07-20",
} as const;
const panel = (outcome: "recommended" | "not-yet", on: string) =>
  ({ profile: "four-pillars", outcome, on }) as const;

const usableInEP = (number: number): PortfolioRecord => {
  const { evidence } = consultant({});
  const own = evidence.filter(({ id }) => id.startsWith("EP-"));
  return consultant({
    evidence: [...evidence.filter((one) => !own.includes(one)), ...own.slice(0, number)],
  });
};
const allOf = (occurredOn: string): PortfolioRecord =>
  consultant({
    signOffs: [],
    evidence: consultant({}).evidence.map((one) => ({ ...one, occurredOn })),
  });

export const consultantSections = (): readonly Section[] => [
  {
    ...statuses("Consultant: status", [
      ["everything is in place, at the transition", consultant({}), "consultant-transition"],
      ["the same, years 1–3", consultant({}), "consultant-1-3"],
      ["the same, years 3–5, without any sign-off", consultant({ signOffs: [] }), "consultant-3-5"],
    ]),
    about: () =>
      `Not asked: ${notAsked("consultant-1-3", consultant({}))}. The five groups of the framework are its pillars.`,
  },
  ofCapability(
    "C3",
    "current, consultant",
    "1.1",
    as("consultant-transition", [
      [
        "all items are of 22 November 2023, 36 months ago; nothing is signed off",
        allOf("2023-11-22"),
      ],
      ["all items are of 21 November 2023", allOf("2023-11-21")],
    ]),
  ),
  ofPillar(
    "P2",
    "breadth, consultant",
    "EP",
    as("consultant-transition", [
      ["three usable items in EP", usableInEP(3)],
      ["two", usableInEP(2)],
    ]),
  ),
  ofGate(
    "G16",
    "advanced first, consultant",
    as("consultant-transition", [
      [
        "a panel recommended advanced level on 1 May 2024",
        withAwards([], [panel("recommended", "2024-05-01")]),
      ],
      [
        "recommended in 2024, not yet in 2025",
        withAwards([], [panel("recommended", "2024-05-01"), panel("not-yet", "2025-05-01")]),
      ],
      [
        "not yet in 2025, and an equivalence at level 7",
        withAwards([equivalence], [panel("not-yet", "2025-05-01")]),
      ],
      ["no panel, no equivalence", withAwards([], [])],
      ["no panel, awards are not known", withAwards(null, [])],
    ]),
  ),
];
