import { describe, expect, test } from "vitest";
import type { EvidenceItem, PortfolioRecord, ProfileId, Supervisor } from "@/lib/rules/record";
import type { NextAction } from "@/lib/rules/result";
import { assessed, item, linksTo, readyRecord, signOff, supervisor } from "./ready-record";
import { all, ready, unsigned } from "./whole-record";

// Who is to do what, where the obvious deed would be in vain (readiness.md, section 9).

function firstOf(record: PortfolioRecord, profile: ProfileId = "four-pillars"): NextAction {
  const [first] = assessed(record, { profile }).nextActions;
  if (!first) throw new Error("There is nothing to do");
  return first;
}

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

describe("where nobody could do it, somebody has to be appointed first, and that is the steward's", () => {
  const only = (...supervisors: Supervisor[]): PortfolioRecord => ({ ...ready(), supervisors });
  const bea = supervisor({ id: "bea" });
  const cai = supervisor({ id: "cai", profession: "radiographer" });

  test.each<[string, Supervisor[], string]>([
    ["an eligible coordinating supervisor", [bea, cai], "supervisor"],
    ["an associate in scope", [{ ...bea, role: "associate", scope: ["4.2"] }], "supervisor"],
    ["an associate out of scope", [{ ...bea, role: "associate", scope: ["4.3"] }], "steward"],
    ["one whose post begins tomorrow", [{ ...bea, from: "2026-11-23" }], "steward"],
    ["the line manager", [{ ...bea, lineManager: true }], "steward"],
    ["nobody", [], "steward"],
  ])("C6, %s: it is the %s's", (_who, supervisors, owner) => {
    // The other capabilities stay signed off: whoever signed them was in post that day.
    const left = [bea, cai].map((one) => ({ ...one, to: "2026-11-21" }));
    const inPost = supervisors.map((one) => ({ ...one, id: `new-${one.id}` }));
    const record = { ...unsigned("4.2"), supervisors: [...left, ...inPost] };
    expect(firstOf(record)).toEqual({
      rule: "C6",
      scope: "capability",
      code: "4.2",
      owner,
      text:
        owner === "steward"
          ? `Ask your steward to appoint a supervisor who may sign off 4.2 (Audit and evaluation): nobody may today, and everything else is in place.`
          : `Ask your supervisor to sign off 4.2 (Audit and evaluation): everything else is in place.`,
    });
  });

  test.each<[string, Supervisor[], string, string]>([
    ["somebody coordinates", [bea, cai], "supervisor", "Arrange supervision with your supervisor."],
    [
      "the coordinating post ended yesterday",
      [
        { ...bea, to: "2026-11-21" },
        { ...cai, to: "2026-11-21" },
      ],
      "steward",
      "Ask your steward to appoint a coordinating supervisor.",
    ],
    [
      "there are associates only",
      [
        { ...bea, to: "2026-11-21" },
        { ...cai, to: "2026-11-21" },
        { ...supervisor({ id: "gil" }), role: "associate" },
      ],
      "steward",
      "Ask your steward to appoint a coordinating supervisor.",
    ],
  ])("G4, %s", (_sentence, supervisors, owner, begins) => {
    const first = firstOf({ ...only(...supervisors), supervision: [] });
    expect(first).toMatchObject({ rule: "G4", scope: "gate", owner });
    expect(first.text.startsWith(`${begins} Supervision falls short: `)).toBe(true);
  });

  test.each<[string, Supervisor[], string, string]>([
    [
      "somebody coordinates",
      [bea, cai],
      "supervisor",
      "Ask your coordinating supervisor for the pillar reviews, with an independent second reviewer.",
    ],
    [
      "nobody does",
      [
        { ...bea, to: "2026-11-21" },
        { ...cai, to: "2026-11-21" },
      ],
      "steward",
      "Ask your steward to appoint a coordinating supervisor, for the pillar reviews.",
    ],
  ])("G14, %s", (_sentence, supervisors, owner, begins) => {
    const record = only(...supervisors);
    const practitioner = { ...record.practitioner, trainee: false };
    const first = firstOf({ ...record, practitioner, pillarReviews: [] });
    expect(first).toMatchObject({ rule: "G14", scope: "gate", owner });
    expect(first.text.startsWith(`${begins} Still to be reviewed`)).toBe(true);
  });

  const allBy = (by: string): PortfolioRecord["signOffs"] =>
    ["1", "2", "3", "4"].flatMap((pillar) =>
      all(pillar).map((capability) => signOff({ capability, by })),
    );
  const dee = supervisor({ id: "dee", profession: "nurse" });
  test.each<[string, Supervisor[], string]>([
    ["somebody of another profession may decide on all", [bea, cai], "supervisor"],
    [
      "somebody of another profession may decide on one",
      [bea, { ...cai, role: "associate", scope: ["3.3"] }],
      "supervisor",
    ],
    [
      "the other is of the same profession",
      [bea, { ...cai, profession: "radiologist" }],
      "steward",
    ],
    ["the other is the line manager", [bea, { ...cai, lineManager: true }], "steward"],
    ["the other is an associate without a scope", [bea, { ...cai, role: "associate" }], "steward"],
    ["there is no other", [bea], "steward"],
    [
      "there is a third, of another profession",
      [bea, { ...cai, lineManager: true }, dee],
      "supervisor",
    ],
  ])("G15, one signed everything and %s", (_sentence, supervisors, owner) => {
    const first = firstOf({ ...only(...supervisors), signOffs: allBy("bea") });
    expect(first).toMatchObject({ rule: "G15", scope: "gate", owner });
    expect(first.text).toMatch(
      owner === "steward"
        ? /^Ask your steward to appoint a supervisor of another profession\. The 38 active/
        : /^Ask supervisors of another profession to decide on some of your capabilities\. The 38/,
    );
  });

  test.each<[string, Supervisor[], string]>([
    ["of another profession", [bea, cai], "supervisor"],
    [
      "of the same profession, of whom others are not",
      [bea, cai, { ...bea, id: "dee" }],
      "supervisor",
    ],
    [
      "who may decide on what they have decided already",
      [bea, { ...cai, role: "associate", scope: ["4.8"] }],
      "steward",
    ],
  ])("G15, one signed too many, and there is another %s", (_sentence, supervisors, owner) => {
    const signOffs = allBy("bea").map((one) =>
      one.capability === "4.8" ? { ...one, by: "cai" } : one,
    );
    expect(firstOf({ ...only(...supervisors), signOffs })).toMatchObject({ rule: "G15", owner });
  });
});

test("clinical-plus: the review of another pillar waits until one passes P1–P5", () => {
  /** Every capability is signed off; one person confirmed all of pillars 2 to 4. */
  const record = ready({
    pillarReviews: [],
    evidence: ready().evidence.map((one) =>
      one.id.startsWith("1-") ? one : { ...one, confirmations: [{ by: "dee", on: "2026-03-10" }] },
    ),
  });
  const named = assessed(record, { profile: "clinical-plus" }).nextActions.map(
    ({ rule, code }) => `${code ?? "gate"} ${rule}`,
  );
  expect(named).toEqual(["2 P4", "3 P4", "4 P4", "gate G14"]);
  const passing = { ...ready(), pillarReviews: [], colleagueFeedback: [] };
  expect(
    assessed(passing, { profile: "clinical-plus" }).nextActions.map(({ rule }) => rule),
  ).toEqual(["G9", "G14"]);
});
