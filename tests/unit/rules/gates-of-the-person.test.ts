import { describe, expect, test } from "vitest";
import type { PortfolioRecord, Practitioner } from "@/lib/rules/record";
import { assessed, gate, readyRecord, TODAY } from "./ready-record";

type Registrations = Practitioner["registrations"];
type Awards = Practitioner["awards"];

function ready(about: Partial<Practitioner>, rest: Partial<PortfolioRecord> = {}): PortfolioRecord {
  const record = readyRecord();
  return { ...record, ...rest, practitioner: { ...record.practitioner, ...about } };
}

describe("G1 registered (hard stop)", () => {
  const until = (
    expiresOn: string,
    status: "registered" | "restricted" | "lapsed" = "registered",
  ): NonNullable<Registrations>[number] => ({ body: "HCPC", number: expiresOn, status, expiresOn });

  test.each<[string, Registrations, string]>([
    ["not known", null, "unknown"],
    ["none", [], "fail"],
    ["expires today", [until(TODAY)], "pass"],
    ["expired yesterday", [until("2026-11-21")], "fail"],
    ["lapsed", [until("2028-01-01", "lapsed")], "fail"],
    ["restricted", [until("2028-01-01", "restricted")], "fail"],
    [
      "registered with one body, restricted by another",
      [until("2028-01-01"), until(TODAY, "restricted")],
      "fail",
    ],
    [
      "registered, and restricted until yesterday",
      [until("2028-01-01"), until("2026-11-21", "restricted")],
      "pass",
    ],
    [
      "registered, and lapsed with another body",
      [until("2028-01-01"), until("2028-01-01", "lapsed")],
      "pass",
    ],
  ])("%s", (_sentence, registrations, expected) => {
    expect(gate(assessed(ready({ registrations })), "G1").outcome).toBe(expected);
  });
});

describe("G2 master's level", () => {
  const award = (about: Partial<NonNullable<Awards>[number]>): NonNullable<Awards>[number] => ({
    title: "MSc",
    level: 7,
    kind: "masters",
    awardedOn: "2024-07-20",
    ...about,
  });

  test.each<[string, Awards, string]>([
    ["not known", null, "unknown"],
    ["none", [], "fail"],
    ["a master's award at level 7", [award({})], "pass"],
    ["at level 6", [award({ level: 6 })], "fail"],
    ["at level 8", [award({ level: 8 })], "pass"],
    ["an equivalence at level 7", [award({ kind: "equivalence" })], "pass"],
    ["a diploma at level 7", [award({ kind: "pgdip" })], "fail"],
    ["a certificate at level 7", [award({ kind: "pgcert" })], "fail"],
    ["another award at level 8", [award({ level: 8, kind: "other" })], "fail"],
    ["in progress", [award({ awardedOn: null })], "fail"],
    ["awarded today", [award({ awardedOn: TODAY })], "pass"],
    ["awarded tomorrow", [award({ awardedOn: "2026-11-23" })], "fail"],
  ])("%s", (_sentence, awards, expected) => {
    expect(gate(assessed(ready({ awards })), "G2").outcome).toBe(expected);
  });
});

describe("G3 scope agreed", () => {
  test.each<[string, string[], string]>([
    ["never", [], "fail"],
    ["12 months ago to the day", ["2025-11-22"], "pass"],
    ["a day more", ["2025-11-21"], "fail"],
    ["today", [TODAY], "pass"],
    ["tomorrow", ["2026-11-23"], "fail"],
    ["long ago, and again since", ["2026-01-01", "2019-01-01"], "pass"],
  ])("%s", (_sentence, scopeReviewedOn, expected) => {
    expect(gate(assessed(ready({ scopeReviewedOn })), "G3").outcome).toBe(expected);
  });
});

describe("G5 area competence", () => {
  test.each<[string, PortfolioRecord["areaCompetence"], string]>([
    ["no set chosen", null, "fail"],
    ["an empty set", [], "fail"],
    [
      "complete",
      [
        { id: "a", complete: true },
        { id: "b", complete: true },
      ],
      "pass",
    ],
    [
      "one of two",
      [
        { id: "a", complete: true },
        { id: "b", complete: false },
      ],
      "fail",
    ],
  ])("%s", (_sentence, areaCompetence, expected) => {
    expect(gate(assessed({ ...readyRecord(), areaCompetence }), "G5").outcome).toBe(expected);
  });
});

describe("G6 entitled (hard stop)", () => {
  test.each<[string, Partial<Practitioner>, string]>([
    ["entitled today", { operatorEntitledOn: [TODAY] }, "pass"],
    ["entitled tomorrow", { operatorEntitledOn: ["2026-11-23"] }, "fail"],
    ["not entitled", { operatorEntitledOn: [] }, "fail"],
    [
      "no ionising radiation",
      { ionisingRadiation: false, operatorEntitledOn: [] },
      "not-applicable",
    ],
  ])("%s", (_sentence, about, expected) => {
    expect(gate(assessed(ready(about)), "G6").outcome).toBe(expected);
  });
});
