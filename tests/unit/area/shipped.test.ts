import { expect, test } from "vitest";
import { COUNT_MAX, LEVELS } from "@/lib/area/limits";
import shipped from "@/lib/area/shipped.json";

const activities = shipped.flatMap((set) =>
  set.activities.map((activity) => ({ set: set.code, ...activity })),
);

test("a set is shipped for every area of practice that radiographers report from", () => {
  expect(shipped.map(({ code }) => code).sort()).toEqual(
    [
      ...["appendicular-reporting", "axial-reporting", "chest-reporting"],
      ...["ct-head-reporting", "mri-head-reporting", "breast-screening-reading"],
      ...["breast-procedures", "ct-colonography", "ultrasound", "fluoroscopy", "interventional"],
      ...["lithotripsy", "on-treatment-review", "site-specialist-radiotherapy", "prescribing"],
    ].sort(),
  );
});

test("each has 6 to 18 activities, each with its source and none twice", () => {
  for (const set of shipped) {
    expect(set.activities.length, set.code).toBeGreaterThanOrEqual(6);
    expect(set.activities.length, set.code).toBeLessThanOrEqual(18);
    expect(new Set(set.activities.map(({ title }) => title)).size).toBe(set.activities.length);
    expect(set.source, set.code).not.toBe("");
  }
  for (const { source, title } of activities)
    expect(source, title).toMatch(/\((S|S\/P|P)[:)]|\(S\b/);
});

test("a number is asked only where a published standard has one: of breast screening readers", () => {
  const numbers = activities.flatMap(({ set, volume, counted, source }) =>
    volume === undefined ? [] : [{ set, volume, counted, isOfGuidance: source.includes("(S)") }],
  );
  expect(numbers).toEqual(
    [
      [5_000, "cases read, screening and symptomatic"],
      [4_000, "screening cases read"],
      [1_500, "screening cases read as first reader"],
    ].map(([volume, counted]) => ({
      set: "breast-screening-reading",
      volume,
      counted,
      isOfGuidance: true,
    })),
  );
  expect(numbers.every(({ volume }) => volume <= COUNT_MAX)).toBe(true);
});

test("a level is one of the scale, and is never said to be somebody else's", () => {
  const levels = activities.filter(({ level }) => level !== undefined);
  for (const { level, source, title } of levels) {
    expect(LEVELS, title).toContain(level);
    expect(source, title).toMatch(/P\)|P:/);
  }
  expect(levels.length).toBeGreaterThan(activities.length / 3);
});
