import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { assessRecord } from "@/lib/readiness/assess-record";
import { askedFrom } from "@/lib/readiness/explain/asked";
import { explain } from "@/lib/readiness/explain/explain";
import type { ExplainedFinding, Looked } from "@/lib/readiness/explain/types";
import { currentProfile } from "@/lib/rules/profiles";
import { GATE_IDS, type PortfolioRecord } from "@/lib/rules/record";
import { anyAsked, settings } from "../rules/any-record";
import { item, signOff, TODAY } from "../rules/ready-record";
import { building, ready, unsigned } from "../rules/whole-record";

vi.setConfig({ testTimeout: 600_000 });

function asking(record: PortfolioRecord, profile = currentProfile("four-pillars")) {
  const readiness = assessRecord({ record, profile: profile.id, asOf: TODAY });
  const about = { record, profile, readiness, names: { bea: "Bea Hartley" } };
  return { readiness, why: (what: string) => explain(askedFrom(what), about) };
}

function rulesOf(record: PortfolioRecord, what: string): readonly ExplainedFinding[] {
  const explained = asking(record).why(what);
  if (explained === null || explained.kind === "status") throw new Error(`No rules of ${what}`);
  return explained.kind === "gate" ? [explained.rule] : explained.rules;
}

function lookedOf(record: PortfolioRecord, what: string, rule = what): readonly Looked[] {
  return rulesOf(record, what).find(({ finding }) => finding.rule === rule)?.looked ?? [];
}

test("everything that a rule looked at can be found again by its name: nothing that it names is left out", () => {
  fc.assert(
    fc.property(anyAsked, ({ record, profile }) => {
      const { readiness, why } = asking(record, currentProfile(profile));
      const asked = [
        ...GATE_IDS,
        ...readiness.pillars.map(({ code }) => `pillar-${code}`),
        ...readiness.pillars.flatMap(({ capabilities }) => capabilities.map(({ code }) => code)),
      ];
      for (const what of asked) {
        const explained = why(what);
        if (explained === null || explained.kind === "status") throw new Error(what);
        const rules = explained.kind === "gate" ? [explained.rule] : explained.rules;
        for (const { finding, looked } of rules) {
          const named = (looked ?? []).map(nameOf);
          const missing = finding.inputs.filter((id) => !named.some((name) => name.includes(id)));
          expect({ what, rule: finding.rule, missing }).toEqual({
            what,
            rule: finding.rule,
            missing: [],
          });
        }
      }
    }),
    settings(),
  );
});

test("what the answer does not hold is not explained", () => {
  const { why } = asking(ready());
  expect(why("G17")).toBeNull();
  expect(why("pillar-9")).toBeNull();
  expect(why("9.9")).toBeNull();
  expect(why("status")).toEqual({ kind: "status" });
});

test("an item that does not count is named with its reason", () => {
  const record = ready({
    evidence: [
      item({ id: "seen", type: "audit" }),
      item({ id: "own", type: "cbd", occurredOn: "2026-11-01", confirmations: [] }),
    ],
  });
  expect(lookedOf(record, "1.1", "C1")).toEqual([
    {
      kind: "item",
      id: "own",
      type: "cbd",
      occurredOn: "2026-11-01",
      note: "does not count: nobody has confirmed it",
    },
    {
      kind: "item",
      id: "seen",
      type: "audit",
      occurredOn: "2026-03-01",
      note: "counts as results",
    },
  ]);
});

test("signed off and not counted yet says why, by whom and when", () => {
  const record = ready({ selfAssessments: [], signOffs: [signOff({ capability: "4.2" })] });
  expect(asking(record).why("4.2")).toMatchObject({
    kind: "capability",
    notCounted:
      "Signed off by Bea Hartley on 1 October 2026; not counted yet: it needs a self-assessment.",
  });
  expect(lookedOf(record, "4.2", "C6")).toEqual([
    { kind: "person", id: "bea", note: "signed it off on 1 October 2026" },
  ]);
});

test("a decision that does not count says what its signer lacked that day", () => {
  const record = ready({
    supervisors: ready().supervisors.map((entry) => ({ ...entry, preparedOn: ["2020-01-01"] })),
  });
  expect(lookedOf(record, "4.2", "C6")[0]).toMatchObject({
    note: expect.stringMatching(
      /signed it off on .* does not count, because that day their preparation as a supervisor was too long ago/,
    ),
  });
});

