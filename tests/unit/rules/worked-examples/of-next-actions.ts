import type { EvidenceItem, PortfolioRecord, ProfileId } from "@/lib/rules/record";
import { assessed, emptyRecord, linksTo, readyRecord, signOff, supervisor } from "../ready-record";
import { all, building, ready, unsigned } from "../whole-record";
import { person, pillarShownBy, shownBy, type Section } from "./example";

const audit: Partial<EvidenceItem> = { type: "audit" };
const mini: Partial<EvidenceItem> = { type: "mini-ipx" };
const silent: Partial<EvidenceItem> = { links: linksTo(["4.2"], false) };
const on42 = (...items: Partial<EvidenceItem>[]): PortfolioRecord =>
  shownBy("4.2", items, unsigned("4.2"));
const codes = ["1", "2", "3", "4"].flatMap((code) => all(code));
const byBea = codes.map((capability) => signOff({ capability, by: "bea" }));
const former = ["bea", "cai"].map((id) => supervisor({ id, to: "2026-11-21" }));
const without16: PortfolioRecord["entrustments"] = ready().entrustments.filter(
  ({ capability }) => capability !== "1.6",
);
const consultant = (about: Partial<PortfolioRecord>, awards: [] | null): PortfolioRecord => {
  const record = readyRecord("consultant-2020");
  return { ...record, ...about, practitioner: { ...record.practitioner, awards } };
};
/** G2 waits for awards as well: the award is waived. */
const waivers: PortfolioRecord["waivers"] = [
  { rule: "G2", approver: "stu", on: "2026-06-01", until: "2027-05-01" },
];

const examples: readonly [says: string, record: PortfolioRecord, profile?: ProfileId][] = [
  ["everything is in place", ready()],
  ["nothing at all", emptyRecord()],
  ["4.2: one item is linked, not confirmed", on42({ ...audit, confirmations: [] })],
  ["4.2: the only item is too old", on42({ ...audit, occurredOn: "2021-01-01" })],
  ["4.2: one audit is usable, and nothing else is linked", on42(audit)],
  [
    "4.2: one audit is usable, a mini-IPX waits for confirmation",
    on42(audit, { ...mini, confirmations: [] }),
  ],
  [
    "4.2: two kinds, none with two characteristics",
    on42({ ...audit, characteristics: [] }, { ...mini, characteristics: [] }),
  ],
  [
    "4.2: two kinds, of January 2023",
    on42({ ...audit, occurredOn: "2023-01-01" }, { ...mini, occurredOn: "2023-01-01" }),
  ],
  ["4.2: not self-assessed", building(unsigned("4.2"), "4.2")],
  [
    "4.2: not self-assessed, and no item says how it shows it",
    building(on42({ ...audit, ...silent }, { ...mini, ...silent }), "4.2"),
  ],
  [
    "4.2: self-assessed, and no item says how it shows it",
    on42({ ...audit, ...silent }, { ...mini, ...silent }),
  ],
  ["4.2: all but the sign-off", unsigned("4.2")],
  ["4.2: all but the sign-off, and nobody is in post", { ...unsigned("4.2"), supervisors: former }],
  ["1.6: signed off, not entrusted", ready({ entrustments: without16 })],
  ["1.6: neither entrusted nor signed off", { ...unsigned("1.6"), entrustments: without16 }],
  ["the registration is not known", person({ registrations: null })],
  [
    "the registration is restricted",
    person({
      registrations: [
        { body: "HCPC", number: "RA1", status: "restricted", expiresOn: "2028-02-29" },
      ],
    }),
  ],
  ["awards are not known", person({ awards: null })],
  ["no award", person({ awards: [] })],
  ["the scope was never reviewed", person({ scopeReviewedOn: [] })],
  ["supervision is not recorded", ready({ supervision: null })],
  ["no supervision", ready({ supervision: [] })],
  ["no supervision, and nobody coordinates", ready({ supervision: [], supervisors: former })],
  ["no set of the area is chosen", ready({ areaCompetence: null })],
  ["not entitled as an operator", person({ operatorEntitledOn: [] })],
  [
    "one item has 6 attachments",
    ready({
      evidence: ready().evidence.map((one, at) => (at === 0 ? { ...one, attachments: 6 } : one)),
    }),
  ],
  ["colleague feedback is not known", ready({ colleagueFeedback: null })],
  ["no colleague feedback", ready({ colleagueFeedback: [] })],
  ["patient feedback is not known", ready({ patientFeedback: null })],
  ["no patient feedback", ready({ patientFeedback: [] })],
  ["the job plan is not known", person({ jobPlan: null })],
  ["a job plan of 100/0/0/0", person({ jobPlan: { "1": 100, "2": 0, "3": 0, "4": 0 } })],
  [
    "one item is flagged",
    ready({
      evidence: ready().evidence.map((one) =>
        one.id === "4-5" ? { ...one, identifiable: true } : one,
      ),
    }),
  ],
  ["one open dispute", ready({ openDisputes: 1 })],
  ["no pillar is reviewed", ready({ pillarReviews: [] })],
  [
    "no pillar is reviewed, and nobody coordinates",
    { ...person({ trainee: false }), pillarReviews: [], supervisors: former },
  ],
  ["Bea signed off everything", ready({ signOffs: byBea })],
  [
    "Bea signed off everything, and is the only supervisor",
    ready({ signOffs: byBea, supervisors: [supervisor({ id: "bea" })] }),
  ],
  [
    "no panel decided, no award; the master's is waived",
    consultant({ decisions: [], waivers }, []),
    "consultant-1-3",
  ],
  [
    "no panel decided, awards are not known; the master's is waived",
    consultant({ decisions: [], waivers }, null),
    "consultant-1-3",
  ],
];

