import type { EvidenceItem, PillarReview, PortfolioRecord, Waiver } from "@/lib/rules/record";
import { item, linksTo, signOff, supervisor } from "../ready-record";
import { all, ready, unsigned } from "../whole-record";
import { ofGate, person, type Section } from "./example";

/** So many items, linked to 4.2, in place of all others. */
const portfolio = (number: number, ...others: Partial<EvidenceItem>[]): PortfolioRecord => {
  const some = Array.from({ length: number }, (_, at) =>
    item({ id: `x${String(at + 100)}`, links: linksTo(["4.2"]) }),
  );
  const more = others.map((about, at) =>
    item({ id: `y${String(at)}`, links: linksTo(["4.2"]), ...about }),
  );
  return ready({ evidence: [...some, ...more] });
};
const words = (about: Readonly<Record<string, number>>): PortfolioRecord =>
  ready({
    narrativeWords: {
      introduction: 350,
      "1": 900,
      "2": 900,
      "3": 900,
      "4": 900,
      conclusion: 220,
      ...about,
    },
  });
const flagged = (about: Partial<EvidenceItem>, openDisputes = 0): PortfolioRecord =>
  ready({ evidence: [...ready().evidence, item({ id: "x", links: [], ...about })], openDisputes });

/** Another review of pillar 4 in place of the one there is; Eve is nobody's confirmer and nobody's supervisor. */
const reviewed = (
  about: Partial<PillarReview>,
  rest: Partial<PortfolioRecord> = {},
): PortfolioRecord => {
  const record = ready(rest);
  const review = { pillar: "4", by: "bea", secondReviewer: "eve", on: "2026-11-01", ...about };
  return {
    ...record,
    pillarReviews: [...record.pillarReviews.filter(({ pillar }) => pillar !== "4"), review],
  };
};

const codes = ["1", "2", "3", "4"].flatMap((code) => all(code));
/** The first so many capabilities are signed off by Bea, the others by Cai. */
const signedBy = (bea: number, profession = "radiographer"): PortfolioRecord =>
  ready({
    signOffs: codes.map((capability, at) => signOff({ capability, by: at < bea ? "bea" : "cai" })),
    supervisors: [supervisor({ id: "bea" }), supervisor({ id: "cai", profession })],
  });

const waived = (about: Partial<Waiver>): PortfolioRecord => ({
  ...person({ scopeReviewedOn: [] }),
  waivers: [{ rule: "G3", approver: "stu", on: "2026-06-01", until: "2027-05-01", ...about }],
});

