import { describe, expect, test } from "vitest";
import { WAIVABLE } from "@/lib/rules/gates/judge-gates";
import { GATE_IDS, type PortfolioRecord, type Waiver } from "@/lib/rules/record";
import { assessed, emptyRecord, gate, readyRecord, TODAY } from "./ready-record";

describe("a waiver turns a fail or an unknown into waived, while it is in force", () => {
  const waived = (about: Partial<PortfolioRecord["waivers"][number]>): PortfolioRecord => ({
    ...readyRecord(),
    patientFeedback: null,
    waivers: [{ rule: "G10", approver: "stu", on: "2026-06-01", until: "2027-05-01", ...about }],
  });

  test.each<[string, PortfolioRecord, string]>([
    ["in force", waived({}), "waived"],
    ["from today", waived({ on: TODAY }), "waived"],
    ["from tomorrow", waived({ on: "2026-11-23" }), "unknown"],
    ["until today", waived({ until: TODAY }), "waived"],
    ["until yesterday", waived({ until: "2026-11-21" }), "unknown"],
    ["approved by the owner", waived({ approver: "owner" }), "unknown"],
    ["for 12 months", waived({ until: "2027-06-01" }), "waived"],
    ["for 12 months and a day", waived({ until: "2027-06-02" }), "unknown"],
    ["for a leap year to the day", waived({ on: "2026-02-28", until: "2027-02-28" }), "waived"],
    ["of another gate", waived({ rule: "G9" }), "unknown"],
    ["of a fail", { ...waived({}), patientFeedback: [] }, "waived"],
    [
      "of a pass",
      { ...waived({}), patientFeedback: [{ completedOn: "2026-04-01", responses: 20 }] },
      "pass",
    ],
    [
      "of what is not asked",
      { ...waived({}), practitioner: { ...readyRecord().practitioner, patientFacing: false } },
      "not-applicable",
    ],
  ])("%s", (_sentence, record, expected) => {
    expect(gate(assessed(record), "G10").outcome).toBe(expected);
  });

  test("29 February 2028 is 12 months after 28 February 2027", () => {
    const record = waived({ on: "2027-02-28", until: "2028-02-29" });
    expect(gate(assessed(record, { asOf: "2027-03-01" }), "G10").outcome).toBe("waived");
  });

  test("all but five can be waived", () => {
    const never = ["G1", "G6", "G7", "G13", "G14"];
    expect(WAIVABLE).toEqual(GATE_IDS.filter((rule) => !never.includes(rule)));
  });

  test.each(["G1", "G6", "G7", "G13", "G14"] as const)("%s cannot be waived", (rule) => {
    const record = readyRecord();
    const failing: PortfolioRecord = {
      ...record,
      practitioner: { ...record.practitioner, registrations: [], operatorEntitledOn: [] },
      selfAssessments: [],
      openDisputes: 1,
      pillarReviews: [],
      waivers: [{ rule, approver: "stu", on: "2026-06-01", until: "2027-05-01" }],
    };
    expect(gate(assessed(failing), rule).outcome).toBe("fail");
  });

  test.each(["G2", "G3", "G4", "G5", "G8", "G9", "G10", "G11", "G12", "G15"] as const)(
    "%s can be waived",
    (rule) => {
      const record = emptyRecord();
      const failing: PortfolioRecord = {
        ...record,
        practitioner: { ...record.practitioner, awards: null, scopeReviewedOn: [], jobPlan: null },
        supervision: null,
        colleagueFeedback: null,
        patientFeedback: null,
        areaCompetence: null,
        narrativeWords: null,
        waivers: [{ rule, approver: "stu", on: "2026-06-01", until: "2027-05-01" }],
      };
      const result = assessed(failing);
      expect(gate(result, rule).outcome).toBe("waived");
      expect(result.gates.filter(({ outcome }) => outcome === "waived")).toHaveLength(1);
    },
  );
});

describe("of several waivers in force the one that lasts longest is named", () => {
  const until = (day: string, approver: string): Waiver => ({
    rule: "G3",
    approver,
    on: "2026-06-01",
    until: day,
  });
  const long = until("2027-05-01", "stu");
  const short = until("2027-04-01", "abe");
  const other = until("2027-05-01", "ida");

  test.each<[string, Waiver[], string, string]>([
    ["the longer first", [long, short], "stu", "1 May 2027"],
    ["the longer last", [short, long], "stu", "1 May 2027"],
    ["as long: the first by the approver's id", [long, other], "ida", "1 May 2027"],
    ["as long, in the other order", [other, long], "ida", "1 May 2027"],
  ])("%s", (_sentence, waivers, approver, day) => {
    const ready = readyRecord();
    const practitioner = { ...ready.practitioner, scopeReviewedOn: [] };
    const finding = gate(assessed({ ...ready, practitioner, waivers }), "G3");
    expect(finding.outcome).toBe("waived");
    expect(finding.inputs).toEqual([approver]);
    expect(finding.message).toMatch(new RegExp(`Waived until ${day}\\.$`));
  });
});
