import { describe, expect, test } from "vitest";
import { paceSentence, targetSentence } from "@/components/readiness/pace/pace-words";
import { forecastOf, paceOf, targetOf, type States } from "@/lib/readiness/pace/pace-of";
import type { Pace, Quarter } from "@/lib/readiness/pace/types";
import { assess } from "@/lib/rules/assess";
import { currentProfile } from "@/lib/rules/profiles";
import type { PortfolioRecord } from "@/lib/rules/record";
import { emptyRecord, TODAY } from "../rules/ready-record";
import { building, ready } from "../rules/whole-record";

const BOUNDS = ["2025-11-22", "2026-02-22", "2026-05-22", "2026-08-22", "2026-11-22"];

function quarters(...signedOff: readonly number[]): readonly Quarter[] {
  return signedOff.map((made, at) => ({
    from: BOUNDS[at] ?? "",
    to: BOUNDS[at + 1] ?? "",
    signedOff: made,
    statesGained: 0,
  }));
}

const profile = currentProfile("four-pillars");

function pace(
  record: PortfolioRecord,
  targetOn: string | null = null,
  kept: ReadonlyMap<string, States> = new Map(),
): Pace {
  return paceOf({ record, profile, today: TODAY, targetOn, kept });
}

/** What was kept of a day of this record. */
function keptOf(record: PortfolioRecord, asOf: string): States {
  const { pillars } = assess({ record, profile, asOf });
  const all = pillars.flatMap(({ capabilities }) => capabilities);
  return new Map(all.map(({ code, state }) => [code, state]));
}

/** Everything in this pillar was submitted once more, and confirmed again in October. */
function confirmedAgain(record: PortfolioRecord, pillar: string): PortfolioRecord {
  const evidence = record.evidence.map((one) =>
    one.id.startsWith(`${pillar}-`)
      ? { ...one, confirmations: one.confirmations.map(({ by }) => ({ by, on: "2026-10-10" })) }
      : one,
  );
  return { ...record, evidence };
}

/** The ready record whose first sign-offs were made on these days, and no others. */
function signedOn(...days: readonly string[]): PortfolioRecord {
  const made = ready().signOffs.slice(0, days.length);
  return ready({
    selfAssessments: ready().selfAssessments.map((one) => ({ ...one, on: "2025-01-01" })),
    evidence: ready().evidence.map((one) => ({
      ...one,
      occurredOn: "2025-06-01",
      confirmations: one.confirmations.map((by) => ({ ...by, on: "2025-06-02" })),
    })),
    signOffs: made.map((one, at) => ({ ...one, on: days[at] ?? one.on })),
  });
}

/** The ready record, everything of which was there in 2025 but the sign-offs, all made that day. */
function allSignedOn(day: string): PortfolioRecord {
  return ready({
    ...signedOn(),
    entrustments: ready().entrustments.map((one) => ({ ...one, on: "2025-06-02" })),
    signOffs: ready().signOffs.map((one) => ({ ...one, on: day })),
  });
}

describe("the pace of the past 12 months", () => {
  test("is counted quarter by quarter, from what was gained and kept", () => {
    const counted = pace(signedOn("2025-12-01", "2026-06-01", "2026-06-02", "2026-10-01"));
    expect(counted.quarters.map(({ signedOff }) => signedOff)).toEqual([1, 0, 2, 1]);
    expect(counted).toMatchObject({ required: 38, signedOff: 4 });
  });

  test("what was signed off before the 12 months, or has been revoked since, is no pace", () => {
    const record = signedOn("2025-11-01", "2026-06-01");
    const revoked = {
      ...record,
      signOffs: record.signOffs.map((one) =>
        one.on === "2026-06-01" ? { ...one, revokedOn: "2026-07-01" } : one,
      ),
    };
    expect(pace(revoked).quarters.map(({ signedOff }) => signedOff)).toEqual([0, 0, 0, 0]);
  });

  test("an old sign-off is not new once its items are confirmed again, whether anything was kept or not", () => {
    const before = allSignedOn("2025-11-01");
    const again = confirmedAgain(before, "4");
    expect(pace(again).quarters.map(({ signedOff }) => signedOff)).toEqual([0, 0, 0, 0]);
    // Kept while the items waited for their confirmation: what comes back has been signed off before.
    const kept = new Map(BOUNDS.slice(0, 3).map((day) => [day, keptOf(before, day)]));
    const waiting = keptOf(again, "2026-08-22");
    expect([...waiting.values()].filter((state) => state === "signed-off")).toHaveLength(30);
    expect(
      pace(again, null, new Map([...kept, ["2026-08-22", waiting]])).quarters.map(
        ({ signedOff }) => signedOff,
      ),
    ).toEqual([0, 0, 0, 0]);
  });

  test("what a day kept is how it stood: a sign-off that waited for evidence counts when that was there", () => {
    const record = allSignedOn("2026-03-01");
    const days = BOUNDS.slice(0, 3).map(
      (day) => [day, keptOf(building(record, "4.1"), day)] as const,
    );
    const kept = new Map([...days, ["2026-08-22", keptOf(record, "2026-08-22")] as const]);
    expect(pace(record, null, kept).quarters.map(({ signedOff }) => signedOff)).toEqual([
      0, 37, 1, 0,
    ]);
  });

  test("states gained are there too, where both ends of a quarter were kept", () => {
    const nothing = keptOf(emptyRecord(), TODAY);
    const kept = new Map(BOUNDS.slice(1, 4).map((day) => [day, nothing]));
    const of = (days: typeof kept) =>
      pace(ready(), null, days).quarters.map(({ statesGained }) => statesGained);
    expect(of(kept)).toEqual([null, 0, 0, 4 * 38]);
    expect(of(new Map())).toEqual([null, null, null, null]);
  });
});

