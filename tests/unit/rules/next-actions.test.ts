import { describe, expect, test } from "vitest";
import type { EvidenceItem, PortfolioRecord } from "@/lib/rules/record";
import { assessed, item, linksTo, readyRecord } from "./ready-record";
import { all, firstOf, unsigned } from "./whole-record";

// What to do about evidence, where the obvious deed would be in vain (readiness.md, section 9).

/** Nothing but these items is linked to 4.2; it is self-assessed and not signed off. */
function on42(...items: Partial<EvidenceItem>[]): PortfolioRecord {
  const record = unsigned("4.2");
  return {
    ...record,
    evidence: [
      ...record.evidence.map((one) => ({
        ...one,
        links: one.links.filter(({ capability }) => capability !== "4.2"),
      })),
      ...items.map((about, at) =>
        item({ id: `x${String(at)}`, links: linksTo(["4.2"]), type: "audit", ...about }),
      ),
    ],
  };
}

const unconfirmed = { confirmations: [] };
const old = { occurredOn: "2021-11-21" };

describe("started: the nearest linked item says what is missing", () => {
  test.each<[string, Partial<EvidenceItem>[], string, string]>([
    ["it is not confirmed", [unconfirmed], "U1", "ask a colleague to confirm an item"],
    ["it is too old", [old], "U3", "log something more recent"],
    [
      "it is too old and not confirmed: to confirm it would be in vain",
      [{ ...old, ...unconfirmed }],
      "U3",
      "log something more recent",
    ],
    [
      "one is too old, another not confirmed",
      [old, unconfirmed],
      "U1",
      "ask a colleague to confirm an item",
    ],
    ["the same in the other order", [unconfirmed, old], "U1", "ask a colleague to confirm an item"],
    [
      "one is too old, another not confirmed and too old",
      [old, { ...old, ...unconfirmed }],
      "U3",
      "log something more recent",
    ],
    [
      "one is too old and not confirmed, another only too old",
      [{ ...old, ...unconfirmed }, old],
      "U3",
      "log something more recent",
    ],
  ])("%s", (_sentence, items, rule, needs) => {
    expect(firstOf(on42(...items))).toEqual({
      rule,
      scope: "capability",
      code: "4.2",
      owner: "practitioner",
      text: `For 4.2 (Audit and evaluation): ${needs}. What is linked does not count before.`,
    });
  });

  test.each<[string, Partial<EvidenceItem>[], string]>([
    [
      "not confirmed and flagged, or too old: the one thing",
      [{ ...unconfirmed, identifiable: true }, old],
      "U3",
    ],
    ["too old, or not confirmed and flagged", [old, { ...unconfirmed, identifiable: true }], "U3"],
    ["flagged, or not confirmed", [{ identifiable: true }, unconfirmed], "U1"],
    ["not confirmed, or flagged", [unconfirmed, { identifiable: true }], "U1"],
    ["flagged alone", [{ identifiable: true }], "U2"],
  ])("%s", (_sentence, items, rule) => {
    const { nextActions } = assessed(on42(...items));
    expect(nextActions.find(({ code }) => code === "4.2")).toMatchObject({ rule });
  });

  test("a flagged item that is not confirmed needs both", () => {
    const { nextActions } = assessed(on42({ ...unconfirmed, identifiable: true }));
    expect(nextActions.find(({ code }) => code === "4.2")).toMatchObject({
      rule: "U1",
      text: "For 4.2 (Audit and evaluation): ask a colleague to confirm an item and take out whatever could identify somebody. What is linked does not count before.",
    });
  });
});

