import { expect, test } from "vitest";
import { bearers, bearingOf } from "@/components/readiness/bearing";
import { standingOf } from "@/lib/readiness/standing";
import { currentProfile } from "@/lib/rules/profiles";
import type { ProfileId } from "@/lib/rules/record";
import { pillarsThatSetTheIndex } from "@/lib/rules/status";
import { assessed } from "../rules/ready-record";
import { building, unsigned } from "../rules/whole-record";

function drawn(profile: ProfileId, ...scores: readonly number[]) {
  const pillars = scores.map((score, at) => ({
    code: String(at + 1),
    name: "",
    score,
    capabilities: [],
  }));
  const [setter] = pillarsThatSetTheIndex(pillars, currentProfile(profile).index);
  return { profile, pillars, index: setter?.score ?? 0 };
}

test.each<[ProfileId, readonly number[], number, readonly string[]]>([
  ["four-pillars", [100, 86.4, 68.8, 62.5], 62.5, ["4"]],
  ["four-pillars", [70, 47.5, 80, 47.5], 47.5, ["2", "4"]],
  ["clinical-plus", [100, 86.4, 68.8, 62.5], 86.4, ["2"]],
  ["clinical-plus", [62.5, 86.4, 68.8, 62.5], 62.5, ["1"]],
  ["clinical-plus", [100, 80, 80, 62.5], 80, ["2", "3"]],
  ["clinical-plus", [80, 62.5, 80, 62.5], 80, ["1", "3"]],
])("%s: of %j the index is %d, set by %j", (profile, scores, index, codes) => {
  const readiness = drawn(profile, ...scores);
  expect(readiness.index).toBe(index);
  expect(bearers(readiness).map(({ code }) => code)).toEqual(codes);
});

test("shortest is said of the pillar that is, and of none where several bear or nothing is left", () => {
  expect(bearingOf(drawn("four-pillars", 100, 86.4, 68.8, 62.5))).toEqual({
    code: "4",
    words: "Shortest pillar",
  });
  expect(bearingOf(drawn("clinical-plus", 100, 86.4, 68.8, 62.5))).toEqual({
    code: "2",
    words: "Sets the index",
  });
  expect(bearingOf(drawn("four-pillars", 70, 47.5, 80, 47.5))).toBeNull();
  expect(bearingOf(drawn("four-pillars", 100, 100, 100, 100))).toBeNull();
});

test("a list marks the pillars that the engine takes the index from, and no other", () => {
  const record = building(unsigned("1.1", "2.1", "2.2", "3.1", "3.2", "3.3", "4.1", "4.2"), "4.1");
  const marked = (profile: ProfileId) => {
    const result = assessed(record, { profile });
    const { pillars, index } = standingOf(result);
    const setters = pillars.filter(({ setsTheIndex }) => setsTheIndex);
    for (const { score } of setters) expect(score).toBe(index);
    return setters.map(({ code }) => code);
  };
  expect(marked("four-pillars")).toEqual(["4"]);
  expect(marked("clinical-plus")).toEqual(["2"]);
});
