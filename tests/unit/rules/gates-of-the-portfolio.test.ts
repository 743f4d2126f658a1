import { describe, expect, test } from "vitest";
import { sawDispute } from "@/lib/rules/gates/g13-clear";
import type { EvidenceItem, PortfolioRecord } from "@/lib/rules/record";
import { assessed, emptyRecord, gate, item, readyRecord, supervisor } from "./ready-record";

describe("G7: every pillar passes P1–P5", () => {
  test.each<[string, (item: EvidenceItem) => EvidenceItem, string]>([
    ["all of them", (one) => one, "pass"],
    [
      "one pillar has one confirmer (P4)",
      (one) =>
        one.id.startsWith("3-") ? { ...one, confirmations: one.confirmations.slice(1) } : one,
      "fail",
    ],
  ])("%s", (_sentence, change, expected) => {
    const record = readyRecord();
    const result = assessed({ ...record, evidence: record.evidence.map(change) });
    expect(gate(result, "G7").outcome).toBe(expected);
  });

  test("names the pillars that fall short", () => {
    const result = assessed({ ...readyRecord(), selfAssessments: [] });
    expect(gate(result, "G7").inputs).toEqual(["1", "2", "3", "4"]);
  });
});

describe("G8 volume", () => {
  const volume = (number: number, about: Partial<EvidenceItem> = {}): PortfolioRecord => ({
    ...emptyRecord(),
    evidence: Array.from({ length: number }, (_, at) => item({ id: `e${at}`, ...about })),
  });
  const plus = (record: PortfolioRecord, about: Partial<EvidenceItem>): PortfolioRecord => ({
    ...record,
    evidence: [...record.evidence, item({ id: "extra", ...about })],
  });

  test.each<[string, PortfolioRecord, string, string]>([
    ["15 items", volume(15), "fail", "block"],
    ["16 items", volume(16), "pass", "warning"],
    ["23 items", volume(23), "pass", "warning"],
    ["24 items", volume(24), "pass", "block"],
    ["35 items", volume(35), "pass", "block"],
    ["36 items", volume(36), "fail", "block"],
    ["linked items count, usable or not", volume(24, { confirmations: [] }), "pass", "block"],
    ["5 attachments", volume(24, { attachments: 5 }), "pass", "block"],
    ["6 attachments on one item", plus(volume(24), { attachments: 6 }), "fail", "block"],
    ["16 items, one with 6 attachments", plus(volume(15), { attachments: 6 }), "fail", "block"],
    [
      "a withdrawn item with 6 attachments does not matter",
      plus(volume(24), { attachments: 6, withdrawn: true }),
      "pass",
      "block",
    ],
    [
      "an item linked to nothing is not counted",
      plus(volume(35), { links: [], attachments: 6 }),
      "pass",
      "block",
    ],
    [
      "an item that happens tomorrow is not counted",
      plus(volume(35), { occurredOn: "2026-11-23" }),
      "pass",
      "block",
    ],
  ])("%s", (_sentence, record, outcome, severity) => {
    expect(gate(assessed(record), "G8")).toMatchObject({ outcome, severity });
  });
});