export const portfolioGateSections = (): readonly Section[] => [
  ofGate("G7", "pillars", [
    ["every pillar passes P1–P5", ready()],
    ["4.1 is not signed off", unsigned("4.1")],
    ["2.1 and 4.1 are not signed off", unsigned("2.1", "4.1")],
  ]),
  ofGate("G8", "volume", [
    ["15 linked items", portfolio(15)],
    ["16", portfolio(16)],
    ["23", portfolio(23)],
    ["24", portfolio(24)],
    ["35", portfolio(35)],
    ["36", portfolio(36)],
    ["24, one of them with 6 attachments", portfolio(23, { attachments: 6 })],
    ["15, two of them with 6 attachments", portfolio(13, { attachments: 6 }, { attachments: 6 })],
    [
      "24, and one that is withdrawn, has 6 attachments and does not count",
      portfolio(24, { attachments: 6, withdrawn: true }),
    ],
  ]),
  ofGate("G12", "narrative", [
    ["none", ready({ narrativeWords: null })],
    ["350, four times 900, 220 words", words({})],
    ["an introduction of 299", words({ introduction: 299 })],
    ["pillar 2 of 1,071 and a conclusion of 291", words({ "2": 1071, conclusion: 291 })],
    [
      "all parts as short as they may be, and the introduction 200",
      words({ introduction: 200, "1": 750, "2": 750, "3": 750, "4": 750, conclusion: 200 }),
    ],
    [
      "all parts as short as they may be, in all 3,500",
      words({ introduction: 300, "1": 750, "2": 750, "3": 750, "4": 750, conclusion: 200 }),
    ],
    [
      "all parts as long as they may be, in all 5,000",
      words({ introduction: 430, "1": 1070, "2": 1070, "3": 1070, "4": 1070, conclusion: 290 }),
    ],
  ]),
  ofGate("G13", "clear", [
    ["no flag, no dispute", ready()],
    ["one item flagged, linked to nothing", flagged({ identifiable: true })],
    ["one item flagged and withdrawn", flagged({ identifiable: true, withdrawn: true })],
    ["one open dispute", flagged({}, 1)],
    ["one item flagged, two open disputes", flagged({ identifiable: true }, 2)],
  ]),
  ofGate("G14", "second look", [
    ["every pillar reviewed by Bea, who coordinates, with Eve", ready()],
    [
      "pillar 4 not reviewed",
      ready({ pillarReviews: ready().pillarReviews.filter(({ pillar }) => pillar !== "4") }),
    ],
    ["no pillar reviewed", ready({ pillarReviews: [] })],
    ["pillar 4 on 22 November 2025, 12 months ago", reviewed({ on: "2025-11-22" })],
    ["pillar 4 on 21 November 2025", reviewed({ on: "2025-11-21" })],
    ["pillar 4 without a second reviewer", reviewed({ secondReviewer: null })],
    ["pillar 4 with Bea herself as second", reviewed({ secondReviewer: "bea" })],
    ["pillar 4 with the owner as second", reviewed({ secondReviewer: "owner" })],
    ["pillar 4 with Dee, who confirmed an item in it", reviewed({ secondReviewer: "dee" })],
    ["pillar 4 with Cai, who decided on 4.2", reviewed({ secondReviewer: "cai" })],
    [
      "pillar 4 by Gil, who coordinates and had no other part in it, with Eve",
      reviewed({ by: "gil" }, { supervisors: [...ready().supervisors, supervisor({ id: "gil" })] }),
    ],
    [
      "pillar 4 by Gil, with Gil as second",
      reviewed(
        { by: "gil", secondReviewer: "gil" },
        { supervisors: [...ready().supervisors, supervisor({ id: "gil" })] },
      ),
    ],
    [
      "pillar 4 by Gil, an associate",
      reviewed(
        { by: "gil" },
        { supervisors: [...ready().supervisors, supervisor({ id: "gil", role: "associate" })] },
      ),
    ],
  ]),
  ofGate("G15", "several signers", [
    ["no active sign-off", ready({ signOffs: [] })],
    ["one sign-off, by Bea", ready({ signOffs: [signOff({ capability: "4.2", by: "bea" })] })],
    ["38 by Bea", signedBy(38)],
    ["22 by Bea, 16 by Cai: 57.9 %", signedBy(22)],
    ["23 by Bea, 15 by Cai: 60.5 %", signedBy(23)],
    ["19 and 19, and both are radiologists", signedBy(19, "radiologist")],
  ]),
  {
    ...ofGate("G3", "scope agreed", [
      ["approved by Stu on 1 June 2026, until 1 May 2027", waived({})],
      ["the same, approved by the owner", waived({ approver: "owner" })],
      ["until 21 November 2026, yesterday", waived({ until: "2026-11-21" })],
      ["until 22 November 2026, today", waived({ until: "2026-11-22" })],
      ["from tomorrow", waived({ on: "2026-11-23" })],
      ["for 12 months, until 1 June 2027", waived({ until: "2027-06-01" })],
      ["for 12 months and a day", waived({ until: "2027-06-02" })],
    ]),
    title: "Waivers",
    about: () => "The scope of practice (G3) was never reviewed, and a waiver is on record.",
  },
  {
    ...ofGate("G1", "registered", [
      ["a waiver of G1 by Stu", { ...waived({ rule: "G1" }), ...person({ registrations: [] }) }],
    ]),
    title: "Not to be waived",
    about: () => "G1, G6, G7, G13 and G14 stay as they are.",
  },
];
