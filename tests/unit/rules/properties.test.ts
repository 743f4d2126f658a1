import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { daysBefore } from "@/lib/rules/calendar-date";
import type { EvidenceItem, PortfolioRecord } from "@/lib/rules/record";
import type { Assessment, PillarResult } from "@/lib/rules/result";
import { anyAsked, anyDay, anyItem, settings, type Asked } from "./any-record";
import { assessed, TODAY } from "./ready-record";

// What must hold for every record: readiness.md, section 10.
vi.setConfig({ testTimeout: 600_000 });

test("the order of evidence, sign-offs, entrustments, supervisors and sessions changes nothing", () => {
  const shuffled = anyAsked.chain(({ record, profile }) =>
    fc.record({
      record: fc.constant(record),
      profile: fc.constant(profile),
      other: fc.record({
        evidence: inAnyOrder(record.evidence),
        signOffs: inAnyOrder(record.signOffs),
        entrustments: inAnyOrder(record.entrustments),
        supervisors: inAnyOrder(record.supervisors),
        supervision: record.supervision ? inAnyOrder(record.supervision) : fc.constant(null),
        pillarReviews: inAnyOrder(record.pillarReviews),
        selfAssessments: inAnyOrder(record.selfAssessments),
        waivers: inAnyOrder(record.waivers),
      }),
    }),
  );
  holds(shuffled, ({ record, profile, other }) => {
    same(assessed({ ...record, ...other }, { profile }), assessed(record, { profile }));
  });
});

test("adding a confirmed, current, unflagged item never lowers a value, a pillar rule or a score", () => {
  const added = anyAsked.chain((asked) =>
    fc.record({ asked: fc.constant(asked), item: anyItem(asked.record.framework, "new") }),
  );
  holds(added, ({ asked, item }) => {
    const good: EvidenceItem = {
      ...item,
      withdrawn: false,
      identifiable: false,
      occurredOn: "2026-11-01",
      confirmations: [{ by: "gus", on: "2026-11-02" }],
    };
    const evidence = [...asked.record.evidence, good];
    neverLower(resultOf(asked), resultOf({ ...asked, record: { ...asked.record, evidence } }));
  });
});

test("revoking a sign-off never raises a value, a pillar rule or a score", () => {
  holds(
    withAnyOf(({ signOffs }) => signOffs),
    ({ asked, at }) => {
      const signOffs = asked.record.signOffs.map((one, index) =>
        index === at ? { ...one, revokedOn: one.on } : one,
      );
      neverLower(resultOf({ ...asked, record: { ...asked.record, signOffs } }), resultOf(asked));
    },
  );
});

test.each([
  ["withdrawing", { withdrawn: true }],
  ["flagging", { identifiable: true }],
])("%s an item never raises a value, a pillar rule or a score", (_verb, change) => {
  holds(
    withAnyOf(({ evidence }) => evidence),
    ({ asked, at }) => {
      const evidence = asked.record.evidence.map((one, index) =>
        index === at ? { ...one, ...change } : one,
      );
      neverLower(resultOf({ ...asked, record: { ...asked.record, evidence } }), resultOf(asked));
    },
  );
});

test("asking for a later day, when nothing has happened since, never raises a value, a pillar rule or a score", () => {
  const later = fc.record({ asked: anyAsked, days: fc.integer({ min: 1, max: 1200 }) });
  holds(later, ({ asked, days }) => {
    const earlier = daysBefore(TODAY, days);
    const record = upTo(asked.record, earlier);
    neverLower(
      assessed(record, { profile: asked.profile, asOf: TODAY }),
      assessed(record, { profile: asked.profile, asOf: earlier }),
    );
  });
});

test("taking away everything that happened after the day changes nothing", () => {
  holds(fc.record({ asked: anyAsked, asOf: anyDay }), ({ asked: { record, profile }, asOf }) => {
    same(assessed(upTo(record, asOf), { profile, asOf }), assessed(record, { profile, asOf }));
  });
});

test("the same question has the same answer, and the record is left as it was", () => {
  holds(anyAsked, ({ record, profile }) => {
    const before = JSON.stringify(record);
    const first = JSON.stringify(assessed(record, { profile }));
    expect(JSON.stringify(assessed(record, { profile }))).toBe(first);
    expect(JSON.stringify(record)).toBe(before);
  });
});

