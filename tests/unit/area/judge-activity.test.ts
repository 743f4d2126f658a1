import { describe, expect, test } from "vitest";
import { areaCountsUntil, judgeActivity } from "@/lib/area/judge-activity";
import type { ActivityFacts, Judged } from "@/lib/area/types";

const TODAY = "2026-11-22";
const nothing: ActivityFacts = {
  level: null,
  volume: null,
  counting: 0,
  entrustments: [],
  counts: [],
};
const shown = { ...nothing, counting: 1 };
const trusted = { ...shown, level: 4 };
const counted = { ...shown, volume: 1_500 };
const said = (assessor: string, level: number, on: string) => ({ assessor, level, on });
const read = (count: number, upTo: string) => ({ count, upTo });

const CASES: readonly [sentence: string, facts: ActivityFacts, expected: Partial<Judged>][] = [
  ["nothing is linked to it", nothing, { complete: false, evidence: false }],
  ["one item shows it and nothing else is asked", shown, { complete: true, countsUntil: null }],
  [
    "a level is asked and nobody has said anything",
    trusted,
    { complete: false, entrustment: "none" },
  ],
  [
    "one assessor says the level",
    { ...trusted, entrustments: [said("bea", 4, "2026-05-01")] },
    { complete: true, entrustment: "reached" },
  ],
  [
    "one assessor says less",
    { ...trusted, entrustments: [said("bea", 3, "2026-05-01")] },
    { complete: false, entrustment: "below" },
  ],
  [
    "the same assessor says less later",
    { ...trusted, entrustments: [said("bea", 4, "2026-05-01"), said("bea", 3, "2026-06-01")] },
    { complete: false, entrustment: "below" },
  ],
  [
    "the same assessor says less of an earlier day, recorded later",
    { ...trusted, entrustments: [said("bea", 4, "2026-05-01"), said("bea", 3, "2026-04-01")] },
    { complete: true, entrustment: "reached" },
  ],
  [
    "the same assessor says two things of one day: the later in the list",
    { ...trusted, entrustments: [said("bea", 4, "2026-05-01"), said("bea", 2, "2026-05-01")] },
    { complete: false, entrustment: "below" },
  ],
  [
    "another assessor says less later: each speaks for themselves",
    { ...trusted, entrustments: [said("bea", 4, "2026-05-01"), said("cai", 2, "2026-06-01")] },
    { complete: true, entrustment: "reached" },
  ],
  [
    "it was said of a day to come",
    { ...trusted, entrustments: [said("bea", 4, "2026-11-23")] },
    { complete: false, entrustment: "none" },
  ],
  [
    "the level is said and nothing shows it",
    { ...trusted, counting: 0, entrustments: [said("bea", 5, "2026-05-01")] },
    { complete: false, evidence: false, entrustment: "reached" },
  ],
  ["a number is asked and nobody has counted", counted, { complete: false, volume: "none" }],
  [
    "the number is there, up to today",
    { ...counted, counts: [read(1_500, TODAY)] },
    { complete: true, volume: "reached", countsUntil: "2027-11-22" },
  ],
  [
    "one is missing",
    { ...counted, counts: [read(1_499, TODAY)] },
    { complete: false, volume: "below", countsUntil: null },
  ],
  [
    "it was enough, and the newest is not",
    { ...counted, counts: [read(1_800, "2026-03-31"), read(1_400, "2026-09-30")] },
    { complete: false, volume: "below" },
  ],
  [
    "a count of an earlier day, recorded later, is not the newest",
    { ...counted, counts: [read(1_800, "2026-09-30"), read(900, "2026-03-31")] },
    { complete: true, volume: "reached" },
  ],
  [
    "a count of the same day puts the first one right",
    { ...counted, counts: [read(1_800, "2026-09-30"), read(900, "2026-09-30")] },
    { complete: false, volume: "below" },
  ],
  [
    "its twelve months ended twelve months ago to the day",
    { ...counted, counts: [read(1_500, "2025-11-22")] },
    { complete: true, volume: "reached", countsUntil: TODAY },
  ],
  [
    "its twelve months ended a day before that",
    { ...counted, counts: [read(1_500, "2025-11-21")] },
    { complete: false, volume: "old", countsUntil: null },
  ],
  [
    "it was counted up to a day to come",
    { ...counted, counts: [read(1_500, "2026-11-23")] },
    { complete: false, volume: "none" },
  ],
  [
    "everything is asked, and everything is there",
    {
      ...{ level: 4, volume: 1_500, counting: 2 },
      entrustments: [said("cai", 5, "2024-01-01")],
      counts: [read(1_720, "2026-09-30")],
    },
    { complete: true, countsUntil: "2027-09-30" },
  ],
];

describe("an activity of an area", () => {
  test.each(CASES)("%s", (_, facts, expected) => {
    expect(judgeActivity(facts, TODAY)).toMatchObject(expected);
  });
});

test.each(["2026-11-22", "2027-02-28", "2028-02-28", "2028-02-29", "2026-12-31", "2026-08-31"])(
  "what was counted up to %s counts on the day that is named as the last, and not on the next",
  (upTo) => {
    const facts = { ...counted, counts: [read(1_500, upTo)] };
    const until = judgeActivity(facts, upTo).countsUntil ?? "";
    expect(judgeActivity(facts, until)).toMatchObject({ complete: true, countsUntil: until });
    expect(judgeActivity(facts, nextDay(until))).toMatchObject({ complete: false, volume: "old" });
  },
);

test("a set stays complete until the first of its counts is too old", () => {
  const judged = (upTo: string) =>
    judgeActivity({ ...counted, counts: [read(1_500, upTo)] }, TODAY);
  const set = [judgeActivity(shown, TODAY), judged("2026-09-30"), judged("2026-03-31")];
  expect(areaCountsUntil(set)).toBe("2027-03-31");
  expect(areaCountsUntil([judgeActivity(shown, TODAY), judged("2025-01-01")])).toBeNull();
});

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
