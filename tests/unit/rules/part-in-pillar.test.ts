import { describe, expect, test } from "vitest";
import { partInPillar, partsOfPillar, type PartInPillar } from "@/lib/rules/part-in-pillar";
import { currentProfile } from "@/lib/rules/profiles";
import type { PortfolioRecord } from "@/lib/rules/record";
import { item, linksTo, readyRecord, signOff, TODAY } from "./ready-record";

const on = "2026-11-01";

/** Nothing is linked or decided but this. */
function parts(about: Partial<PortfolioRecord>, pillar = "4", asOf = TODAY) {
  const record = { ...readyRecord(), evidence: [], signOffs: [], ...about };
  return partsOfPillar({ record, profile: currentProfile("four-pillars"), asOf }, pillar);
}

const confirmed = (day: string, ...codes: string[]) => ({
  evidence: [
    item({ id: "e", links: linksTo(codes), confirmations: [{ by: "dee", on: day }] }),
    item({ id: "elsewhere", links: linksTo(["1.1"]), confirmations: [{ by: "eve", on: day }] }),
  ],
});
const decided = (day: string, capability: string) => ({
  signOffs: [signOff({ capability, by: "dee", on: day })],
});

describe("who had a part in pillar 4, of a review by Bea on 1 November", () => {
  test.each<[string, string, Partial<PortfolioRecord>, PartInPillar | null]>([
    ["the owner", "owner", {}, "owner"],
    ["whoever reviews it", "bea", {}, "reviewer"],
    [
      "whoever confirmed an item linked in it by that day",
      "dee",
      confirmed(on, "4.2"),
      "confirmed",
    ],
    ["nobody who confirmed it the day after", "dee", confirmed("2026-11-02", "4.2"), null],
    [
      "an item linked in two pillars is linked in it",
      "dee",
      confirmed(on, "1.2", "4.2"),
      "confirmed",
    ],
    ["nobody who confirmed an item of another pillar", "dee", confirmed(on, "1.2"), null],
    ["nobody who confirmed what Dee did not", "eve", confirmed(on, "4.2"), null],
    ["whoever decided on a capability of it by that day", "dee", decided(on, "4.2"), "decided"],
    ["nobody who decided the day after", "dee", decided("2026-11-02", "4.2"), null],
    ["nobody who decided in another pillar", "dee", decided(on, "3.2"), null],
    ["nobody else", "zoe", { ...confirmed(on, "4.2"), ...decided(on, "4.2") }, null],
  ])("%s", (_sentence, person, about, expected) => {
    expect(partInPillar(person, { by: "bea", on }, parts(about))).toBe(expected);
  });
});

test("what a pillar rests on is what is linked in it and decided in it, as the record stood", () => {
  const about = {
    ...confirmed(on, "4.2"),
    signOffs: [signOff({ capability: "4.1", by: "dee", on })],
  };
  const ofFour = parts(about);
  expect(ofFour.linked.map(({ item: { id } }) => id)).toEqual(["e"]);
  expect(ofFour.decisions.map(({ capability }) => capability)).toEqual(["4.1"]);
  expect(parts(about, "1").linked.map(({ item: { id } }) => id)).toEqual(["elsewhere"]);
  expect(parts(about, "4", "2026-10-31").decisions).toEqual([]);
  expect(parts(about, "9")).toEqual({ linked: [], decisions: [] });
});
