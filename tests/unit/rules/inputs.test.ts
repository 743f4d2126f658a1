import { expect, test } from "vitest";
import type { GateId, PortfolioRecord } from "@/lib/rules/record";
import type { CapabilityRule, PillarRule } from "@/lib/rules/result";
import {
  assessed,
  capabilityRule,
  gate,
  item,
  linksTo,
  pillarRule,
  readyRecord,
  signOff,
} from "./ready-record";
import { ready, unsigned } from "./whole-record";
import { person, pillarShownBy, shownBy } from "./worked-examples/example";

// What was looked at: the ids that a finding names, so that a page can show them (readiness.md, section 9).

const audit = { type: "audit" } as const;
const mini = { type: "mini-ipx" } as const;
const unconfirmed = { confirmations: [] };

test.each<[CapabilityRule, string, string, PortfolioRecord, string[]]>([
  ["C1", "4.2", "the usable items", shownBy("4.2", [mini, audit]), ["x0", "x1"]],
  [
    "C1",
    "4.2",
    "not those that are not usable",
    shownBy("4.2", [mini, { ...audit, ...unconfirmed }]),
    ["x0"],
  ],
  ["C2", "4.2", "the usable items", shownBy("4.2", [mini, audit]), ["x0", "x1"]],
  ["C3", "4.2", "the usable items", shownBy("4.2", [mini, audit]), ["x0", "x1"]],
  [
    "C4",
    "4.2",
    "those that say how",
    shownBy("4.2", [{ ...mini, links: linksTo(["4.2"], false) }, audit]),
    ["x1"],
  ],
  [
    "C4",
    "4.2",
    "not what they say of others",
    shownBy("4.2", [{ ...mini, links: [...linksTo(["4.2"], false), ...linksTo(["4.3"])] }]),
    [],
  ],
  ["C5", "1.6", "the assessors", ready(), ["bea", "cai"]],
  ["C5", "1.6", "nobody, where nobody entrusted it", ready({ entrustments: [] }), []],
  ["C5", "4.2", "nobody, where it is not asked", ready(), []],
  [
    "C6",
    "4.2",
    "whoever decided last",
    ready({ signOffs: [signOff({ capability: "4.2", by: "cai" })] }),
    ["cai"],
  ],
  ["C6", "4.2", "nobody, where nobody decided", unsigned("4.2"), []],
])("%s of %s looks at %s", (rule, code, _sentence, record, expected) => {
  expect(capabilityRule(assessed(record), code, rule).inputs).toEqual(expected);
});

test.each<[PillarRule, string, PortfolioRecord, string[]]>([
  [
    "P1",
    "the capabilities still open, in the order of their code units",
    unsigned("1.2", "1.10"),
    ["1.10", "1.2"],
  ],
  ["P1", "nothing, where all are signed off", ready(), []],
])("%s looks at %s", (rule, _sentence, record, expected) => {
  expect(pillarRule(assessed(record), "1", rule).inputs).toEqual(expected);
});

test.each<[PillarRule, string, string[]]>([
  ["P2", "the usable items", ["x0", "x1"]],
  ["P3", "the usable items", ["x0", "x1"]],
  ["P4", "who confirmed them", ["dee", "fay"]],
  ["P5", "the usable items", ["x0", "x1"]],
])("%s looks at %s", (rule, _sentence, expected) => {
  const record = pillarShownBy("4", [mini, audit, { ...audit, ...unconfirmed }]);
  expect(pillarRule(assessed(record), "4", rule).inputs).toEqual(expected);
});

const consultant = readyRecord("consultant-2020");
const registration = { body: "HCPC", status: "registered", expiresOn: "2028-02-29" } as const;
const masters = { title: "MSc", level: 7, kind: "masters", awardedOn: "2024-07-20" } as const;
const session = { on: "2026-11-01", minutes: 300 };

