import { describe, expect, test } from "vitest";
import { item, linksTo, signOff, supervisor } from "../rules/ready-record";

import { at, consultant, ready, refused, withItem } from "./ask-door";

describe("a whole record is let in", () => {
  test.each([
    ["the ready one", ready, "four-pillars"],
    ["the 2017 edition", { ...ready, framework: "hee-mpf-2017" }, "clinical-plus"],
    ["the consultant framework", consultant, "consultant-1-3"],
    [
      "a waiver of a gate that cannot be waived",
      {
        ...ready,
        waivers: [{ rule: "G1", approver: "owner", on: "2026-01-01", until: "2026-01-01" }],
      },
      "four-pillars",
    ],
    [
      "what the owner did to their own record",
      {
        ...ready,
        signOffs: [signOff({ capability: "1.1", by: "owner" })],
        pillarReviews: [{ pillar: "1", by: "owner", secondReviewer: "owner", on: "2026-01-01" }],
      },
      "four-pillars",
    ],
    [
      "the future",
      withItem({
        id: "n",
        occurredOn: "2099-12-31",
        confirmations: [{ by: "dee", on: "2099-12-31" }],
      }),
      "four-pillars",
    ],
    [
      "a sign-off revoked on its own day",
      { ...ready, signOffs: [signOff({ capability: "1.1", revokedOn: "2026-10-01" })] },
      "four-pillars",
    ],
    [
      "a change before the decision",
      { ...ready, signOffs: [signOff({ capability: "1.1", changedSince: "2020-01-01" })] },
      "four-pillars",
    ],
    [
      "a post of one day",
      { ...ready, supervisors: [supervisor({ id: "bea", to: "2020-01-01" })] },
      "four-pillars",
    ],
    [
      "two posts of one person",
      {
        ...ready,
        supervisors: [supervisor({ id: "bea" }), supervisor({ id: "bea", level: "other" })],
      },
      "four-pillars",
    ],
    [
      "an associate for a pillar and a capability",
      {
        ...ready,
        supervisors: [supervisor({ id: "bea", role: "associate", scope: ["4", "1.11"] })],
      },
      "four-pillars",
    ],
    [
      "an associate for a group and a statement",
      {
        ...consultant,
        supervisors: [supervisor({ id: "bea", role: "associate", scope: ["EP", "7.2"] })],
      },
      "consultant-3-5",
    ],
    [
      "panels of other frameworks' profiles",
      {
        ...ready,
        decisions: [{ profile: "consultant-1-3", outcome: "not-yet", on: "2026-01-01" }],
      },
      "four-pillars",
    ],
    ["empty words", at("practitioner.profession", ""), "four-pillars"],
    ["version 0", at("evidence.0.version", 0), "four-pillars"],
    ["characters beyond the first plane", at("practitioner.profession", "🦴"), "four-pillars"],
  ])("%s", (_sentence, record, profile) => {
    expect(refused(record, profile)).toEqual([]);
  });
});

describe("null is allowed where it means something, and nowhere else", () => {
  test.each([
    ...["practitioner.registrations", "practitioner.awards", "practitioner.jobPlan"],
    ...["practitioner.awards.0.awardedOn", "supervisors.0.to", "signOffs.0.revokedOn"],
    ...["signOffs.0.changedSince", "pillarReviews.0.secondReviewer", "supervision"],
    ...["colleagueFeedback", "patientFeedback", "areaCompetence", "narrativeWords"],
  ])("%s may be null", (path) => {
    expect(refused(at(path, null))).toEqual([]);
  });

  test.each([
    ...["framework", "practitioner", "evidence", "selfAssessments", "entrustments", "supervisors"],
    ...["signOffs", "pillarReviews", "decisions", "openDisputes", "waivers"],
    ...["practitioner.profession", "practitioner.trainee", "practitioner.scopeReviewedOn"],
    ...["practitioner.operatorEntitledOn", "practitioner.registrations.0.expiresOn"],
    ...["evidence.0.id", "evidence.0.occurredOn", "evidence.0.strong", "evidence.0.links"],
    ...[
      "evidence.0.links.0.rationale",
      "supervisors.0.from",
      "signOffs.0.on",
      "supervision.0.with",
    ],
  ])("%s may not be null", (path) => {
    expect(refused(at(path, null))).toHaveLength(1);
    expect(refused(at(path, null))[0]).toContain("not null");
  });
});

