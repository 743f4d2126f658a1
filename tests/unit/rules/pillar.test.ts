import { describe, expect, test } from "vitest";
import { meanOf, meanOfMeans, rounded } from "@/lib/rules/score";
import type { EvidenceItem, PortfolioRecord } from "@/lib/rules/record";
import type { PillarRule } from "@/lib/rules/result";
import {
  assessed,
  emptyRecord,
  item,
  linksTo,
  pillar,
  pillarRule,
  readyRecord,
} from "./ready-record";

/** So many items on 4.1, each with what the row says. */
function items(number: number, about: Partial<EvidenceItem> = {}): EvidenceItem[] {
  return Array.from({ length: number }, (_, at) =>
    item({ id: `e${at}`, links: linksTo(["4.1"]), ...about }),
  );
}

const product = { type: "grant", family: "product" } as const;
const reasoning = { type: "cbd", family: "reasoning" } as const;
const reflection = { type: "reflective-account", family: "reflection" } as const;
const results = { type: "audit", family: "results" } as const;
const by = (...people: string[]): Partial<EvidenceItem> => ({
  confirmations: people.map((who) => ({ by: who, on: "2026-04-01" })),
});

function of(...about: Partial<EvidenceItem>[]): EvidenceItem[] {
  return about.map((one, at) => item({ id: `e${at}`, links: linksTo(["4.1"]), ...one }));
}

describe("P2–P5 look at the usable items linked in the pillar", () => {
  test.each<[PillarRule, string, EvidenceItem[], string]>([
    ["P2", "3 items", items(3), "fail"],
    ["P2", "4 items", items(4), "pass"],
    [
      "P2",
      "4 items, one of them flagged",
      [...items(3), ...of({ id: "f", identifiable: true })],
      "fail",
    ],
    [
      "P2",
      "one item linked to four capabilities is one",
      of({ links: linksTo(["4.1", "4.2", "4.3", "4.4"]) }),
      "fail",
    ],
    [
      "P2",
      "4 items, one of them linked in another pillar",
      [...items(3), ...of({ id: "f", links: linksTo(["3.1"]) })],
      "fail",
    ],
    ["P3", "observed, reasoning, product", of({}, reasoning, product), "pass"],
    ["P3", "results, reasoning, product", of(results, reasoning, product), "pass"],
    [
      "P3",
      "three families, neither observed nor results",
      of(reflection, reasoning, product),
      "fail",
    ],
    ["P3", "two families, observed among them", of({}, reasoning, reasoning), "fail"],
    [
      "P3",
      "the third family is flagged",
      of({}, reasoning, { ...product, identifiable: true }),
      "fail",
    ],
    ["P4", "two people over two items", of(by("dee"), by("fay")), "pass"],
    ["P4", "two people on one item", of(by("dee", "fay")), "pass"],
    ["P4", "one person on all", of(by("dee"), by("dee")), "fail"],
    ["P4", "one person and the owner", of(by("dee", "owner")), "fail"],
    [
      "P4",
      "the second confirmed a flagged item only",
      of(by("dee"), { ...by("fay"), identifiable: true }),
      "fail",
    ],
    [
      "P5",
      "all four over two items",
      of(
        { characteristics: ["autonomy", "complexity"] },
        { characteristics: ["analysis", "innovation"] },
      ),
      "pass",
    ],
    [
      "P5",
      "three of four",
      of({ characteristics: ["autonomy", "complexity", "analysis"] }),
      "fail",
    ],
    [
      "P5",
      "the fourth on a flagged item only",
      of({ characteristics: ["autonomy", "complexity", "analysis"] }, { identifiable: true }),
      "fail",
    ],
  ])("%s: %s", (rule, _sentence, evidence, expected) => {
    const result = assessed({ ...emptyRecord(), evidence });
    expect(pillarRule(result, "4", rule).outcome).toBe(expected);
  });

  test("P2 names its target as long as there are fewer than 6 items", () => {
    const messageFor = (number: number): string =>
      pillarRule(assessed({ ...emptyRecord(), evidence: items(number) }), "4", "P2").message;
    expect(messageFor(4)).toContain("6 is the target");
    expect(messageFor(5)).toContain("6 is the target");
    expect(messageFor(6)).not.toContain("target");
  });
});

describe("P1 complete: every required capability is signed-off", () => {
  const without = (code: string): PortfolioRecord => ({
    ...readyRecord(),
    signOffs: readyRecord().signOffs.filter(({ capability }) => capability !== code),
  });

  test.each([
    ["all eight", readyRecord(), "4", "pass"],
    ["all but 4.8", without("4.8"), "4", "fail"],
    ["4.8 is of no matter to pillar 3", without("4.8"), "3", "pass"],
  ])("%s", (_sentence, record, code, expected) => {
    expect(pillarRule(assessed(record), code, "P1").outcome).toBe(expected);
  });

  test("a pillar names the capabilities that are not signed off", () => {
    expect(pillarRule(assessed(without("4.8")), "4", "P1").inputs).toEqual(["4.8"]);
  });
});

describe("scores are rounded half up to one decimal, in whole numbers", () => {
  test.each<[string, number[], number]>([
    ["nothing", [0, 0, 0], 0],
    ["everything", [100, 100, 100], 100],
    ["33.75 is 33.8", [100, 100, 50, 20, 0, 0, 0, 0], 33.8],
    ["66.25 is 66.3", [80, 80, 80, 80, 80, 80, 50, 0], 66.3],
    ["1/3 of 100 is 33.3", [100, 0, 0], 33.3],
    ["2/3 of 100 is 66.7", [100, 100, 0], 66.7],
    ["1.25 is 1.3", [10, 0, 0, 0, 0, 0, 0, 0], 1.3],
    ["20/11 is 1.8", [20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 1.8],
  ])("%s", (_sentence, values, expected) => {
    expect(rounded(meanOf(values))).toBe(expected);
  });

  test("the mean of the pillars is taken from their unrounded scores", () => {
    // 33.333… and 66.666… and 0 and 0: 25 exactly, where 33.3 and 66.7 would do too; and 1.25 and 0: 0.625, not 0.65.
    expect(
      rounded(meanOfMeans([meanOf([100, 0, 0]), meanOf([100, 100, 0]), meanOf([0]), meanOf([0])])),
    ).toBe(25);
    expect(rounded(meanOfMeans([meanOf([10, 0, 0, 0, 0, 0, 0, 0]), meanOf([0])]))).toBe(0.6);
  });

  test("a pillar's score is the mean of its required capabilities' values, the index the lowest, the mean beside it", () => {
    // One linked, unconfirmed item on 4.1: 20/8 = 2.5; the mean of 2.5, 0, 0 and 0 is 0.625.
    const evidence = items(1, { confirmations: [] });
    const result = assessed({ ...emptyRecord(), evidence });
    expect(pillar(result, "4").score).toBe(2.5);
    expect(result.index).toBe(0);
    expect(result.mean).toBe(0.6);
  });
});