test.each<[GateId, string, PortfolioRecord, string[]]>([
  [
    "G1",
    "the registrations",
    person({
      registrations: [
        { ...registration, number: "RA2" },
        { ...registration, number: "RA1" },
      ],
    }),
    ["RA1", "RA2"],
  ],
  ["G1", "nothing, where they are not known", person({ registrations: null }), []],
  [
    "G2",
    "the awards that count",
    person({ awards: [{ ...masters, title: "PgDip", kind: "pgdip" }, masters] }),
    ["MSc"],
  ],
  ["G3", "nothing that has a name", ready(), []],
  [
    "G4",
    "whom the sessions were with",
    ready({
      supervision: [
        { ...session, with: "zoe" },
        { ...session, with: "bea" },
      ],
    }),
    ["bea", "zoe"],
  ],
  ["G4", "nothing, where it is not asked", person({ trainee: false }), []],
  [
    "G5",
    "what is still open",
    ready({
      areaCompetence: [
        { id: "limbs", complete: false },
        { id: "chest", complete: true },
        { id: "abdomen", complete: false },
      ],
    }),
    ["abdomen", "limbs"],
  ],
  ["G5", "nothing, where no set is chosen", ready({ areaCompetence: null }), []],
  ["G6", "nothing that has a name", ready(), []],
  ["G7", "the pillars that fall short", unsigned("4.1", "2.1"), ["2", "4"]],
  [
    "G7",
    "the pillars that fall short, in the order of their code units",
    { ...consultant, signOffs: [] },
    ["CA", "EP", "LD", "RI", "SL"],
  ],
  [
    "G8",
    "the items with too many attachments",
    ready({ evidence: [...ready().evidence, item({ id: "heavy", attachments: 6 })] }),
    ["heavy"],
  ],
  ["G9", "nothing that has a name", ready(), []],
  ["G10", "nothing that has a name", ready(), []],
  ["G11", "nothing that has a name", ready(), []],
  ["G12", "nothing that has a name", ready(), []],
  ["G12", "nothing, where there is no narrative", ready({ narrativeWords: null }), []],
  [
    "G13",
    "the flagged items",
    ready({ evidence: [...ready().evidence, item({ id: "flagged", identifiable: true })] }),
    ["flagged"],
  ],
  [
    "G14",
    "the reviewers",
    ready({
      pillarReviews: [
        ...ready().pillarReviews,
        { pillar: "1", by: "abe", secondReviewer: null, on: "2026-11-01" },
      ],
    }),
    ["abe", "bea"],
  ],
  [
    "G15",
    "the signers",
    ready({
      signOffs: [
        signOff({ capability: "4.2", by: "cai" }),
        signOff({ capability: "4.3", by: "bea" }),
      ],
    }),
    ["bea", "cai"],
  ],
  ["G16", "nothing that has a name", consultant, []],
  ["G16", "nothing, where a panel has not decided", { ...consultant, decisions: [] }, []],
  [
    "G16",
    "nothing, where there is an equivalence",
    {
      ...consultant,
      decisions: [],
      practitioner: { ...consultant.practitioner, awards: [{ ...masters, kind: "equivalence" }] },
    },
    [],
  ],
  [
    "G3",
    "whoever approved a waiver",
    {
      ...person({ scopeReviewedOn: [] }),
      waivers: [{ rule: "G3", approver: "stu", on: "2026-06-01", until: "2027-05-01" }],
    },
    ["stu"],
  ],
])("%s looks at %s", (rule, _sentence, record, expected) => {
  expect(gate(assessed(record), rule).inputs).toEqual(expected);
});

test("every finding says what it is about", () => {
  const result = assessed(ready());
  expect(new Set(result.gates.map(({ scope }) => scope))).toEqual(new Set(["gate"]));
  for (const { rules, capabilities } of result.pillars) {
    expect(new Set(rules.map(({ scope }) => scope))).toEqual(new Set(["pillar"]));
    const ofCapabilities = capabilities.flatMap((one) => one.rules.map(({ scope }) => scope));
    expect(new Set(ofCapabilities)).toEqual(new Set(["capability"]));
  }
});
