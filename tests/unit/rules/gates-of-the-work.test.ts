import { describe, expect, test } from "vitest";
import type {
  PortfolioRecord,
  Practitioner,
  SupervisionSession,
  Supervisor,
} from "@/lib/rules/record";
import { assessed, gate, readyRecord, supervisor, TODAY } from "./ready-record";

function ready(about: Partial<Practitioner>, rest: Partial<PortfolioRecord> = {}): PortfolioRecord {
  const record = readyRecord();
  return { ...record, ...rest, practitioner: { ...record.practitioner, ...about } };
}

describe("G4 supervised", () => {
  const session = (on: string, minutes: number, who = "bea"): SupervisionSession => ({
    on,
    minutes,
    with: who,
  });
  const enough = session("2026-11-01", 576);
  const former: Partial<Supervisor> = {
    id: "cai",
    profession: "radiographer",
    role: "associate",
    scope: ["1"],
  };

  test.each<[string, Partial<PortfolioRecord>, string]>([
    ["576 minutes", { supervision: [enough] }, "pass"],
    ["575 minutes", { supervision: [session("2026-11-01", 575)] }, "fail"],
    [
      "the 84th day counts",
      { supervision: [session("2026-08-31", 516), session("2026-11-01", 60)] },
      "pass",
    ],
    [
      "the 85th day does not",
      { supervision: [session("2026-08-30", 516), session("2026-11-01", 60)] },
      "fail",
    ],
    ["today counts", { supervision: [session(TODAY, 576)] }, "pass"],
    ["tomorrow does not", { supervision: [session("2026-11-23", 576)] }, "fail"],
    [
      "with anyone, as long as one is with the coordinating supervisor",
      { supervision: [session("2026-11-01", 570, "zoe"), session("2026-11-02", 6)] },
      "pass",
    ],
    [
      "nothing with the coordinating supervisor",
      { supervision: [session("2026-11-01", 576, "zoe")] },
      "fail",
    ],
    [
      "the 35th day with the coordinating supervisor",
      { supervision: [session("2026-11-01", 570, "zoe"), session("2026-10-19", 6)] },
      "pass",
    ],
    [
      "the 36th day with the coordinating supervisor",
      { supervision: [session("2026-11-01", 570, "zoe"), session("2026-10-18", 6)] },
      "fail",
    ],
    ["none", { supervision: [] }, "fail"],
    ["not recorded", { supervision: null }, "unknown"],
    ["not recorded, and nobody in post", { supervision: null, supervisors: [] }, "unknown"],
    [
      "nobody coordinating in post",
      {
        supervision: [enough],
        supervisors: [supervisor({ id: "bea", role: "associate", scope: ["1"] })],
      },
      "fail",
    ],
    [
      "the coordinating supervisor left yesterday",
      { supervision: [enough], supervisors: [supervisor({ id: "bea", to: "2026-11-21" })] },
      "fail",
    ],
    [
      "the coordinating supervisor leaves today",
      { supervision: [enough], supervisors: [supervisor({ id: "bea", to: TODAY })] },
      "pass",
    ],
    [
      "a new coordinating supervisor; the old one was in post on the day of the session",
      {
        supervision: [enough],
        supervisors: [
          supervisor({ id: "bea", to: "2026-11-01" }),
          supervisor({ id: "eve", from: TODAY }),
        ],
      },
      "pass",
    ],
    [
      "the session was with somebody who coordinates only since",
      {
        supervision: [enough],
        supervisors: [supervisor({ id: "eve" }), supervisor({ id: "bea", from: "2026-11-02" })],
      },
      "fail",
    ],
    [
      "the session was with an associate",
      {
        supervision: [session("2026-11-01", 576, "cai")],
        supervisors: [supervisor({ id: "bea" }), supervisor({ ...former, id: "cai" })],
      },
      "fail",
    ],
  ])("%s", (_sentence, about, expected) => {
    expect(gate(assessed({ ...readyRecord(), ...about }), "G4").outcome).toBe(expected);
  });

  test("is asked of trainees only, whatever is not recorded", () => {
    const record = ready({ trainee: false }, { supervision: null });
    expect(gate(assessed(record), "G4").outcome).toBe("not-applicable");
  });
});