describe("every key is required, and no other is known", () => {
  const keys = [
    ...Object.keys(ready),
    ...Object.keys(ready.practitioner).map((key) => `practitioner.${key}`),
    ...Object.keys(ready.evidence[0] ?? {}).map((key) => `evidence.0.${key}`),
    ...Object.keys(ready.supervisors[0] ?? {}).map((key) => `supervisors.0.${key}`),
    ...Object.keys(ready.signOffs[0] ?? {}).map((key) => `signOffs.0.${key}`),
    ...["practitioner.jobPlan.3", "narrativeWords.introduction", "narrativeWords.2"],
    ...["evidence.0.confirmations.0.by", "evidence.0.links.0.capability", "selfAssessments.0.on"],
    ...["entrustments.0.level", "pillarReviews.0.pillar", "supervision.0.minutes"],
    ...["colleagueFeedback.0.raters", "patientFeedback.0.responses", "areaCompetence.0.id"],
    ...["decisions.0.outcome", "practitioner.registrations.0.number", "practitioner.awards.0.kind"],
  ];

  test.each(keys)("without %s it is refused", (path) => {
    const [said, ...more] = refused(at(path, undefined));
    expect(more).toEqual([]);
    expect(said).toMatch(/: is missing: it should be /);
  });

  test.each([
    ["extra", "extra"],
    ["practitioner.extra", "practitioner.extra"],
    ["practitioner.jobPlan.5", "practitioner.jobPlan.5"],
    ["narrativeWords.extra", "narrativeWords.extra"],
    ["evidence.0.extra", "evidence[0].extra"],
    ["evidence.0.links.0.extra", "evidence[0].links[0].extra"],
    ["supervisors.1.extra", "supervisors[1].extra"],
    ["waivers.extra", null],
  ])("with %s it is refused", (path, where) => {
    // A list has no keys of its own that JSON could carry.
    if (where === null) return expect(refused(at(path, 1))).toEqual([]);
    expect(refused(at(path, 1))).toEqual([`${where}: should not be there: no such key is known`]);
  });

  test("a key that every object has is as unknown as any other", () => {
    for (const key of ["__proto__", "constructor", "toString"]) {
      const record: unknown = JSON.parse(JSON.stringify(ready).replace("{", `{"${key}":1,`));
      expect(refused(record)).toEqual([`${key}: should not be there: no such key is known`]);
    }
  });

  test("a key with a line end in it is written on one line", () => {
    const said = ['["a\\nb"]: should not be there: no such key is known'];
    expect(refused({ ...ready, "a\nb": 1 })).toEqual(said);
  });

  test("everything that is wrong is said at once", () => {
    const record = {
      ...ready,
      openDisputes: -1,
      extra: 1,
      evidence: [{ ...item({ id: "e" }), strong: 1, links: linksTo(["9.9"]) }],
    };
    expect(refused(record).sort()).toEqual([
      'evidence[0].links[0].capability: should be a capability of nhse-mpf-2025, such as 4.8, not "9.9"',
      "evidence[0].strong: should be true or false, not 1",
      "extra: should not be there: no such key is known",
      "openDisputes: should be a whole number, 0 or more, not -1",
    ]);
  });
});

