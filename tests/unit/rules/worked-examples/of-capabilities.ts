import type { EvidenceItem, PortfolioRecord, SignOff, Supervisor } from "@/lib/rules/record";
import { entrustment, linksTo, signOff, supervisor } from "../ready-record";
import { building, ready, unsigned } from "../whole-record";
import { ofCapability, shownBy, type Section } from "./example";

const audit: Partial<EvidenceItem> = { type: "audit" };
const mini: Partial<EvidenceItem> = { type: "mini-ipx" };
const modul: Partial<EvidenceItem> = { type: "level-7-module" };
const unconfirmed: Partial<EvidenceItem> = { confirmations: [] };
const silent: Partial<EvidenceItem> = { links: linksTo(["4.2"], false) };

/** 4.2 is shown by these items; its sign-off is left out. */
const on42 = (...items: Partial<EvidenceItem>[]): PortfolioRecord =>
  shownBy("4.2", items, unsigned("4.2"));

/** 1.2, in the clinical pillar, is shown by two items of that day. */
const of12 = (occurredOn: string, record: PortfolioRecord): PortfolioRecord =>
  shownBy(
    "1.2",
    [audit, mini].map((one) => ({ ...one, occurredOn })),
    record,
  );
const of42 = (occurredOn: string): PortfolioRecord => on42({ ...audit, occurredOn });

const entrusted = (...entries: [who: string, level: number, on: string][]): PortfolioRecord => ({
  ...ready(),
  entrustments: entries.map(([assessor, level, on]) =>
    entrustment({ capability: "1.6", assessor, level, on }),
  ),
});

const decided = (
  about: Partial<SignOff>,
  rest: Partial<PortfolioRecord> = {},
  capability = "4.2",
): PortfolioRecord => ({
  ...ready(),
  ...rest,
  signOffs: [
    ...unsigned(capability).signOffs,
    signOff({ capability, by: "bea", on: "2026-10-01", ...about }),
  ],
});
const by = (about: Partial<Supervisor>): PortfolioRecord => {
  const gil = supervisor({ id: "gil", ...about });
  return decided({ by: "gil" }, { supervisors: [...ready().supervisors, gil] });
};

/** Gil, who was prepared at the beginning of 2023, signed off 4.2, which an item of October 2023 shows as well. */
const lasting = (on: string): PortfolioRecord =>
  shownBy("4.2", [{ ...audit, occurredOn: "2023-10-01" }, mini], {
    ...by({ preparedOn: ["2023-01-01"] }),
    signOffs: [...unsigned("4.2").signOffs, signOff({ capability: "4.2", by: "gil", on })],
  });