test("every list of ids is sorted, every finding says why, every capability and gate has one action at most", () => {
  holds(anyAsked, (asked) => {
    const result = resultOf(asked);
    const findings = [
      ...result.gates,
      ...result.pillars.flatMap(({ rules, capabilities }) => [
        ...rules,
        ...capabilities.flatMap((one) => one.rules),
      ]),
    ];
    const odd = findings.filter(
      ({ inputs, message, severity, outcome }) =>
        inputs.join() !== [...new Set(inputs)].sort().join() ||
        !/^.+\.$/.test(message) ||
        (severity === "warning" && outcome !== "pass"),
    );
    expect(odd).toEqual([]);
    const subjects = result.nextActions.map(({ rule, scope, code }) =>
      scope === "capability" ? `capability ${code}` : `${code} ${rule}`,
    );
    expect(new Set(subjects).size).toBe(subjects.length);
    expect(result.pillars.map(({ score }) => score)).toContain(result.index);
    expect(result.label !== null).toBe(result.status === "ready-for-review");
  });
});

function holds<T>(arbitrary: fc.Arbitrary<T>, claim: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, claim), settings());
}

function resultOf({ record, profile }: Asked): Assessment {
  return assessed(record, { profile });
}

function inAnyOrder<T>(all: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...all], { minLength: all.length });
}

function withAnyOf(
  listOf: (record: PortfolioRecord) => readonly unknown[],
): fc.Arbitrary<{ asked: Asked; at: number }> {
  return anyAsked.chain((asked) =>
    fc.record({
      asked: fc.constant(asked),
      at: fc.integer({ min: 0, max: Math.max(0, listOf(asked.record).length - 1) }),
    }),
  );
}

/** Everything that is higher in the one than in the other, by name: there is nothing. */
function neverLower(low: Assessment, high: Assessment): void {
  const lowered = [
    ...(high.index < low.index ? ["index"] : []),
    ...(high.mean < low.mean ? ["mean"] : []),
    ...low.pillars.flatMap((pillar, at) => loweredIn(pillar, high.pillars[at])),
  ];
  expect(lowered).toEqual([]);
}

function loweredIn(low: PillarResult, high: PillarResult | undefined): string[] {
  const rules = low.rules.filter(
    ({ outcome }, at) => outcome === "pass" && high?.rules[at]?.outcome !== "pass",
  );
  const capabilities = low.capabilities.filter(
    ({ value }, at) => (high?.capabilities[at]?.value ?? -1) < value,
  );
  return [
    ...((high?.score ?? -1) < low.score ? [`score of ${low.code}`] : []),
    ...rules.map(({ rule }) => `${rule} of ${low.code}`),
    ...capabilities.map(({ code }) => code),
  ];
}

/** Equal, and if not: where. */
function same(one: Assessment, other: Assessment): void {
  if (JSON.stringify(one) !== JSON.stringify(other)) expect(one).toEqual(other);
}

/** The record without anything that happened after the day, written here a second time on purpose. */
function upTo(record: PortfolioRecord, day: string): PortfolioRecord {
  const happened = ({ on }: { readonly on: string }): boolean => on <= day;
  const completed = ({ completedOn }: { readonly completedOn: string }): boolean =>
    completedOn <= day;
  const { practitioner } = record;
  return {
    ...record,
    practitioner: {
      ...practitioner,
      awards:
        practitioner.awards?.filter(({ awardedOn }) => awardedOn === null || awardedOn <= day) ??
        null,
      scopeReviewedOn: practitioner.scopeReviewedOn.filter((on) => on <= day),
      operatorEntitledOn: practitioner.operatorEntitledOn.filter((on) => on <= day),
    },
    evidence: record.evidence
      .filter(({ occurredOn }) => occurredOn <= day)
      .map((item) => ({ ...item, confirmations: item.confirmations.filter(happened) })),
    selfAssessments: record.selfAssessments.filter(happened),
    entrustments: record.entrustments.filter(happened),
    supervisors: record.supervisors
      .filter(({ from }) => from <= day)
      .map((entry) => ({ ...entry, preparedOn: entry.preparedOn.filter((on) => on <= day) })),
    signOffs: record.signOffs.filter(happened).map((one) => ({
      ...one,
      revokedOn: one.revokedOn !== null && one.revokedOn > day ? null : one.revokedOn,
      changedSince: one.changedSince !== null && one.changedSince > day ? null : one.changedSince,
    })),
    pillarReviews: record.pillarReviews.filter(happened),
    supervision: record.supervision?.filter(happened) ?? null,
    colleagueFeedback: record.colleagueFeedback?.filter(completed) ?? null,
    patientFeedback: record.patientFeedback?.filter(completed) ?? null,
    decisions: record.decisions.filter(happened),
    waivers: record.waivers.filter(happened),
  };
}
