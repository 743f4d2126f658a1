import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { asItStood } from "@/lib/rules/as-it-stood";
import { assess } from "@/lib/rules/assess";
import { monthsBefore } from "@/lib/rules/calendar-date";
import { daysAfter } from "@/lib/rules/horizon-days";
import { signOffsAhead, type SignOffAhead } from "@/lib/rules/horizon-sign-offs";
import { currentProfile } from "@/lib/rules/profiles";
import type { PortfolioRecord, ProfileId } from "@/lib/rules/record";
import { anyAsked, settings } from "./any-record";
import { capabilityRule, item, linksTo, readyRecord, signOff, TODAY } from "./ready-record";

vi.setConfig({ testTimeout: 600_000 });

function of(about: Partial<PortfolioRecord>) {
  const record = { ...readyRecord(), signOffs: [], ...about };
  return signOffsAhead(record, currentProfile("four-pillars"), TODAY);
}

const links = linksTo(["4.2"]);

describe("how long a sign-off is in force", () => {
  test("36 months, and 1.11 for 12, the soonest first", () => {
    const signOffs = [signOff({ capability: "4.2" }), signOff({ capability: "1.11" })];
    expect(of({ signOffs })).toEqual([
      { code: "1.11", by: "bea", on: "2026-10-01", until: "2027-10-01" },
      { code: "4.2", by: "bea", on: "2026-10-01", until: "2029-10-01" },
    ]);
  });

  test("of those that end on one day in the order of the framework, whatever comes before", () => {
    const signOffs = ["4.2", "1.11", "1.1"].map((capability) => signOff({ capability }));
    expect(of({ signOffs }).map(({ code, until }) => [code, until])).toEqual([
      ["1.11", "2027-10-01"],
      ["1.1", "2029-10-01"],
      ["4.2", "2029-10-01"],
    ]);
  });

  test("an item of the very day carries it", () => {
    const evidence = [
      item({ id: "old", occurredOn: "2022-02-10", links }),
      item({ id: "same", occurredOn: "2026-10-01", links }),
    ];
    expect(of({ evidence, signOffs: [signOff({ capability: "4.2" })] })).toMatchObject([
      { until: "2029-10-01" },
    ]);
  });

  test("only as long as an item from before it counts", () => {
    const evidence = [
      item({ id: "old", occurredOn: "2022-02-10", links }),
      item({ id: "later", occurredOn: "2026-10-02", links }),
    ];
    const signOffs = [signOff({ capability: "4.2" })];
    expect(of({ evidence, signOffs })).toMatchObject([{ on: "2026-10-01", until: "2027-02-10" }]);
    const course = item({ id: "course", type: "course", occurredOn: "2022-02-10", links });
    expect(of({ evidence: [...evidence, course], signOffs })).toMatchObject([
      { until: "2029-10-01" },
    ]);
  });

  test("a later word of the same person who was no longer eligible does not count, and is not its day", () => {
    const [bea] = readyRecord().supervisors.filter(({ id }) => id === "bea");
    const supervisors = bea ? [{ ...bea, to: "2026-06-30" }] : [];
    const signOffs = [
      signOff({ capability: "4.2", on: "2026-05-01" }),
      signOff({ capability: "4.2", on: "2026-10-15", decision: "not-yet" }),
    ];
    expect(of({ supervisors, signOffs })).toEqual([
      { code: "4.2", by: "bea", on: "2026-05-01", until: "2029-05-01" },
    ]);
  });
});

test("the engine says the same: in force on the last day, and not on the day after", () => {
  const ages = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 40, maxLength: 40 });
  fc.assert(
    fc.property(anyAsked, ages, (asked, months) => {
      // Nobody does anything from here on.
      const record = asItStood(older(asked.record, months), TODAY);
      const inForce = signOffsAhead(record, currentProfile(asked.profile), TODAY);
      expect(inForce.map(({ code }) => code).sort()).toEqual(
        activeOn(TODAY, record, asked.profile).sort(),
      );
      for (const on of endsOf(inForce)) {
        const expected = inForce.filter(({ until }) => until === null || on <= until);
        expect(activeOn(on, record, asked.profile).sort(), on).toEqual(
          expected.map(({ code }) => code).sort(),
        );
      }
    }),
    settings(),
  );
});

/** Its items happened so many months earlier. */
function older(record: PortfolioRecord, months: readonly number[]): PortfolioRecord {
  const evidence = record.evidence.map((one, at) => ({
    ...one,
    occurredOn: monthsBefore(one.occurredOn, months[at % months.length] ?? 0),
  }));
  return { ...record, evidence };
}

/** The last days, and the days after them. */
function endsOf(inForce: readonly SignOffAhead[]): ReadonlySet<string> {
  return new Set(
    inForce.flatMap(({ until }) => (until === null ? [] : [until, daysAfter(until, 1) ?? until])),
  );
}

function activeOn(asOf: string, record: PortfolioRecord, id: ProfileId): string[] {
  const result = assess({ record, profile: currentProfile(id), asOf });
  return result.pillars
    .flatMap(({ capabilities }) => capabilities.map(({ code }) => code))
    .filter((code) => capabilityRule(result, code, "C6").outcome === "pass");
}
