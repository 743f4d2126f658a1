import { describe, expect, test } from "vitest";
import type { EvidenceItem, PortfolioRecord } from "@/lib/rules/record";
import {
  assessed,
  capability,
  capabilityRule,
  emptyRecord,
  item,
  linksTo,
  readyRecord,
  signOff,
  supervisor,
  TODAY,
} from "./ready-record";

const audit = { type: "audit", family: "results" } as const;
const course = { type: "level-7-module", family: "academic" } as const;
const flagged = { identifiable: true } as const;

/** A record with these items on 4.2 and nothing else. */
function on42(...items: Partial<EvidenceItem>[]): PortfolioRecord {
  return {
    ...emptyRecord(),
    evidence: items.map((about, at) => item({ id: `e${at}`, links: linksTo(["4.2"]), ...about })),
  };
}

describe("C1 sufficient: two usable items of two families, or a strong one and another", () => {
  test.each<[string, Partial<EvidenceItem>[], string]>([
    ["nothing at all", [], "fail"],
    ["one item", [{}], "fail"],
    ["two of one family", [audit, audit], "fail"],
    ["five of one family", [audit, audit, audit, audit, audit], "fail"],
    ["two types of one family", [{ type: "mini-cex" }, { type: "dops" }], "fail"],
    ["two of two families", [{}, audit], "pass"],
    ["two of two families, one of them flagged", [{}, { ...audit, ...flagged }], "fail"],
    ["a strong item alone", [{ ...course, strong: true }], "fail"],
    ["a strong item and another of its family", [{ ...course, strong: true }, course], "pass"],
    [
      "a strong item and another that is flagged",
      [
        { ...course, strong: true },
        { ...course, ...flagged },
      ],
      "fail",
    ],
    [
      "a flagged strong item and another",
      [{ ...course, strong: true, ...flagged }, course],
      "fail",
    ],
  ])("%s", (_sentence, items, expected) => {
    expect(capabilityRule(assessed(on42(...items)), "4.2", "C1").outcome).toBe(expected);
  });
});

describe("C2 advanced in character: one usable item shows two of the four", () => {
  test.each<[string, Partial<EvidenceItem>[], string]>([
    ["one item shows two", [{ characteristics: ["autonomy", "analysis"] }], "pass"],
    [
      "two items show one each",
      [{ characteristics: ["autonomy"] }, { characteristics: ["analysis"] }],
      "fail",
    ],
    ["one item shows one, twice", [{ characteristics: ["autonomy", "autonomy"] }], "fail"],
    ["one item shows none", [{ characteristics: [] }], "fail"],
    ["the item that shows two is not confirmed", [{ confirmations: [] }], "fail"],
  ])("%s", (_sentence, items, expected) => {
    expect(capabilityRule(assessed(on42(...items)), "4.2", "C2").outcome).toBe(expected);
  });
});

describe("C3 current: one usable item within 24 months in the clinical pillar, 36 in the others", () => {
  test.each<[string, string, Partial<EvidenceItem>, string]>([
    ["clinical, 24 months to the day", "1.2", { occurredOn: "2024-11-22" }, "pass"],
    ["clinical, a day more", "1.2", { occurredOn: "2024-11-21" }, "fail"],
    ["research, 36 months to the day", "4.2", { occurredOn: "2023-11-22" }, "pass"],
    ["research, a day more", "4.2", { occurredOn: "2023-11-21" }, "fail"],
    ["academic work is not exempt", "4.2", { ...course, occurredOn: "2023-11-21" }, "fail"],
  ])("%s", (_sentence, code, about, expected) => {
    const result = assessed(on42({ ...about, links: linksTo([code]) }));
    expect(capabilityRule(result, code, "C3").outcome).toBe(expected);
    expect(capability(result, code).refreshDue).toBe(false);
  });
});

