import { describe, expect, test } from "vitest";
import type { PortfolioRecord, Supervisor } from "@/lib/rules/record";
import { assessed, readyRecord, signOff, supervisor } from "./ready-record";
import { all, building, firstOf, ready, unsigned } from "./whole-record";

// Whose an action is, and what comes before what (readiness.md, section 9).

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
      [bea, { ...cai, role: "associate", scope: ["4.8"] }, { ...bea, id: "dee" }],
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

test("clinical-plus: with another pillar that passes, the review comes before the pillars that do not", () => {
  const record = { ...unsigned("3.1", "4.1"), pillarReviews: [] };
  const named = assessed(record, { profile: "clinical-plus" }).nextActions.map(
    ({ rule, code }) => `${code ?? "gate"} ${rule}`,
  );
  expect(named).toEqual(["gate G14", "3.1 C6", "4.1 C6"]);
  // Pillar 1 passes as well, but it is not the other one.
  const others = { ...unsigned("2.1", "3.1", "4.1"), pillarReviews: [] };
  expect(
    assessed(others, { profile: "clinical-plus" })
      .nextActions.map(({ rule }) => rule)
      .at(-1),
  ).toBe("G14");
});

test("clinical-plus: of two others that are equally good the first sets the index", () => {
  const record = unsigned("2.1", "2.2", "3.1", "4.1");
  expect(firstOf(record, "clinical-plus")).toMatchObject({ rule: "C6", code: "3.1" });
});

test("what is not entrusted is not evidence's to mend", () => {
  const without = (record: PortfolioRecord): PortfolioRecord => ({
    ...record,
    entrustments: record.entrustments.filter(({ capability }) => capability !== "1.6"),
  });
  expect(firstOf(building(without(unsigned("1.6")), "1.6"))).toMatchObject({
    rule: "C4",
    text: "Write your self-assessment of 1.6 (Clinical reasoning and diagnosis): everything else that its evidence needs is there.",
  });
  // Entrustment comes first, whether or not anybody could sign.
  const left = readyRecord().supervisors.map((one) => ({ ...one, to: "2026-11-21" }));
  expect(firstOf({ ...without(unsigned("1.6")), supervisors: left })).toMatchObject({
    rule: "C5",
    owner: "supervisor",
  });
});

test("only a self-assessment is asked for where nothing else is missing", () => {
  // Not self-assessed, and no link says how the item shows it: the evidence is not there yet either.
  const record = building(unsigned("4.2"), "4.2");
  const unreasoned = {
    ...record,
    evidence: record.evidence.map((one) => ({
      ...one,
      links: one.links.map((link) =>
        link.capability === "4.2" ? { ...link, rationale: false } : link,
      ),
    })),
  };
  expect(firstOf(record).text).toMatch(/^Write your self-assessment of 4\.2/);
  expect(firstOf(unreasoned).text).toMatch(/^Complete the evidence for 4\.2/);
  // Not self-assessed, and its items are of one kind as well.
  const [first, ...others] = record.evidence.filter(({ links }) =>
    links.some(({ capability }) => capability === "4.2"),
  );
  const alike = {
    ...record,
    evidence: record.evidence.map((one) =>
      others.includes(one) && first ? { ...one, family: first.family, type: first.type } : one,
    ),
  };
  const step = assessed(alike).nextActions.find(({ code }) => code === "4.2");
  expect(step?.text).toMatch(/^Complete the evidence for 4\.2/);
});

test("the narrative comes last, whether it fails or everything else is in place", () => {
  for (const record of [
    ready({ narrativeWords: null }),
    { ...unsigned("4.2"), narrativeWords: null },
  ]) {
    const { nextActions } = assessed(record);
    expect(nextActions.at(-1)).toMatchObject({ rule: "G12", scope: "gate" });
    expect(nextActions.length).toBeGreaterThan(1);
  }
});

test("four-pillars: the reviews are asked for before the other pillars, though none of them passes yet", () => {
  const record = { ...unsigned("1.1", "2.1", "3.1", "4.1"), pillarReviews: [] };
  const named = assessed(record).nextActions.map(({ rule, code }) => `${code ?? "gate"} ${rule}`);
  expect(named[1]).toBe("gate G14");
  expect(named.slice(2)).toHaveLength(3);
});

test("a capability that is due a refresh and has an action has one, whatever else there is to do", () => {
  const old12 = (record: PortfolioRecord): PortfolioRecord => ({
    ...record,
    entrustments: record.entrustments.filter(({ capability }) => capability !== "1.8"),
    evidence: record.evidence.map((one) =>
      one.links.some(({ capability }) => capability === "1.2")
        ? { ...one, occurredOn: "2024-09-01" }
        : one,
    ),
  });
  const named = assessed(old12(unsigned("4.2"))).nextActions.map(
    ({ rule, code }) => `${String(code)} ${rule}`,
  );
  expect(named.filter((one) => one.startsWith("1.8"))).toEqual(["1.8 C5"]);
});
