import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { daysBefore, monthsBefore } from "@/lib/rules/calendar-date";
import { nextChangeOn } from "@/lib/rules/horizon";
import { daysAfter, monthsLapseOn } from "@/lib/rules/horizon-days";
import { currentProfile } from "@/lib/rules/profiles";
import type { PortfolioRecord } from "@/lib/rules/record";
import { anyAsked, anyDay, settings } from "./any-record";
import { assessed, item, readyRecord, signOff, supervisor, TODAY } from "./ready-record";

vi.setConfig({ testTimeout: 600_000 });

const FOUR_PILLARS = currentProfile("four-pillars");

describe("the day on which a window no longer holds a date", () => {
  test.each([
    ["the day after, so many months later", "2026-03-01", 12, "2027-03-02"],
    ["a leap day is kept until the last of February", "2024-02-29", 24, "2026-03-01"],
    ["and so is the day before it", "2024-02-28", 24, "2026-03-01"],
    ["but not the day before that", "2024-02-27", 24, "2026-02-28"],
    ["the last of a short month is kept to the end of a long one", "2026-02-28", 1, "2026-04-01"],
    ["the last of the year", "2025-12-31", 12, "2027-01-01"],
  ])("%s", (_sentence, date, months, day) => {
    expect(monthsLapseOn(date, months)).toBe(day);
  });

  test("no calendar goes past 9999: then it is never", () => {
    expect(monthsLapseOn("9999-06-01", 12)).toBeNull();
    expect(daysAfter("9999-12-31", 1)).toBeNull();
  });

  test("is the first day whose months before it are later than the date", () => {
    const asked = fc.record({ date: anyDay, months: fc.integer({ min: 1, max: 66 }) });
    fc.assert(
      fc.property(asked, ({ date, months }) => {
        const day = monthsLapseOn(date, months) ?? "";
        expect(monthsBefore(day, months) > date).toBe(true);
        expect(monthsBefore(daysBefore(day, 1), months) <= date).toBe(true);
      }),
      { ...settings(), numRuns: 500 },
    );
  });

  test("days later are the days before, the other way round", () => {
    const asked = fc.record({ date: anyDay, days: fc.integer({ min: 0, max: 900 }) });
    fc.assert(
      fc.property(asked, ({ date, days }) => {
        expect(daysBefore(daysAfter(date, days) ?? "", days)).toBe(date);
      }),
      settings(),
    );
  });
});

/** Nothing in it is dated: not even tomorrow changes it. */
const TIMELESS: PortfolioRecord = {
  ...readyRecord(),
  practitioner: {
    ...readyRecord().practitioner,
    trainee: false,
    registrations: [],
    scopeReviewedOn: [],
  },
  evidence: [],
  entrustments: [],
  signOffs: [],
  pillarReviews: [],
  colleagueFeedback: null,
  patientFeedback: null,
};
const { practitioner } = TIMELESS;

