import { describe, expect, test } from "vitest";
import type { PortfolioRecord } from "@/lib/rules/record";
import type { NextAction } from "@/lib/rules/result";
import { assessed, emptyRecord, item, linksTo, readyRecord } from "./ready-record";

/** These pillars lose their self-assessments: all their capabilities are building, 50. */
function at50(record: PortfolioRecord, ...pillars: string[]): PortfolioRecord {
  const keep = ({ capability }: { capability: string }): boolean =>
    !pillars.includes(capability.slice(0, 1));
  return { ...record, selfAssessments: record.selfAssessments.filter(keep) };
}

/** So many capabilities of pillar 4 stay signed off, the others are building: the index is (100 n + 50 (8 − n)) / 8. */
function withSigned(number: number): PortfolioRecord {
  const record = readyRecord();
  const kept = ["4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "4.8"].slice(0, number);
  const keep = ({ capability }: { capability: string }): boolean =>
    !capability.startsWith("4.") || kept.includes(capability);
  return { ...record, selfAssessments: record.selfAssessments.filter(keep) };
}

describe("status: not started, ready for review, approaching or developing, taken in this order", () => {
  const ready = readyRecord();
  const unregistered: PortfolioRecord = {
    ...ready,
    practitioner: { ...ready.practitioner, registrations: [] },
  };
  const unknown: PortfolioRecord = {
    ...ready,
    practitioner: { ...ready.practitioner, registrations: null },
  };

  test.each<[string, PortfolioRecord, string]>([
    ["nothing is linked", emptyRecord(), "not-started"],
    [
      "one item is linked, not even confirmed",
      { ...emptyRecord(), evidence: [item({ id: "e1", confirmations: [] })] },
      "developing",
    ],
    ["everything", ready, "ready-for-review"],
    ["a block fails", { ...ready, colleagueFeedback: [] }, "approaching"],
    ["a block is unknown", { ...ready, colleagueFeedback: null }, "approaching"],
    [
      "a block is waived",
      {
        ...ready,
        colleagueFeedback: null,
        waivers: [{ rule: "G9", approver: "stu", on: "2026-06-01", until: "2027-05-01" }],
      },
      "ready-for-review",
    ],
    ["a hard stop fails", unregistered, "developing"],
    ["a hard stop is unknown", unknown, "approaching"],
    ["the index is 62.5", withSigned(2), "approaching"],
    ["the index is 56.3", withSigned(1), "developing"],
    ["the index is 50", at50(ready, "4"), "developing"],
  ])("%s", (_sentence, record, expected) => {
    expect(assessed(record).status).toBe(expected);
  });

  test("an index of 60 is enough", () => {
    // 6 signed-off and 2 not started are 75; 4.1–4.8: 100 × 4 + 20 × 4 = 480 = 60.
    const record = readyRecord();
    const four = record.evidence.map((one) => ({
      ...one,
      links: one.links.filter(
        ({ capability }) => !["4.5", "4.6", "4.7", "4.8"].includes(capability),
      ),
    }));
    const linked = item({
      id: "x",
      confirmations: [],
      links: linksTo(["4.5", "4.6", "4.7", "4.8"]),
    });
    const result = assessed({ ...record, evidence: [...four, linked] });
    expect(result.index).toBe(60);
    expect(result.status).toBe("approaching");
  });
});

describe("next actions: what would move me on most", () => {
  const named = (actions: readonly NextAction[]): string[] =>
    actions.map(({ rule, code }) => (code === undefined ? rule : `${code} ${rule}`));

  test("ready for review: ask for the panel, then only what is due a refresh, then the narrative", () => {
    const ready = readyRecord();
    const result = assessed({
      ...ready,
      narrativeWords: null,
      evidence: ready.evidence.map((one) =>
        one.links.some(({ capability }) => capability === "1.2")
          ? { ...one, occurredOn: "2024-09-01" }
          : one,
      ),
    });
    expect(result.status).toBe("ready-for-review");
    expect(named(result.nextActions)).toEqual([
      "panel",
      "1.2 C3",
      "1.5 C3",
      "1.8 C3",
      "1.11 C3",
      "G12",
    ]);
  });

  test("not started: every capability asks for evidence, the first pillar first", () => {
    const actions = assessed(emptyRecord()).nextActions;
    expect(named(actions).slice(0, 12)).toEqual([
      ...["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9", "1.10", "1.11"].map(
        (code) => `${code} C1`,
      ),
      "1 P2",
    ]);
    expect(actions[0]).toEqual({
      rule: "C1",
      scope: "capability",
      code: "1.1",
      owner: "practitioner",
      text: "Log evidence for 1.1 (Accountable, code-compliant practice) and link it: nothing shows it yet.",
    });
  });

  test("failed hard stops come first, then unknown ones, then the pillar that sets the index, then blocks, then the others", () => {
    const ready = at50(readyRecord(), "3");
    const result = assessed({
      ...ready,
      practitioner: {
        ...ready.practitioner,
        registrations: null,
        awards: null,
        scopeReviewedOn: [],
      },
      openDisputes: 1,
      colleagueFeedback: null,
      patientFeedback: [],
      narrativeWords: null,
      selfAssessments: ready.selfAssessments.filter(({ capability }) => capability !== "2.4"),
      signOffs: ready.signOffs.filter(({ capability }) => capability !== "1.9"),
    });
    expect(named(result.nextActions)).toEqual([
      "G13",
      "G1",
      ...["3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8"].map((code) => `${code} C4`),
      "G3",
      "G10",
      "G2",
      "G9",
      "1.9 C6",
      "2.4 C4",
      "G12",
    ]);
    expect(result.nextActions.find(({ code }) => code === "1.9")).toMatchObject({
      owner: "supervisor",
      text: "Ask your supervisor to sign off 1.9 (Working across agencies): everything else is in place.",
    });
  });

  test("in a pillar fewer rules come first, ties in framework order, then its failing P2–P5", () => {
    const evidence = [
      // 4.1: two rules from evidenced (C1, C4). 4.3: one rule from building (U1). 4.4: two rules (U1, U2). 4.2: nothing.
      item({ id: "a", links: linksTo(["4.1"]), type: "audit", family: "results" }),
      item({ id: "b", links: linksTo(["4.3"]), confirmations: [] }),
      item({ id: "c", links: linksTo(["4.4"]), confirmations: [], identifiable: true }),
    ];
    const ready = readyRecord();
    const others = ready.evidence.filter(({ id }) => !id.startsWith("4-"));
    const keep = ({ capability }: { capability: string }): boolean => !capability.startsWith("4.");
    const result = assessed({
      ...ready,
      selfAssessments: ready.selfAssessments.filter(keep),
      signOffs: ready.signOffs.filter(keep),
      evidence: [...others, ...evidence],
    });
    expect(named(result.nextActions)).toEqual([
      "G13",
      "4.2 C1",
      "4.3 U1",
      "4.5 C1",
      "4.6 C1",
      "4.7 C1",
      "4.8 C1",
      "4.1 C1",
      "4.4 U1",
      "4 P2",
      "4 P3",
    ]);
  });

  test("entrustment that is missing is asked for before the sign-off", () => {
    const ready = readyRecord();
    const keep = ({ capability }: { capability: string }): boolean => capability !== "1.6";
    const missing = { ...ready, entrustments: ready.entrustments.filter(keep) };
    const [first] = assessed(missing).nextActions;
    expect(first).toMatchObject({ rule: "C5", code: "1.6", owner: "supervisor" });
    const [both] = assessed({ ...missing, signOffs: ready.signOffs.filter(keep) }).nextActions;
    expect(both).toMatchObject({ rule: "C5", code: "1.6", owner: "supervisor" });
  });

  test("a capability has one action, even if it is due a refresh as well", () => {
    const ready = readyRecord();
    const result = assessed({
      ...ready,
      entrustments: ready.entrustments.filter(({ capability }) => capability !== "1.8"),
      evidence: ready.evidence.map((one) =>
        one.links.some(({ capability }) => capability === "1.2")
          ? { ...one, occurredOn: "2024-09-01" }
          : one,
      ),
    });
    expect(named(result.nextActions)).toEqual(["1.8 C5", "1.2 C3", "1.5 C3", "1.11 C3"]);
  });

  test("for clinical-plus the pillar that sets the index is pillar 1 or the best of the others", () => {
    const ready = readyRecord();
    const result = assessed(at50(ready, "2", "4"), { profile: "clinical-plus" });
    expect(result.status).toBe("ready-for-review");
    const open = assessed(
      {
        ...at50(ready, "2", "4"),
        signOffs: ready.signOffs.filter(({ capability }) => capability !== "3.3"),
      },
      { profile: "clinical-plus" },
    );
    expect(open.index).toBe(97.5);
    expect(named(open.nextActions)[0]).toBe("3.3 C6");
  });
});
