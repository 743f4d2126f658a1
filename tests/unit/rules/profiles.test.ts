import { describe, expect, test } from "vitest";
import { currentProfile, isForFramework, profileAt } from "@/lib/rules/profiles";
import { PROFILE_IDS, type PortfolioRecord, type ProfileId } from "@/lib/rules/record";
import { requirementsOf } from "@/lib/rules/requirements";
import { assessed, gate, item, linksTo, readyRecord } from "./ready-record";
import { all, building, ready, unsigned, withoutEvidence } from "./whole-record";

describe("every profile is ready for review on a record that has everything, and says what it must", () => {
  test.each<[ProfileId, string, string | null]>([
    ["four-pillars", "Ready for review: advanced practice", null],
    [
      "clinical-plus",
      "Meets the career-framework description of advanced practice",
      "This does not show readiness in all four pillars nationally",
    ],
    ...(["manager", "researcher", "academic"] as const).map((id): [ProfileId, string, string] => [
      id,
      "Advanced level, non-clinical (management, research or academic)",
      "Not eligible for the national portfolio route, which requires clinical practice",
    ]),
    ["consultant-transition", "Ready for review: consultant level (transition)", null],
    ["consultant-1-3", "Ready for review: consultant level (years 1-3)", null],
    ["consultant-3-5", "Ready for review: consultant level (years 3-5)", null],
  ])("%s", (profile, label, caveat) => {
    const framework = profile.startsWith("consultant") ? "consultant-2020" : "nhse-mpf-2025";
    const record = framework === "consultant-2020" ? readyRecord(framework) : ready();
    expect(assessed(record, { profile })).toMatchObject({
      profile,
      framework,
      status: "ready-for-review",
      label,
      caveat,
      profileVersion: "1",
      index: 100,
      mean: 100,
    });
    // The caveat is said whatever the status, the label only when it is true.
    const open = assessed({ ...record, openDisputes: 1 }, { profile });
    expect(open).toMatchObject({ status: "developing", label: null, caveat });
  });

  test("the 2017 edition is assessed like the 2025 one, and named", () => {
    const result = assessed({ ...ready(), framework: "hee-mpf-2017" });
    expect(result).toMatchObject({ status: "ready-for-review", frameworkVersion: "2017" });
  });
});

describe("a profile requires its capabilities, and no others", () => {
  test.each<[ProfileId, number[]]>([
    ["four-pillars", [11, 11, 8, 8]],
    ["clinical-plus", [11, 11, 8, 8]],
    ["manager", [7, 11, 8, 8]],
    ["researcher", [7, 11, 8, 8]],
    ["academic", [7, 11, 8, 8]],
    ["consultant-transition", [4, 4, 4, 1, 1]],
    ["consultant-1-3", [9, 9, 6, 5, 4]],
    ["consultant-3-5", [9, 11, 8, 9, 7]],
  ])("%s: %j by pillar", (profile, expected) => {
    const framework = profile.startsWith("consultant") ? "consultant-2020" : "nhse-mpf-2025";
    // A profile that was not asked before: what is known of one is kept.
    const { pillars, codes } = requirementsOf({ ...currentProfile(profile) }, framework);
    expect(pillars.map(({ capabilities }) => capabilities.length)).toEqual(expected);
    expect(codes.size).toBe(expected.reduce((sum, one) => sum + one, 0));
  });

  test("each pillar's codes are those of its capabilities, and those of all pillars are all", () => {
    const { pillars, codes } = requirementsOf({ ...currentProfile("manager") }, "nhse-mpf-2025");
    expect([...(pillars[0]?.codes ?? [])]).toEqual([
      ...["1.1", "1.2", "1.3", "1.8", "1.9", "1.10", "1.11"],
    ]);
    expect([...codes].filter((code) => code.startsWith("1."))).toEqual([
      ...(pillars[0]?.codes ?? []),
    ]);
  });

  test("14, 33 and 44 statements up to each stage", () => {
    const required = (id: ProfileId): number =>
      requirementsOf({ ...currentProfile(id) }, "consultant-2020").codes.size;
    expect(required("consultant-transition")).toBe(14);
    expect(required("consultant-1-3")).toBe(33);
    expect(required("consultant-3-5")).toBe(44);
  });

  test("an advanced profile is for either edition, a consultant one for the consultant framework", () => {
    for (const id of PROFILE_IDS) {
      const isConsultant = id.startsWith("consultant");
      expect(isForFramework(id, "hee-mpf-2017")).toBe(!isConsultant);
      expect(isForFramework(id, "nhse-mpf-2025")).toBe(!isConsultant);
      expect(isForFramework(id, "consultant-2020")).toBe(isConsultant);
    }
  });

  test("every version that a result may name can be found again", () => {
    for (const id of PROFILE_IDS) {
      const { version } = currentProfile(id);
      expect(profileAt(id, version)).toBe(currentProfile(id));
      expect(profileAt(id, "0")).toBeNull();
    }
  });
});

describe("clinical-plus: pillar 1, one other, and something in each of the rest", () => {
  const two = building(unsigned(...all("4")), ...all("4"));
  const onlyOn = (...codes: string[]): PortfolioRecord => ({
    ...withoutEvidence(two, "4"),
    evidence: [...withoutEvidence(two, "4").evidence, item({ id: "x", links: linksTo(codes) })],
  });

  test.each<[string, PortfolioRecord, string, number]>([
    ["all pillars pass", ready(), "pass", 100],
    ["pillar 1 falls short", unsigned("1.1"), "fail", 98.2],
    ["pillars 2, 3 and 4 all fall short", unsigned("2.1", "3.1", "4.1"), "fail", 98.2],
    ["pillar 2 passes, 3 and 4 fall short but are well above", unsigned("3.1", "4.1"), "pass", 100],
    ["pillar 4 has two capabilities at 50", onlyOn("4.1", "4.2"), "pass", 100],
    ["pillar 4 has one capability at 50", onlyOn("4.1"), "fail", 100],
    ["pillar 4 has nothing", withoutEvidence(ready(), "4"), "fail", 100],
  ])("G7: %s", (_sentence, record, expected, index) => {
    const result = assessed(record, { profile: "clinical-plus" });
    expect(gate(result, "G7").outcome).toBe(expected);
    expect(result.index).toBe(index);
  });

  const reviews = (...pillars: string[]): Pick<PortfolioRecord, "pillarReviews"> => ({
    pillarReviews: ready().pillarReviews.filter((one) => pillars.includes(one.pillar)),
  });
  test.each<[string, PortfolioRecord, string]>([
    ["reviews of 1 and 2", ready(reviews("1", "2")), "pass"],
    ["reviews of 1 and 4", ready(reviews("1", "4")), "pass"],
    ["a review of 1 alone", ready(reviews("1")), "fail"],
    ["reviews of all but 1", ready(reviews("2", "3", "4")), "fail"],
    [
      "reviews of 1 and 2, and 2 does not pass",
      { ...unsigned("2.1"), ...reviews("1", "2") },
      "fail",
    ],
    ["reviews of all, and none of the others passes", unsigned("2.1", "3.1", "4.1"), "fail"],
  ])("G14: %s", (_sentence, record, expected) => {
    expect(gate(assessed(record, { profile: "clinical-plus" }), "G14").outcome).toBe(expected);
  });

  test("G8 and G12 are not asked", () => {
    const result = assessed({ ...ready(), narrativeWords: null }, { profile: "clinical-plus" });
    expect(gate(result, "G8").outcome).toBe("not-applicable");
    expect(gate(result, "G12").outcome).toBe("not-applicable");
  });
});