/** What is left beside the panel. */
const left: readonly [says: string, record: PortfolioRecord][] = [
  [
    "1.2: the newest items are of September 2024, and it is signed off",
    shownBy(
      "1.2",
      [audit, mini].map((one) => ({ ...one, occurredOn: "2024-09-01" })),
    ),
  ],
  ["no narrative", ready({ narrativeWords: null })],
];

/** Of a pillar that has too little, what comes behind its capabilities. */
const thin: readonly [says: string, record: PortfolioRecord][] = [
  ["pillar 4 has nothing", pillarShownBy("4", [])],
  [
    "pillar 4 has three audits, confirmed by Dee alone, that show autonomy",
    pillarShownBy(
      "4",
      [audit, audit, audit].map((one) => ({
        ...one,
        characteristics: ["autonomy" as const],
        confirmations: [{ by: "dee", on: "2026-04-01" }],
      })),
    ),
  ],
  [
    "pillar 4 has an audit, and three other kinds wait for confirmation",
    pillarShownBy("4", [
      audit,
      ...(["cbd", "grant", "dops"] as const).map((type) => ({ type, confirmations: [] })),
    ]),
  ],
];

export const nextActionSections = (): readonly Section[] => [
  {
    title: "The first next action",
    about: () =>
      "What would move the person on most, and whose it is. A capability's rule is named with its code.",
    rows: () => [
      ["In the record", "Rule", "Whose", "What the engine says"],
      ...examples.map(([says, record, profile = "four-pillars"]) => {
        const [first] = assessed(record, { profile }).nextActions;
        const code = first?.code === undefined ? "" : ` ${first.code}`;
        return [says, `${first?.rule ?? "–"}${code}`, first?.owner ?? "–", first?.text ?? "–"];
      }),
    ],
  },
  {
    title: "What is left when ready for review",
    about: () => "Beside asking for the panel.",
    rows: () => [
      ["In the record", "Rule", "Whose", "What the engine says"],
      ...left.flatMap(([says, record]) =>
        assessed(record)
          .nextActions.filter(({ scope }) => scope !== "panel")
          .map(({ rule, owner, text }) => [says, rule, owner, text]),
      ),
    ],
  },
  {
    title: "What a thin pillar asks for",
    about: () => "Behind the actions of its capabilities.",
    rows: () => [
      ["In the record", "Rule", "Whose", "What the engine says"],
      ...thin.flatMap(([says, record]) =>
        assessed(record)
          .nextActions.filter(({ scope }) => scope === "pillar")
          .map(({ rule, owner, text }) => [says, rule, owner, text]),
      ),
    ],
  },
];