test("a cycle of feedback that is too old is there, and says so", () => {
  const cycle = {
    completedOn: "2024-11-21",
    raters: 12,
    professions: 4,
    consultants: 1,
    juniors: 1,
    facilitated: true,
  };
  expect(lookedOf(ready({ colleagueFeedback: [cycle] }), "G9")).toEqual([
    {
      kind: "fact",
      text: "Completed on 21 November 2024: 12 raters of 4 professions, 1 consultant, 1 junior, facilitated, more than 24 months old",
    },
  ]);
});

test("a waived gate names who waived it, and until when", () => {
  const record = ready({
    colleagueFeedback: [],
    waivers: [{ rule: "G9", approver: "stu", on: "2026-06-01", until: "2027-05-01" }],
  });
  expect(lookedOf(record, "G9")).toEqual([
    { kind: "person", id: "stu", note: "waived it on 1 June 2026, until 1 May 2027" },
  ]);
});

test("a review is there without a reason against it exactly where the second look counts it", () => {
  fc.assert(
    fc.property(anyAsked, ({ record, profile: id }) => {
      const profile = currentProfile(id);
      const { readiness, why } = asking(record, profile);
      const explained = why("G14");
      if (explained?.kind !== "gate") throw new Error("G14 is a gate.");
      const counted = readiness.pillars.filter(({ code }) =>
        explained.rule.looked?.some(
          (one) => one.kind === "person" && isPlainReviewOf(code).test(one.note),
        ),
      );
      const has = (is: (code: string) => boolean) => counted.some(({ code }) => is(code));
      const { reviews } = profile.rules.G14;
      const passes = {
        every: () => counted.length === readiness.pillars.length,
        only: (first: string) => has((code) => code === first),
        "with-one-other": (first: string) =>
          has((code) => code === first) && has((code) => code !== first),
      }[reviews.kind](reviews.kind === "every" ? "" : reviews.pillar);
      expect(passes).toBe(explained.rule.finding.outcome === "pass");
    }),
    settings(),
  );
});

test("a review of another pillar, for a profile that asks for one that passes, says that this one does not", () => {
  const { why } = asking(building(unsigned("3.1"), "3.1"), currentProfile("clinical-plus"));
  const explained = why("G14");
  if (explained?.kind !== "gate") throw new Error("G14 is a gate.");
  expect(explained.rule.looked).toContainEqual({
    kind: "person",
    id: "bea",
    note: "reviewed pillar 3 on 1 November 2026; does not count as long as the pillar does not meet P1 to P5",
  });
});

/** "reviewed pillar 3 on 1 November 2026", and nothing behind it. */
function isPlainReviewOf(code: string): RegExp {
  return new RegExp(`^reviewed pillar ${code} on [^;]+$`);
}

test("each signer is there with their share of the active sign-offs", () => {
  const notes = lookedOf(ready(), "G15").map((one) => (one.kind === "person" ? one.note : ""));
  expect(notes.length).toBeGreaterThan(1);
  for (const note of notes) expect(note).toMatch(/^\w+.*: made \d+ of 38 \(\d+(\.\d)?%\)$/);
});

function nameOf(one: Looked): string {
  switch (one.kind) {
    case "item":
    case "person":
      return one.id;
    case "capability":
    case "pillar":
      return one.code;
    case "fact":
      return one.text;
  }
}

test("an award that does not count says why", () => {
  const award = { level: 7, awardedOn: "2024-07-20" };
  const record = ready({
    practitioner: {
      ...ready().practitioner,
      awards: [
        { ...award, title: "PgCert Image Interpretation", kind: "pgcert" },
        { ...award, title: "MA Education", kind: "masters", level: 6 },
        { ...award, title: "MSc Advanced Practice", kind: "masters", awardedOn: null },
      ],
    },
  });
  expect(lookedOf(record, "G2")).toEqual(
    [
      "PgCert Image Interpretation, level 7: awarded on 20 July 2024; counts only through a decision on equivalence",
      "MA Education, level 6: awarded on 20 July 2024; below level 7",
      "MSc Advanced Practice, level 7: in progress",
    ].map((text) => ({ kind: "fact", text })),
  );
});