describe("G12 narrative (export only)", () => {
  const words = (
    introduction: number,
    pillars: number[],
    conclusion: number,
  ): Record<string, number> => ({
    introduction,
    ...Object.fromEntries(pillars.map((count, at) => [`${at + 1}`, count])),
    conclusion,
  });
  const usual = [900, 900, 900, 900];

  test.each<[string, PortfolioRecord["narrativeWords"], string]>([
    ["none", null, "fail"],
    ["all within their ranges", words(350, usual, 220), "pass"],
    ["introduction 300", words(300, usual, 220), "pass"],
    ["introduction 299", words(299, usual, 220), "fail"],
    ["introduction 430", words(430, usual, 220), "pass"],
    ["introduction 431", words(431, usual, 220), "fail"],
    ["a pillar of 750", words(350, [750, 900, 900, 900], 220), "pass"],
    ["a pillar of 749", words(350, [749, 900, 900, 900], 220), "fail"],
    ["a pillar of 1,070", words(350, [900, 900, 900, 1070], 220), "pass"],
    ["a pillar of 1,071", words(350, [900, 900, 900, 1071], 220), "fail"],
    ["conclusion 200", words(350, usual, 200), "pass"],
    ["conclusion 199", words(350, usual, 199), "fail"],
    ["conclusion 290", words(350, usual, 290), "pass"],
    ["conclusion 291", words(350, usual, 291), "fail"],
    ["3,500 in all", words(300, [750, 750, 750, 750], 200), "pass"],
    ["5,000 in all", words(430, [1070, 1070, 1070, 1070], 290), "pass"],
  ])("%s", (_sentence, narrativeWords, expected) => {
    expect(gate(assessed({ ...readyRecord(), narrativeWords }), "G12").outcome).toBe(expected);
  });

  test("keeps nobody from being ready for review", () => {
    const result = assessed({ ...readyRecord(), narrativeWords: null });
    expect(result.status).toBe("ready-for-review");
  });
});

describe("G13 clear (hard stop)", () => {
  const withItem = (about: Partial<EvidenceItem>): PortfolioRecord => ({
    ...readyRecord(),
    evidence: [...readyRecord().evidence, item({ id: "extra", ...about })],
  });

  test.each<[string, PortfolioRecord, string]>([
    ["nothing flagged, nothing in dispute", readyRecord(), "pass"],
    ["a flagged item", withItem({ identifiable: true }), "fail"],
    [
      "a flagged item that is linked to nothing",
      withItem({ identifiable: true, links: [] }),
      "fail",
    ],
    ["a flagged item that is withdrawn", withItem({ identifiable: true, withdrawn: true }), "pass"],
    [
      "a flagged item of tomorrow",
      withItem({ identifiable: true, occurredOn: "2026-11-23" }),
      "pass",
    ],
    ["an open dispute", { ...readyRecord(), openDisputes: 1 }, "fail"],
  ])("%s", (_sentence, record, expected) => {
    const finding = gate(assessed(record), "G13");
    expect(finding.outcome).toBe(expected);
    expect(sawDispute(finding)).toBe(record.openDisputes > 0);
  });
});

describe("G15 several signers", () => {
  /** The first so many of ten sign-offs by Bea, the rest by Cai. */
  const shared = (bea: number, about: Partial<PortfolioRecord> = {}): PortfolioRecord => ({
    ...readyRecord(),
    signOffs: readyRecord()
      .signOffs.slice(0, 10)
      .map((one, at) => ({ ...one, by: at < bea ? "bea" : "cai" })),
    ...about,
  });

  test.each<[string, PortfolioRecord, string]>([
    ["none at all", { ...readyRecord(), signOffs: [] }, "fail"],
    ["5 and 5", shared(5), "pass"],
    ["6 and 4: 60 %", shared(6), "pass"],
    ["7 and 3: 70 %", shared(7), "fail"],
    ["10 and none", shared(10), "fail"],
    [
      "two people of one profession",
      shared(5, { supervisors: [supervisor({ id: "bea" }), supervisor({ id: "cai" })] }),
      "fail",
    ],
    [
      "those of a signer who was not eligible do not count",
      shared(6, {
        supervisors: [
          supervisor({ id: "bea" }),
          supervisor({ id: "cai", profession: "radiographer", registered: false }),
        ],
      }),
      "fail",
    ],
    ["they count before the capability is signed-off", shared(5, { selfAssessments: [] }), "pass"],
  ])("%s", (_sentence, record, expected) => {
    expect(gate(assessed(record), "G15").outcome).toBe(expected);
  });

  test("23 of 38 are more than 60 %, 22 are not", () => {
    const by = (bea: number): PortfolioRecord => ({
      ...readyRecord(),
      signOffs: readyRecord().signOffs.map((one, at) => ({ ...one, by: at < bea ? "bea" : "cai" })),
    });
    expect(gate(assessed(by(22)), "G15").outcome).toBe("pass");
    expect(gate(assessed(by(23)), "G15").outcome).toBe("fail");
  });
});