describe("G9 colleague feedback", () => {
  const cycle = {
    completedOn: "2026-05-01",
    raters: 12,
    professions: 4,
    consultants: 1,
    juniors: 1,
    facilitated: true,
  };

  test.each<[string, PortfolioRecord["colleagueFeedback"], string]>([
    ["not known", null, "unknown"],
    ["none", [], "fail"],
    ["just enough", [cycle], "pass"],
    ["11 raters", [{ ...cycle, raters: 11 }], "fail"],
    ["3 professions", [{ ...cycle, professions: 3 }], "fail"],
    ["no consultant", [{ ...cycle, consultants: 0 }], "fail"],
    ["no junior", [{ ...cycle, juniors: 0 }], "fail"],
    ["not facilitated", [{ ...cycle, facilitated: false }], "fail"],
    [
      "two cycles that are enough together",
      [
        { ...cycle, raters: 11 },
        { ...cycle, professions: 3 },
      ],
      "fail",
    ],
    ["24 months ago to the day", [{ ...cycle, completedOn: "2024-11-22" }], "pass"],
    ["a day more", [{ ...cycle, completedOn: "2024-11-21" }], "fail"],
    ["today", [{ ...cycle, completedOn: TODAY }], "pass"],
    ["tomorrow", [{ ...cycle, completedOn: "2026-11-23" }], "fail"],
  ])("%s", (_sentence, colleagueFeedback, expected) => {
    expect(gate(assessed({ ...readyRecord(), colleagueFeedback }), "G9").outcome).toBe(expected);
  });
});

describe("G10 patient feedback", () => {
  const survey = { completedOn: "2026-04-01", responses: 20 };

  test.each<[string, PortfolioRecord["patientFeedback"], string]>([
    ["not known", null, "unknown"],
    ["none", [], "fail"],
    ["20 responses", [survey], "pass"],
    ["19 responses", [{ ...survey, responses: 19 }], "fail"],
    [
      "two surveys of 19",
      [
        { ...survey, responses: 19 },
        { ...survey, responses: 19 },
      ],
      "fail",
    ],
    ["24 months ago to the day", [{ ...survey, completedOn: "2024-11-22" }], "pass"],
    ["a day more", [{ ...survey, completedOn: "2024-11-21" }], "fail"],
    ["tomorrow", [{ ...survey, completedOn: "2026-11-23" }], "fail"],
    [
      "an old survey of 40 and a recent one of 19",
      [
        { completedOn: "2020-01-01", responses: 40 },
        { ...survey, responses: 19 },
      ],
      "fail",
    ],
  ])("%s", (_sentence, patientFeedback, expected) => {
    expect(gate(assessed({ ...readyRecord(), patientFeedback }), "G10").outcome).toBe(expected);
  });

  test("is asked of those who face patients only, whatever is not known", () => {
    const record = ready({ patientFacing: false }, { patientFeedback: null });
    expect(gate(assessed(record), "G10").outcome).toBe("not-applicable");
  });
});

describe("G11 job plan", () => {
  const plan = (...shares: number[]): Record<string, number> =>
    Object.fromEntries(shares.map((share, at) => [`${at + 1}`, share]));

  test.each<[string, Practitioner["jobPlan"], string, string]>([
    ["not known", null, "unknown", "block"],
    ["70/10/10/10", plan(70, 10, 10, 10), "pass", "block"],
    ["a pillar at zero", plan(80, 10, 10, 0), "fail", "block"],
    ["99 in all", plan(69, 10, 10, 10), "fail", "block"],
    ["101 in all", plan(71, 10, 10, 10), "fail", "block"],
    ["clinical 50", plan(50, 20, 20, 10), "pass", "block"],
    ["clinical 49", plan(49, 21, 20, 10), "pass", "warning"],
    ["the others 20 together", plan(80, 10, 5, 5), "pass", "block"],
    ["the others 19 together", plan(81, 9, 5, 5), "pass", "warning"],
    ["clinical 49 and 99 in all", plan(49, 20, 20, 10), "fail", "block"],
  ])("%s", (_sentence, jobPlan, outcome, severity) => {
    expect(gate(assessed(ready({ jobPlan })), "G11")).toMatchObject({ outcome, severity });
  });
});