describe("where it leads", () => {
  test("the year gives the day; the fastest and the slowest quarter its range", () => {
    expect(forecastOf({ left: 26, quarters: quarters(2, 1, 4, 2), today: TODAY })).toEqual({
      kind: "known",
      signedOff: 9,
      aMonth: 0.8,
      expectedOn: "2029-10-12",
      soonestOn: "2028-07-12",
      latestOn: "2033-03-24",
    });
  });

  test("a quarter in which nothing was signed off leaves the other end open", () => {
    const forecast = forecastOf({ left: 26, quarters: quarters(0, 1, 4, 2), today: TODAY });
    expect(forecast).toMatchObject({ kind: "known", latestOn: null });
  });

  test("two sign-offs are too little to tell, three are not", () => {
    const told = (...made: readonly number[]) =>
      forecastOf({ left: 26, quarters: quarters(...made), today: TODAY }).kind;
    expect(told(1, 0, 1, 0)).toBe("too-little");
    expect(told(1, 1, 1, 0)).toBe("known");
  });

  test("nothing left is done, however fast it went", () => {
    expect(forecastOf({ left: 0, quarters: quarters(0, 0, 0, 0), today: TODAY })).toEqual({
      kind: "done",
    });
  });
});

describe("a target", () => {
  test("asks for so many a month", () => {
    expect(targetOf({ left: 24, today: TODAY, on: "2028-11-22" })).toEqual({
      on: "2028-11-22",
      asksAMonth: 1,
    });
  });

  test("that is over, or has nothing left before it, asks for nothing", () => {
    expect(targetOf({ left: 24, today: TODAY, on: TODAY }).asksAMonth).toBeNull();
    expect(targetOf({ left: 0, today: TODAY, on: "2028-11-22" }).asksAMonth).toBeNull();
  });

  test("is said beside the pace", () => {
    const known = pace(signedOn("2025-12-01", "2026-06-01", "2026-06-02"), "2028-11-22");
    expect(targetSentence(known)).toBe(
      "To be signed off by 22 November 2028 you need 1.5 capabilities a month. Your pace is 0.3: it leads to 21 July 2038.",
    );
    expect(paceSentence(pace(signedOn("2026-06-01")))).toEqual({
      lead: "Too little to tell.",
      rest: "Fewer than 3 sign-offs in 12 months (1): no honest day can be worked out from that.",
    });
    expect(targetSentence(pace(ready()))).toBeNull();
  });

  test("the days say whether a pace is enough: two that read the same are not", () => {
    const said = (on: string) => {
      const about = { left: 26, today: TODAY };
      const forecast = forecastOf({ ...about, quarters: quarters(2, 1, 4, 2) });
      const target = targetOf({ ...about, on });
      return targetSentence({ required: 38, signedOff: 12, quarters: [], forecast, target });
    };
    expect(said("2029-10-12")).toBe(
      "To be signed off by 12 October 2029 you need 0.8 capabilities a month. Your pace, 0.8, is enough.",
    );
    expect(said("2029-10-11")).toBe(
      "To be signed off by 11 October 2029 you need 0.8 capabilities a month. Your pace is 0.8: it leads to 12 October 2029.",
    );
  });
});
