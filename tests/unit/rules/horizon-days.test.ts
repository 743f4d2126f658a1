import { describe, expect, test } from "vitest";
import { nextChangeOn } from "@/lib/rules/horizon";
import { nextLastDay, nextToHappen } from "@/lib/rules/horizon-dates";
import { daysAfter, lastDayWithin, sooner } from "@/lib/rules/horizon-days";
import { currentProfile } from "@/lib/rules/profiles";
import type { PortfolioRecord } from "@/lib/rules/record";
import { emptyRecord, item, linksTo, supervisor, TODAY } from "./ready-record";

describe("days that lie ahead", () => {
  test.each<[string, number, string | null]>([
    ["2026-11-29", 1, "2026-11-30"],
    ["2026-11-30", 1, "2026-12-01"],
    ["2026-12-30", 1, "2026-12-31"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2026-11-22", 0, "2026-11-22"],
    ["2026-11-22", 365, "2027-11-22"],
    ["9998-12-31", 1, "9999-01-01"],
    ["9999-12-31", 1, null],
  ])("%s and %i days: %s", (date, days, expected) => {
    expect(daysAfter(date, days)).toBe(expected);
  });

  test.each<[string, number, string]>([
    ["2024-02-29", 24, "2026-02-28"],
    ["2026-03-01", 12, "2027-03-01"],
    ["2026-01-31", 1, "2026-02-28"],
    ["9998-12-31", 12, "9999-12-31"],
    ["9999-06-01", 12, "9999-12-31"],
  ])("%s is within %i months until %s", (date, months, expected) => {
    expect(lastDayWithin(months, date)).toBe(expected);
  });

  test("of two days the earlier is sooner, and never is no day", () => {
    expect([sooner(null, null), sooner(null, "2026-01-01"), sooner("2026-01-01", null)]).toEqual([
      ...[null, "2026-01-01", "2026-01-01"],
    ]);
    expect(sooner("2026-01-02", "2026-01-01")).toBe("2026-01-01");
    expect(sooner("2026-01-01", "2026-01-02")).toBe("2026-01-01");
  });
});

describe("the next day on which something happens or ends", () => {
  const record = (about: Partial<PortfolioRecord>): PortfolioRecord => ({
    ...emptyRecord(),
    ...about,
    practitioner: { ...emptyRecord().practitioner, registrations: [], ...about.practitioner },
  });
  const until = (...days: (string | null)[]) =>
    record({ supervisors: days.map((to, at) => supervisor({ id: `s${String(at)}`, to })) });

  test("of several last days the first that is not over", () => {
    expect(nextLastDay(until("2027-05-01", "2026-12-01", "2027-01-01"), TODAY)).toBe("2026-12-01");
    expect(nextLastDay(until("2026-12-01", "2027-05-01", null), TODAY)).toBe("2026-12-01");
    expect(nextLastDay(until("2026-11-21", "2027-05-01"), TODAY)).toBe("2027-05-01");
    expect(nextLastDay(until(TODAY, "2027-05-01"), TODAY)).toBe(TODAY);
    expect(nextLastDay(until(null), TODAY)).toBeNull();
  });

  test("of several days to come the first after today", () => {
    const on = (...days: string[]) =>
      record({
        supervisors: days.map((from, at) => supervisor({ id: `s${String(at)}`, from })),
      });
    expect(nextToHappen(on("2027-01-01", "2026-12-01"), TODAY)).toBe("2026-12-01");
    expect(nextToHappen(on(TODAY, "2027-01-01"), TODAY)).toBe("2027-01-01");
  });
});

test("an item of another pillar than the clinical keeps its capability current for 36 months, not for 24", () => {
  const of = (capability: string, occurredOn: string) =>
    nextChangeOn(
      { ...emptyRecord(), evidence: [item({ id: "e", occurredOn, links: linksTo([capability]) })] },
      currentProfile("four-pillars"),
      TODAY,
    );
  expect(of("4.2", "2023-12-01")).toBe("2026-12-02");
  expect(of("1.1", "2024-12-01")).toBe("2026-12-02");
});
