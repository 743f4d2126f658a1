import { describe, expect, test } from "vitest";
import type { Entrustment } from "@/lib/rules/record";
import { assessed, capabilityRule, emptyRecord, entrustment, TODAY } from "./ready-record";

describe("C5 entrusted: two assessors' latest level is 4 or more, one of these within 24 months", () => {
  const by = (assessor: string, on: string, level = 4): Entrustment =>
    entrustment({ capability: "1.6", assessor, on, level });

  test.each<[string, Entrustment[], string]>([
    ["nobody", [], "fail"],
    ["one assessor, twice", [by("bea", "2026-01-01"), by("bea", "2026-02-01")], "fail"],
    ["two assessors", [by("bea", "2026-01-01"), by("cai", "2026-02-01")], "pass"],
    ["two assessors at 5", [by("bea", "2026-01-01", 5), by("cai", "2026-02-01", 5)], "pass"],
    ["one of them at 3", [by("bea", "2026-01-01"), by("cai", "2026-02-01", 3)], "fail"],
    ["one of them is the owner", [by("bea", "2026-01-01"), by("owner", "2026-02-01")], "fail"],
    [
      "one was at 4 and is now at 3",
      [by("bea", "2026-01-01"), by("bea", "2026-03-01", 3), by("cai", "2026-02-01")],
      "fail",
    ],
    [
      "one was at 3 and is now at 4",
      [by("bea", "2026-03-01"), by("bea", "2026-01-01", 3), by("cai", "2026-02-01")],
      "pass",
    ],
    [
      "4 then 3 on one date: the later in the list",
      [by("bea", "2026-01-01"), by("bea", "2026-01-01", 3), by("cai", "2026-02-01")],
      "fail",
    ],
    [
      "3 then 4 on one date: the later in the list",
      [by("bea", "2026-01-01", 3), by("bea", "2026-01-01"), by("cai", "2026-02-01")],
      "pass",
    ],
    ["one within 24 months to the day", [by("bea", "2019-01-01"), by("cai", "2024-11-22")], "pass"],
    ["both a day older", [by("bea", "2024-11-21"), by("cai", "2024-11-21")], "fail"],
    [
      "recent at 3, old at 4 twice",
      [by("bea", "2020-01-01"), by("cai", "2020-01-01"), by("dee", "2026-01-01", 3)],
      "fail",
    ],
    ["one today", [by("bea", TODAY), by("cai", "2020-01-01")], "pass"],
    ["one tomorrow does not exist yet", [by("bea", "2026-11-23"), by("cai", "2026-01-01")], "fail"],
    [
      "a fall to 3 tomorrow does not exist yet",
      [by("bea", "2026-01-01"), by("bea", "2026-11-23", 3), by("cai", "2026-01-01")],
      "pass",
    ],
    [
      "entrusted for another capability",
      [by("bea", "2026-01-01"), entrustment({ capability: "1.7", assessor: "cai" })],
      "fail",
    ],
  ])("%s", (_sentence, entrustments, expected) => {
    const result = assessed({ ...emptyRecord(), entrustments });
    expect(capabilityRule(result, "1.6", "C5").outcome).toBe(expected);
  });

  test.each([
    ["1.4", "fail"],
    ["1.5", "not-applicable"],
    ["1.6", "fail"],
    ["1.7", "fail"],
    ["1.8", "fail"],
    ["1.9", "not-applicable"],
    ["4.2", "not-applicable"],
  ])("of %s an entrustment that is missing is: %s", (code, expected) => {
    expect(capabilityRule(assessed(emptyRecord()), code, "C5").outcome).toBe(expected);
    expect(
      capabilityRule(assessed(emptyRecord(), { profile: "clinical-plus" }), code, "C5").outcome,
    ).toBe(expected);
  });

  test.each(["manager", "researcher", "academic"] as const)("not asked of a %s", (profile) => {
    expect(capabilityRule(assessed(emptyRecord(), { profile }), "1.8", "C5").outcome).toBe(
      "not-applicable",
    );
  });
});
