import { describe, expect, test } from "vitest";
import { asItStood } from "@/lib/rules/as-it-stood";
import type { PortfolioRecord } from "@/lib/rules/record";
import { assessed, item, readyRecord, signOff, supervisor, TODAY } from "./ready-record";

const TOMORROW = "2026-11-23";

describe("whatever happened after the day asked for does not exist yet", () => {
  const ready = readyRecord();
  const tomorrow: PortfolioRecord = {
    ...ready,
    practitioner: {
      ...ready.practitioner,
      scopeReviewedOn: [...ready.practitioner.scopeReviewedOn, TOMORROW],
      operatorEntitledOn: [...ready.practitioner.operatorEntitledOn, TOMORROW],
    },
    evidence: [...ready.evidence, item({ id: "zz", occurredOn: TOMORROW, confirmations: [] })].map(
      (one) => ({
        ...one,
        confirmations: [...one.confirmations, { by: "gus", on: TOMORROW }],
      }),
    ),
    selfAssessments: [...ready.selfAssessments, { capability: "1.1", on: TOMORROW }],
    entrustments: [
      ...ready.entrustments,
      { capability: "1.6", assessor: "bea", level: 1, on: TOMORROW },
    ],
    supervisors: [...ready.supervisors, supervisor({ id: "gus", from: TOMORROW })],
    signOffs: [
      ...ready.signOffs.map((one) => ({ ...one, revokedOn: TOMORROW, changedSince: TOMORROW })),
      signOff({ capability: "4.2", on: TOMORROW, decision: "not-yet" }),
    ],
    pillarReviews: [
      ...ready.pillarReviews,
      { pillar: "1", by: "bea", secondReviewer: "eve", on: TOMORROW },
    ],
    supervision: [...(ready.supervision ?? []), { on: TOMORROW, minutes: 60, with: "bea" }],
    colleagueFeedback: [
      ...(ready.colleagueFeedback ?? []),
      {
        completedOn: TOMORROW,
        raters: 0,
        professions: 0,
        consultants: 0,
        juniors: 0,
        facilitated: false,
      },
    ],
    patientFeedback: [...(ready.patientFeedback ?? []), { completedOn: TOMORROW, responses: 99 }],
    decisions: [...ready.decisions, { profile: "four-pillars", outcome: "not-yet", on: TOMORROW }],
    waivers: [{ rule: "G9", approver: "stu", on: TOMORROW, until: TOMORROW }],
  };

  test("so tomorrow's events change nothing today", () => {
    expect(assessed(tomorrow)).toEqual(assessed(ready));
  });

  test("and they do change something tomorrow", () => {
    expect(assessed(tomorrow, { asOf: TOMORROW }).status).not.toBe("ready-for-review");
  });

  test("what is not known is not the same as nothing", () => {
    const record = { ...ready, supervision: null, colleagueFeedback: null, patientFeedback: null };
    expect(asItStood(record, TODAY)).toMatchObject({
      supervision: null,
      colleagueFeedback: null,
      patientFeedback: null,
    });
  });
});

test("what the owner did to their own record is as if it were not there", () => {
  const ready = readyRecord();
  const own: PortfolioRecord = {
    ...ready,
    evidence: ready.evidence.map((one) => ({
      ...one,
      confirmations: [...one.confirmations, { by: "owner", on: TODAY }],
    })),
    entrustments: [
      ...ready.entrustments,
      { capability: "1.6", assessor: "owner", level: 5, on: TODAY },
    ],
    signOffs: [
      ...ready.signOffs,
      signOff({ capability: "4.2", by: "owner", on: TODAY, decision: "not-yet" }),
    ],
    pillarReviews: [
      ...ready.pillarReviews,
      { pillar: "1", by: "owner", secondReviewer: "eve", on: TODAY },
    ],
    waivers: [{ rule: "G9", approver: "owner", on: TODAY, until: TODAY }],
  };
  expect(assessed(own)).toEqual(assessed(ready));
});

describe("the record as it stood is what every rule reads", () => {
  const ready = readyRecord();
  const idsOf = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id);

  test("evidence comes back in the order of its ids, whatever order it was written down in", () => {
    const evidence = ["b", "c", "a", "a10", "a2"].map((id) => item({ id }));
    expect(idsOf(asItStood({ ...ready, evidence }, TODAY).evidence)).toEqual([
      ...["a", "a10", "a2", "b", "c"],
    ]);
  });

  test("an item of tomorrow is not there, nor whoever is in post from tomorrow on", () => {
    const evidence = [item({ id: "a" }), item({ id: "b", occurredOn: TOMORROW })];
    const supervisors = [
      supervisor({ id: "bea", from: TODAY }),
      supervisor({ id: "gus", from: TOMORROW }),
    ];
    const stood = asItStood({ ...ready, evidence, supervisors }, TODAY);
    expect(idsOf(stood.evidence)).toEqual(["a"]);
    expect(idsOf(stood.supervisors)).toEqual(["bea"]);
  });
});