describe("C3 tolerates six months more while a sign-off is active, and the capability is due a refresh", () => {
  test.each<[string, string, string, PortfolioRecord["signOffs"], string, boolean]>([
    [
      "clinical, 30 months to the day, signed off",
      "1.2",
      "2024-05-22",
      [signOff({ capability: "1.2" })],
      "pass",
      true,
    ],
    ["clinical, a day more", "1.2", "2024-05-21", [signOff({ capability: "1.2" })], "fail", false],
    [
      "research, 42 months to the day, signed off",
      "4.2",
      "2023-05-22",
      [signOff({ capability: "4.2" })],
      "pass",
      true,
    ],
    ["research, a day more", "4.2", "2023-05-21", [signOff({ capability: "4.2" })], "fail", false],
    [
      "within 36 months it needs no tolerance",
      "4.2",
      "2023-11-22",
      [signOff({ capability: "4.2" })],
      "pass",
      false,
    ],
    ["never signed off", "4.2", "2023-11-21", [], "fail", false],
    [
      "the sign-off is revoked",
      "4.2",
      "2023-11-21",
      [signOff({ capability: "4.2", revokedOn: TODAY })],
      "fail",
      false,
    ],
    [
      "the sign-off is revoked tomorrow",
      "4.2",
      "2023-11-21",
      [signOff({ capability: "4.2", revokedOn: "2026-11-23" })],
      "pass",
      true,
    ],
  ])("%s", (_sentence, code, occurredOn, signOffs, outcome, refreshDue) => {
    const record = {
      ...on42({ occurredOn, links: linksTo([code]) }),
      supervisors: [supervisor({ id: "bea" })],
      signOffs,
    };
    const result = assessed(record);
    expect(capabilityRule(result, code, "C3").outcome).toBe(outcome);
    expect(capability(result, code).refreshDue).toBe(refreshDue);
  });
});

describe("C4 reflected: self-assessed, and one usable item's link says how", () => {
  const yesterday = [{ capability: "4.2", on: "2026-11-21" }];
  test.each<[string, Partial<EvidenceItem>[], PortfolioRecord["selfAssessments"], string]>([
    ["both", [{}], yesterday, "pass"],
    ["self-assessed years ago", [{}], [{ capability: "4.2", on: "2016-01-01" }], "pass"],
    ["self-assessed today", [{}], [{ capability: "4.2", on: TODAY }], "pass"],
    ["self-assessed tomorrow", [{}], [{ capability: "4.2", on: "2026-11-23" }], "fail"],
    ["another capability is self-assessed", [{}], [{ capability: "4.1", on: TODAY }], "fail"],
    ["no rationale", [{ links: linksTo(["4.2"], false) }], yesterday, "fail"],
    [
      "a rationale on the link of a flagged item only",
      [flagged, { links: linksTo(["4.2"], false) }],
      yesterday,
      "fail",
    ],
    [
      "a rationale on the same item's other link",
      [{ links: [...linksTo(["4.2"], false), ...linksTo(["4.1"])] }],
      yesterday,
      "fail",
    ],
  ])("%s", (_sentence, items, selfAssessments, expected) => {
    const result = assessed({ ...on42(...items), selfAssessments });
    expect(capabilityRule(result, "4.2", "C4").outcome).toBe(expected);
  });
});

describe("a capability has the highest state that holds", () => {
  const without = (change: (record: PortfolioRecord) => PortfolioRecord): PortfolioRecord =>
    change(readyRecord());
  const only = (record: PortfolioRecord, about: Partial<EvidenceItem>): PortfolioRecord => ({
    ...record,
    evidence: record.evidence.map((one) =>
      one.links.some((link) => link.capability === "1.6") ? { ...one, ...about } : one,
    ),
  });

  test.each<[string, PortfolioRecord, string, number]>([
    ["everything", without((record) => record), "signed-off", 100],
    ["no sign-off", without((record) => ({ ...record, signOffs: [] })), "evidenced", 80],
    ["no entrustment", without((record) => ({ ...record, entrustments: [] })), "evidenced", 80],
    [
      "no self-assessment, though signed off",
      without((record) => ({ ...record, selfAssessments: [] })),
      "building",
      50,
    ],
    [
      "one characteristic each",
      without((record) => only(record, { characteristics: ["autonomy"] })),
      "building",
      50,
    ],
    [
      "no confirmation, though signed off",
      without((record) => only(record, { confirmations: [] })),
      "started",
      20,
    ],
    [
      "everything withdrawn, though signed off",
      without((record) => only(record, { withdrawn: true })),
      "not-started",
      0,
    ],
  ])("%s", (_sentence, record, state, value) => {
    expect(capability(assessed(record), "1.6")).toMatchObject({ state, value });
  });

  test("a sign-off that waits for a second kind of evidence says so", () => {
    const record = {
      ...on42({}),
      selfAssessments: [{ capability: "4.2", on: TODAY }],
      supervisors: [supervisor({ id: "bea" })],
      signOffs: [signOff({ capability: "4.2", on: TODAY })],
    };
    const found = capabilityRule(assessed(record), "4.2", "C6");
    expect(found.outcome).toBe("pass");
    expect(found.message).toBe(
      "Signed off on 22 November 2026; not counted yet: it needs a second kind of evidence.",
    );
  });
});
