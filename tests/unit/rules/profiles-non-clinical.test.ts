import { describe, expect, test } from "vitest";
import { type PortfolioRecord, type ProfileId } from "@/lib/rules/record";
import { assessed, gate, pillarRule } from "./ready-record";
import { building, even, ready, unsigned } from "./whole-record";

describe("manager, researcher and academic: one pillar leads", () => {
  // 5 of 8 are 62.5 %, 4 of 8 are 50 %; 7 of 11 are 63.6 %, 6 of 11 are 54.5 %.
  test.each<[string, ProfileId, PortfolioRecord, string]>([
    ["everything", "manager", ready(), "pass"],
    ["the lead pillar lacks one", "manager", unsigned("2.1"), "fail"],
    ["the lead pillar of a researcher is 4", "researcher", unsigned("2.1"), "pass"],
    ["… and lacks one", "researcher", unsigned("4.1"), "fail"],
    ["the lead pillar of an academic is 3", "academic", unsigned("3.1"), "fail"],
    ["pillar 1 lacks one of the seven", "manager", unsigned("1.8"), "fail"],
    ["pillar 1 lacks 1.4–1.7", "manager", unsigned("1.4", "1.5", "1.6", "1.7"), "pass"],
    ["5 of 8 in another", "manager", unsigned("4.1", "4.2", "4.3"), "pass"],
    ["4 of 8 in another", "manager", unsigned("4.1", "4.2", "4.3", "4.4"), "fail"],
    ["7 of 11 in another", "academic", unsigned("2.1", "2.2", "2.3", "2.4"), "pass"],
    ["6 of 11 in another", "academic", unsigned("2.1", "2.2", "2.3", "2.4", "2.5"), "fail"],
    ["one of another at 50", "manager", building(ready(), "4.1"), "pass"],
    [
      "one of another below 50",
      "manager",
      {
        ...ready(),
        evidence: ready().evidence.map((one) => ({
          ...one,
          links: one.links.filter((link) => link.capability !== "4.5"),
        })),
      },
      "fail",
    ],
  ])("G7: %s (%s)", (_sentence, profile, record, expected) => {
    expect(gate(assessed(record, { profile }), "G7").outcome).toBe(expected);
  });

  test("pillar 1 needs only P1", () => {
    const record = ready({
      evidence: ready().evidence.map((one) =>
        one.id.startsWith("1-") ? { ...one, confirmations: one.confirmations.slice(1) } : one,
      ),
    });
    const result = assessed(record, { profile: "manager" });
    expect(pillarRule(result, "1", "P4").outcome).toBe("fail");
    expect(gate(result, "G7").outcome).toBe("pass");
  });

  test.each<[string, Record<string, number>, string]>([
    ["even", even, "pass"],
    ["lead 0", { "1": 50, "2": 0, "3": 25, "4": 25 }, "fail"],
    ["lead below another", { "1": 26, "2": 25, "3": 25, "4": 24 }, "fail"],
    ["lead as high as another", { "1": 50, "2": 50, "3": 0, "4": 0 }, "pass"],
    ["everything for the lead", { "1": 0, "2": 100, "3": 0, "4": 0 }, "pass"],
    ["99 in all", { "1": 24, "2": 25, "3": 25, "4": 25 }, "fail"],
    ["nothing at all", { "1": 0, "2": 0, "3": 0, "4": 0 }, "fail"],
  ])("G11 without warnings: %s", (_sentence, jobPlan, outcome) => {
    const record = ready();
    const result = assessed(
      { ...record, practitioner: { ...record.practitioner, jobPlan } },
      { profile: "manager" },
    );
    expect(gate(result, "G11")).toMatchObject({ outcome, severity: "block" });
  });

  test.each<[ProfileId, string]>([
    ["manager", "2"],
    ["researcher", "4"],
    ["academic", "3"],
  ])("G14 asks a %s for a review of pillar %s", (profile, lead) => {
    const own = ready().pillarReviews.filter((one) => one.pillar === lead);
    const others = ready().pillarReviews.filter((one) => one.pillar !== lead);
    expect(gate(assessed(ready({ pillarReviews: own }), { profile }), "G14").outcome).toBe("pass");
    expect(gate(assessed(ready({ pillarReviews: others }), { profile }), "G14").outcome).toBe(
      "fail",
    );
  });

  test("G6, G8, G10 and G12 are not asked, whatever is missing", () => {
    const record = ready({ patientFeedback: null, narrativeWords: null });
    const result = assessed(
      { ...record, practitioner: { ...record.practitioner, operatorEntitledOn: [] } },
      { profile: "manager" },
    );
    for (const rule of ["G6", "G8", "G10", "G12"]) {
      expect(gate(result, rule).outcome).toBe("not-applicable");
    }
    expect(result.status).toBe("ready-for-review");
  });

  test("sign-offs of 1.4–1.7 are not counted for G15", () => {
    const record = ready({
      signOffs: ready().signOffs.filter(({ capability: code }) => ["1.4", "1.5"].includes(code)),
    });
    expect(gate(assessed(record, { profile: "manager" }), "G15").observed).toContain("0 active");
    expect(gate(assessed(record), "G15").observed).toContain("2 active");
  });
});