describe("the next day on which the answer can change by time alone", () => {
  test.each<[string, Partial<PortfolioRecord>, string | null]>([
    ["nothing is dated: never", {}, null],
    [
      "G1: the day after a registration expires",
      {
        practitioner: {
          ...practitioner,
          registrations: [
            { body: "HCPC", number: "RA1", status: "registered", expiresOn: "2026-11-22" },
          ],
        },
      },
      "2026-11-23",
    ],
    [
      "G3: the newest review alone counts",
      { practitioner: { ...practitioner, scopeReviewedOn: ["2026-01-01", "2026-03-01"] } },
      "2027-03-02",
    ],
    [
      "G3: one that has lapsed already does not come again",
      { practitioner: { ...practitioner, scopeReviewedOn: ["2025-11-21"] } },
      null,
    ],
    [
      "G2: a master's award to come",
      {
        practitioner: {
          ...practitioner,
          awards: [{ title: "MSc", level: 7, kind: "masters", awardedOn: "2027-07-01" }],
        },
      },
      "2027-07-01",
    ],
    [
      "G4: the 84 days lose a session",
      {
        practitioner: { ...practitioner, trainee: true },
        supervision: [{ on: "2026-08-31", minutes: 60, with: "bea" }],
      },
      "2026-11-23",
    ],
    [
      "G4: the 35 days lose it first",
      {
        practitioner: { ...practitioner, trainee: true },
        supervision: [{ on: "2026-11-01", minutes: 60, with: "bea" }],
      },
      "2026-12-06",
    ],
    [
      "G4: who is no trainee is not asked",
      { supervision: [{ on: "2026-11-01", minutes: 60, with: "bea" }] },
      null,
    ],
    [
      "G9: a cycle is 24 months old",
      {
        colleagueFeedback: [
          {
            completedOn: "2025-05-01",
            raters: 1,
            professions: 1,
            consultants: 0,
            juniors: 0,
            facilitated: false,
          },
        ],
      },
      "2027-05-02",
    ],
    [
      "G10: a survey is 24 months old",
      { patientFeedback: [{ completedOn: "2025-06-01", responses: 3 }] },
      "2027-06-02",
    ],
    [
      "G14: a pillar review is 12 months old",
      { pillarReviews: [{ pillar: "1", by: "bea", secondReviewer: null, on: "2026-10-20" }] },
      "2027-10-21",
    ],
    [
      "a waiver ends",
      { waivers: [{ rule: "G10", approver: "stu", on: "2026-06-01", until: "2026-12-01" }] },
      "2026-12-02",
    ],
    ["a post ends", { supervisors: [supervisor({ id: "bea", to: "2026-12-31" })] }, "2027-01-01"],
    [
      "a post begins",
      { supervisors: [supervisor({ id: "bea", from: "2027-02-01" })] },
      "2027-02-01",
    ],
    ["C3: clinical evidence is 24 months old", { evidence: [item({ id: "e" })] }, "2028-03-02"],
    [
      "C3: a newer item hides the older one, until 60 months have passed",
      {
        evidence: [
          item({ id: "e", occurredOn: "2022-01-01" }),
          item({ id: "f", occurredOn: "2026-03-01" }),
        ],
      },
      "2027-01-02",
    ],
    [
      "C3: within the six months more of an active sign-off",
      { evidence: [item({ id: "e", occurredOn: "2024-09-01" })] },
      "2027-03-02",
    ],
    [
      "U3: academic evidence does not age",
      {
        evidence: [
          item({ id: "e", type: "course", occurredOn: "2022-01-01" }),
          item({ id: "f", occurredOn: "2026-03-01" }),
        ],
      },
      "2028-03-02",
    ],
    [
      "a withdrawn item and one that links to nothing have no time",
      { evidence: [item({ id: "e", withdrawn: true }), item({ id: "f", links: [] })] },
      null,
    ],
    [
      "C5: an entrustment is 24 months old",
      { entrustments: [{ capability: "1.6", level: 4, assessor: "bea", on: "2026-09-14" }] },
      "2028-09-15",
    ],
    [
      "C5: not asked of 2.1",
      { entrustments: [{ capability: "2.1", level: 4, assessor: "bea", on: "2026-09-14" }] },
      null,
    ],
    ["C6: 36 months", { signOffs: [signOff({ capability: "4.2" })] }, "2029-10-02"],
    ["C6: 12 months for 1.11", { signOffs: [signOff({ capability: "1.11" })] }, "2027-10-02"],
    [
      "a revocation to come",
      { signOffs: [signOff({ capability: "4.2", revokedOn: "2027-01-01" })] },
      "2027-01-01",
    ],
  ])("%s", (_sentence, about, day) => {
    expect(nextChangeOn({ ...TIMELESS, ...about }, FOUR_PILLARS, TODAY)).toBe(day);
  });
});

test("until the day before it nothing changes but the day that was asked for", () => {
  const asked = fc.record({
    asked: anyAsked,
    asOf: anyDay,
    within: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(asked, ({ asked: { record, profile }, asOf, within }) => {
      const next = nextChangeOn(record, currentProfile(profile), asOf);
      const before = { ...assessed(record, { profile, asOf }), asOf: "" };
      const days = daysUntil(asOf, next ?? "2036-01-01");
      for (const later of [days - 1, Math.floor(within * (days - 1))]) {
        const day = daysAfter(asOf, later) ?? "";
        const after = { ...assessed(record, { profile, asOf: day }), asOf: "" };
        if (JSON.stringify(after) !== JSON.stringify(before))
          expect({ day, after }).toEqual({ day, after: before });
      }
    }),
    settings(),
  );
});

function daysUntil(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