describe("numbers are whole and within their limits", () => {
  test.each<[string, number[], unknown[]]>([
    ["entrustments.0.level", [1, 5], [0, 6, 2.5, "4", NaN]],
    ["practitioner.awards.0.level", [1, 8], [0, 9, 7.5, "7"]],
    ["supervision.0.minutes", [1, 1440], [0, 1441, 0.5, "60"]],
    ["practitioner.jobPlan.1", [0, 100], [-1, 101, 33.3, "70"]],
    ["evidence.0.attachments", [0, 1000], [-1, 1.5, "2"]],
    ["evidence.0.version", [0, 7], [-1, 1.5, "2"]],
    ["colleagueFeedback.0.raters", [0, 100], [-1, 1.5]],
    ["colleagueFeedback.0.juniors", [0, 100], [-1, 1.5]],
    ["patientFeedback.0.responses", [0, 1000], [-1, 1.5]],
    ["narrativeWords.conclusion", [0, 9999], [-1, 1.5]],
    ["openDisputes", [0, 3], [-1, 1.5, Infinity, 2 ** 53]],
  ])("%s", (path, good, bad) => {
    for (const value of good) expect(refused(at(path, value))).toEqual([]);
    for (const value of bad) expect(refused(at(path, value))).toHaveLength(1);
  });
});

describe("words come from closed lists, and codes from the framework", () => {
  test.each([
    ["framework", "nhse-mpf-2024"],
    ["practitioner.registrations.0.status", "Registered"],
    ["practitioner.awards.0.kind", "phd"],
    ["evidence.0.type", "mini_ipx"],
    ["evidence.0.family", "observation"],
    ["evidence.0.characteristics.0", "autonomous"],
    ["evidence.0.links.0.capability", "1.12"],
    ["evidence.0.links.0.capability", "1"],
    ["selfAssessments.0.capability", "5.1"],
    ["entrustments.0.capability", "1.60"],
    ["signOffs.0.capability", "01.1"],
    ["signOffs.0.decision", "approved"],
    ["supervisors.0.role", "lead"],
    ["supervisors.0.level", "senior"],
    ["pillarReviews.0.pillar", "5"],
    ["decisions.0.profile", "four-pillar"],
    ["decisions.0.outcome", "pass"],
  ])("%s: %j", (path, value) => {
    expect(refused(at(path, value))).toHaveLength(1);
  });

  test.each([
    ["a link names a statement", "evidence.0.links.0.capability", "7"],
    ["a self-assessment names a statement", "selfAssessments.0.capability", "16"],
    [
      "an entrustment names a statement",
      "entrustments",
      [{ capability: "1", level: 4, assessor: "bea", on: "2026-01-01" }],
    ],
    ["a sign-off names a statement", "signOffs.0.capability", "3"],
    ["a scope names a statement or a group", "supervisors.0.scope", ["7"]],
    ["a review names a group", "pillarReviews.0.pillar", "1"],
  ])("of the consultant framework %s, none of the capabilities 1–16", (_sentence, path, value) => {
    expect(refused(at(path, value, consultant), "consultant-1-3")).toHaveLength(1);
  });

  test.each([
    ["jobPlan without a group", "practitioner.jobPlan.CA"],
    ["narrativeWords without a group", "narrativeWords.EP"],
  ])("of the consultant framework: %s", (_sentence, path) => {
    expect(refused(at(path, undefined, consultant), "consultant-1-3")).toHaveLength(1);
  });

  test.each(["G0", "G17", "C1", "P1", "G01", "g1", ""])("a waiver of %j is refused", (rule) => {
    const record = {
      ...ready,
      waivers: [{ rule, approver: "stu", on: "2026-01-01", until: "2026-02-01" }],
    };
    expect(refused(record)).toHaveLength(1);
  });
});

describe("dates are days of the calendar", () => {
  test.each(["2026-02-30", "2026-2-3", "2026-11-22T00:00:00Z", "yesterday", "", 20261122])(
    "%j is none",
    (value) => {
      expect(refused(at("evidence.0.occurredOn", value))).toHaveLength(1);
      expect(refused(ready, "four-pillars", value)).toHaveLength(1);
    },
  );

  test("a refused date says what it should have been", () => {
    expect(
      refused(
        at("waivers", [{ rule: "G9", approver: "stu", on: "2026-02-30", until: "2026-03-01" }]),
      ),
    ).toEqual(['waivers[0].on: should be a day of the calendar, YYYY-MM-DD, not "2026-02-30"']);
  });
});