export const capabilitySections = (): readonly Section[] => [
  ofCapability("C1", "sufficient (and U1–U3 usable)", "4.2", [
    ["nothing is linked to 4.2", on42()],
    ["one audit, not confirmed by anybody (U1)", on42({ ...audit, ...unconfirmed })],
    ["one audit, flagged as identifiable (U2)", on42({ ...audit, identifiable: true })],
    [
      "one audit of 21 November 2021, 60 months and a day ago (U3)",
      on42({ ...audit, occurredOn: "2021-11-21" }),
    ],
    ["one audit of 22 November 2021, 60 months ago", on42({ ...audit, occurredOn: "2021-11-22" })],
    ["two audits: both are results", on42(audit, audit)],
    ["an audit (results) and a mini-IPX (observed)", on42(audit, mini)],
    ["two level-7 modules, neither strong", on42(modul, modul)],
    ["two level-7 modules, one of them strong", on42(modul, { ...modul, strong: true })],
  ]),
  ofCapability("C2", "advanced in character", "4.2", [
    [
      "one item shows autonomy, another complexity",
      on42(
        { ...audit, characteristics: ["autonomy"] },
        { ...mini, characteristics: ["complexity"] },
      ),
    ],
    [
      "one item shows autonomy and complexity",
      on42({ ...audit, characteristics: ["autonomy", "complexity"] }),
    ],
  ]),
  ofCapability("C3", "current", "4.2", [
    ["the newest usable item on 4.2 is of 22 November 2023, 36 months ago", of42("2023-11-22")],
    ["the newest usable item on 4.2 is of 21 November 2023", of42("2023-11-21")],
    ["no usable item on 4.2", on42()],
  ]),
  {
    ...ofCapability("C3", "current", "1.2", [
      [
        "the newest usable item on 1.2 is of 22 November 2024, 24 months ago; not signed off",
        of12("2024-11-22", unsigned("1.2")),
      ],
      [
        "the newest usable item on 1.2 is of 21 November 2024; not signed off",
        of12("2024-11-21", unsigned("1.2")),
      ],
      ["the same, with an active sign-off: a refresh is due", of12("2024-11-21", ready())],
      ["of 22 May 2024, 30 months ago, with an active sign-off", of12("2024-05-22", ready())],
      ["of 21 May 2024, with an active sign-off", of12("2024-05-21", ready())],
    ]),
    title: "C3 current, clinical pillar",
  },
  ofCapability("C4", "reflected", "4.2", [
    ["self-assessed, and the link of a usable item has a rationale", on42(audit)],
    ["self-assessed, no link has a rationale", on42({ ...audit, ...silent })],
    [
      "self-assessed, only the link of an unconfirmed item has a rationale",
      on42({ ...audit, ...silent }, { ...mini, ...unconfirmed }),
    ],
    ["not self-assessed, a link has a rationale", building(on42(audit), "4.2")],
    ["neither", building(on42({ ...audit, ...silent }), "4.2")],
  ]),
  ofCapability("C5", "entrusted", "1.6", [
    ["nobody entrusted 1.6", entrusted()],
    [
      "Bea gave level 4, Cai level 3",
      entrusted(["bea", 4, "2026-09-14"], ["cai", 3, "2026-09-14"]),
    ],
    ["Bea and Cai gave level 4", entrusted(["bea", 4, "2026-09-14"], ["cai", 4, "2026-09-14"])],
    [
      "Bea gave 4 and later 3, Cai 4",
      entrusted(["bea", 4, "2026-09-14"], ["bea", 3, "2026-09-20"], ["cai", 4, "2026-09-14"]),
    ],
    [
      "Bea and the owner gave level 4",
      entrusted(["bea", 4, "2026-09-14"], ["owner", 4, "2026-09-14"]),
    ],
    [
      "Bea gave 4 on 22 November 2024, Cai in 2023",
      entrusted(["bea", 4, "2024-11-22"], ["cai", 4, "2023-01-01"]),
    ],
    [
      "Bea gave 4 on 21 November 2024, Cai in 2023",
      entrusted(["bea", 4, "2024-11-21"], ["cai", 4, "2023-01-01"]),
    ],
  ]),
  {
    ...ofCapability("C5", "entrusted", "4.2", [["the same rule on 4.2", ready()]]),
    title: "C5 entrusted, elsewhere",
  },
  {
    ...ofCapability("C5", "entrusted", "1.8", [["the same rule on 1.8", ready(), "manager"]]),
    title: "C5 entrusted, manager",
  },
  ofCapability("C6", "signed off", "4.2", [
    ["nobody decided on 4.2", unsigned("4.2")],
    ["the owner did", decided({ by: "owner" })],
    ["Bea: achieved, on 1 October 2026", decided({})],
    ["Bea: not yet", decided({ decision: "not-yet" })],
    ["Bea: more evidence", decided({ decision: "more-evidence" })],
    ["achieved, revoked on 2 October 2026", decided({ revokedOn: "2026-10-02" })],
    ["achieved, to be revoked on 23 November 2026, tomorrow", decided({ revokedOn: "2026-11-23" })],
    ["achieved by Gil on 22 November 2023, 36 months ago", lasting("2023-11-22")],
    ["achieved by Gil on 21 November 2023", lasting("2023-11-21")],
    ["achieved on 1 January 2026, before any usable item happened", decided({ on: "2026-01-01" })],
    [
      "achieved, and an item it rests on was changed on 10 November 2026",
      decided({ changedSince: "2026-11-10" }),
    ],
    ["achieved, and a second kind of evidence is missing", shownBy("4.2", [audit])],
    ["achieved, and the self-assessment is missing", building(ready(), "4.2")],
    [
      "achieved, and newer evidence is missing",
      shownBy("4.2", [
        { ...audit, occurredOn: "2023-01-01" },
        { ...mini, occurredOn: "2023-01-01" },
      ]),
    ],
    [
      "achieved, and no item shows two characteristics",
      shownBy("4.2", [
        { ...audit, characteristics: [] },
        { ...mini, characteristics: [] },
      ]),
    ],
  ]),
  {
    ...ofCapability("C6", "signed off", "4.2", [
      ["A1: Gil is the line manager", by({ lineManager: true })],
      ["A2: Gil is not registered", by({ registered: false })],
      ["A3: Gil is an associate for 2 and 4.3", by({ role: "associate", scope: ["2", "4.3"] })],
      ["Gil is an associate for 4.2", by({ role: "associate", scope: ["4.2"] })],
      ["Gil is an associate for pillar 4", by({ role: "associate", scope: ["4"] })],
      ["A3: Gil's post ended on 30 September 2026", by({ to: "2026-09-30" })],
      ["A4: Gil's level is other", by({ level: "other" })],
      ["A5: Gil was prepared on 30 September 2023", by({ preparedOn: ["2023-09-30"] })],
      ["Gil was prepared on 1 October 2023, 36 months before", by({ preparedOn: ["2023-10-01"] })],
      ["A6: Gil declared a conflict of interest", by({ conflict: true })],
    ]),
    title: "A1–A6 eligible signer",
    about: () => "Gil signed off 4.2 on 1 October 2026; nobody else decided on it.",
  },
  {
    ...ofCapability("C6", "signed off", "1.11", [
      [
        "1.11, achieved on 22 November 2025, 12 months ago",
        shownBy(
          "1.11",
          [{ ...audit, occurredOn: "2025-11-01" }, mini],
          decided({ on: "2025-11-22" }, {}, "1.11"),
        ),
      ],
      ["1.11, achieved on 21 November 2025", decided({ on: "2025-11-21" }, {}, "1.11")],
    ]),
    title: "C6 signed off, area competence",
  },
];