describe("building: what is linked and only waits for confirmation is nearer than something new", () => {
  const dull: Partial<EvidenceItem> = { characteristics: [] };
  const oldish: Partial<EvidenceItem> = { occurredOn: "2023-11-21" };
  const silent: Partial<EvidenceItem> = { links: linksTo(["4.2"], false) };
  const other: Partial<EvidenceItem> = { type: "mini-ipx", family: "observed" };
  const audit: Partial<EvidenceItem> = { type: "audit", family: "results" };
  const confirm = "(one is linked: ask a colleague to confirm it)";

  test.each<[string, Partial<EvidenceItem>[], string, string]>([
    ["C1 alone", [audit], "C1", "a second kind of evidence"],
    [
      "C1, another kind is linked",
      [audit, { ...other, ...unconfirmed }],
      "U1",
      `a second kind of evidence ${confirm}`,
    ],
    [
      "C1, the same kind is linked",
      [audit, { ...audit, ...unconfirmed }],
      "C1",
      "a second kind of evidence",
    ],
    [
      "C1, another kind is linked, and flagged",
      [audit, { ...other, ...unconfirmed, identifiable: true }],
      "C1",
      "a second kind of evidence",
    ],
    [
      "C1, another kind is linked, too old",
      [audit, { ...other, ...unconfirmed, ...old }],
      "C1",
      "a second kind of evidence",
    ],
    [
      "C2, the linked item shows enough",
      [
        { ...audit, ...dull },
        { ...other, ...dull },
        { ...other, ...unconfirmed },
      ],
      "U1",
      `an item that shows 2 of the four characteristics ${confirm}`,
    ],
    [
      "C2, the linked item shows as little",
      [
        { ...audit, ...dull },
        { ...other, ...dull },
        { ...other, ...dull, ...unconfirmed },
      ],
      "C2",
      "an item that shows 2 of the four characteristics",
    ],
    [
      "C3, the linked item is newer",
      [
        { ...audit, ...oldish },
        { ...other, ...oldish },
        { ...other, ...unconfirmed },
      ],
      "U1",
      `newer evidence ${confirm}`,
    ],
    [
      "C3, the linked item is as old",
      [
        { ...audit, ...oldish },
        { ...other, ...oldish },
        { ...other, ...oldish, ...unconfirmed },
      ],
      "C3",
      "newer evidence",
    ],
    [
      "C4, the linked item says how",
      [
        { ...audit, ...silent },
        { ...other, ...silent },
        { ...other, ...unconfirmed },
      ],
      "U1",
      `a sentence on how an item shows it ${confirm}`,
    ],
    [
      "C4, the linked item does not",
      [
        { ...audit, ...silent },
        { ...other, ...silent },
        { ...other, ...silent, ...unconfirmed },
      ],
      "C4",
      "a sentence on how an item shows it",
    ],
    [
      "C1 and C3: the first of them is the action's",
      [
        { ...audit, ...oldish },
        { ...audit, ...unconfirmed },
      ],
      "C1",
      `a second kind of evidence and newer evidence ${confirm}`,
    ],
  ])("%s", (_sentence, items, rule, needs) => {
    const { nextActions } = assessed(on42(...items));
    // A flagged item stops everything before.
    expect(nextActions.find(({ code }) => code === "4.2")).toEqual({
      rule,
      scope: "capability",
      code: "4.2",
      owner: "practitioner",
      text: `Complete the evidence for 4.2 (Audit and evaluation): it needs ${needs}.`,
    });
  });
});

describe("a pillar: what is linked and only waits for confirmation is one action for all its rules", () => {
  /** Pillar 4 has three usable audits and no more. */
  const thin = (...items: Partial<EvidenceItem>[]): PortfolioRecord => {
    const record = readyRecord();
    const audits: Partial<EvidenceItem>[] = [
      { strong: true, characteristics: ["autonomy", "complexity"] },
      { characteristics: ["analysis"] },
      { characteristics: [] },
    ];
    return {
      ...record,
      evidence: [
        ...record.evidence.filter(({ id }) => !id.startsWith("4-")),
        ...[...audits, ...items].map((about, at) =>
          item({
            id: `x${String(at)}`,
            type: "audit",
            family: "results",
            links: linksTo(all("4").slice(0, 6)),
            ...about,
          }),
        ),
      ],
    };
  };
  const named = (record: PortfolioRecord): string[] =>
    assessed(record)
      .nextActions.filter(({ scope }) => scope === "pillar")
      .map(({ rule, code }) => `${String(code)} ${rule}`);
  const cbd: Partial<EvidenceItem> = { type: "cbd", family: "reasoning", characteristics: [] };
  const dops: Partial<EvidenceItem> = { type: "dops", family: "observed" };

  test.each<[string, PortfolioRecord, string[]]>([
    ["nothing waits", thin(), ["4 P2", "4 P3", "4 P5"]],
    ["a fourth waits", thin({ ...cbd, ...unconfirmed }), ["4 U1", "4 P3", "4 P5"]],
    [
      "two of other kinds wait, one of them shows everything",
      thin({ ...cbd, ...unconfirmed }, { ...dops, ...unconfirmed }),
      ["4 U1"],
    ],
    ["the fourth is too old", thin({ ...cbd, ...unconfirmed, ...old }), ["4 P2", "4 P3", "4 P5"]],
  ])("%s", (_sentence, record, expected) => {
    expect(named(record)).toEqual(expected);
  });

  test("a confirmation does not help with what is too old or flagged besides", () => {
    const two = readyRecord().evidence.filter(({ id }) => !id.startsWith("4-"));
    const some = [{}, {}, unconfirmed, old].map((about, at) =>
      item({ id: `x${String(at)}`, links: linksTo(all("4").slice(0, 6)), ...about }),
    );
    expect(named({ ...readyRecord(), evidence: [...two, ...some] })).toContain("4 P2");
    const flagged = [{}, {}, unconfirmed, { identifiable: true }].map((about, at) =>
      item({ id: `x${String(at)}`, links: linksTo(all("4").slice(0, 6)), ...about }),
    );
    expect(named({ ...readyRecord(), evidence: [...two, ...flagged] })).toContain("4 P2");
  });

  test("it says why", () => {
    const { nextActions } = assessed(thin({ ...cbd, ...unconfirmed }, { ...dops, ...unconfirmed }));
    expect(nextActions.find(({ scope }) => scope === "pillar")).toEqual({
      rule: "U1",
      scope: "pillar",
      code: "4",
      owner: "practitioner",
      text: "Pillar 4, Research: ask colleagues to confirm what is linked already. 3 usable items are linked in this pillar; at least 4 are needed, and 6 is the target. The evidence is of 1 kind; 3 are needed, observed or results among them. No usable item of this pillar shows innovation yet.",
    });
  });
});
