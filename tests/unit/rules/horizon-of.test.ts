import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { assess } from "@/lib/rules/assess";
import { daysAfter } from "@/lib/rules/horizon-days";
import { itemsAhead } from "@/lib/rules/horizon-items";
import { changesBetween, horizonOf, type HorizonDay } from "@/lib/rules/horizon-of";
import { currentProfile } from "@/lib/rules/profiles";
import type { PortfolioRecord } from "@/lib/rules/record";
import { anyAsked, anyDay, settings } from "./any-record";
import { assessed, capability, item, readyRecord, TODAY } from "./ready-record";
import { building } from "./whole-record";

vi.setConfig({ testTimeout: 600_000 });

const profile = currentProfile("four-pillars");

function ahead(record: PortfolioRecord, until: string): readonly HorizonDay[] {
  return horizonOf({ recordOn: as(record), profile, asOf: TODAY, until });
}

/** What has no date stays as it is. */
function as(record: PortfolioRecord) {
  return () => ({ record, changesOn: null });
}

describe("what falls when", () => {
  test("nothing within the span is an empty horizon", () => {
    expect(ahead(readyRecord(), TODAY)).toEqual([]);
  });

  test("the scope of practice is no longer agreed a year after its review, and ready for review ends with it", () => {
    const record = {
      ...readyRecord(),
      supervision: null,
      practitioner: { ...readyRecord().practitioner, trainee: false },
    };
    expect(ahead(record, "2027-03-02")).toEqual([
      {
        on: "2027-03-02",
        changes: [
          { kind: "status", from: "ready-for-review", to: "approaching" },
          {
            kind: "gate",
            rule: "G3",
            from: "pass",
            to: "fail",
            message:
              "The scope of practice was last reviewed on 1 March 2026, more than 12 months ago.",
          },
        ],
      },
    ]);
  });

  test("clinical evidence that is 24 months old is due a refresh first and falls six months later", () => {
    const ready = readyRecord();
    const days = ahead(ready, "2028-12-31");
    const of = (code: string) =>
      days.flatMap(({ on, changes }) =>
        changes.flatMap((change) =>
          "code" in change && change.code === code ? [{ on, ...change }] : [],
        ),
      );
    expect(of("1.1")).toEqual([
      { on: "2028-03-02", kind: "refresh-due", code: "1.1", isDue: true, state: "signed-off" },
      {
        on: "2028-09-02",
        kind: "capability",
        code: "1.1",
        from: "signed-off",
        to: "building",
        because: ["Its newest usable item, of 1 March 2026, is more than 24 months old."],
      },
      { on: "2028-09-02", kind: "refresh-due", code: "1.1", isDue: false, state: "building" },
    ]);
  });
});

test("day by day one finds the same: no change is missed, none is on another day", () => {
  const asked = fc.record({ asked: anyAsked, asOf: anyDay });
  fc.assert(
    fc.property(asked, ({ asked: { record, profile: id }, asOf }) => {
      const about = { record, profile: currentProfile(id) };
      const slowly: HorizonDay[] = [];
      let before = assess({ ...about, asOf });
      let on = asOf;
      for (let passed = 1; passed <= 40; passed += 1) {
        on = daysAfter(asOf, passed) ?? "";
        const after = assess({ ...about, asOf: on });
        const changes = changesBetween(before, after);
        if (changes.length > 0) slowly.push({ on, changes });
        before = after;
      }
      expect(horizonOf({ ...about, recordOn: as(record), asOf, until: on })).toEqual(slowly);
    }),
    settings(),
  );
});

test("what has no date in the record falls on the day that is named, and comes back on the next", () => {
  const ready = readyRecord();
  const incomplete = { ...ready, areaCompetence: [{ id: "chest-reporting", complete: false }] };
  const recordOn = (day: string) => {
    if (day < "2026-12-01") return { record: ready, changesOn: "2026-12-01" };
    return day < "2026-12-05"
      ? { record: incomplete, changesOn: "2026-12-05" }
      : { record: ready, changesOn: null };
  };
  const days = horizonOf({ recordOn, profile, asOf: TODAY, until: "2026-12-05" });
  expect(
    days.flatMap(({ on, changes }) =>
      changes.flatMap((one) => (one.kind === "gate" && one.rule === "G5" ? [[on, one.to]] : [])),
    ),
  ).toEqual([
    ["2026-12-01", "fail"],
    ["2026-12-05", "pass"],
  ]);
});

test("the index is named where it moves, and only there", () => {
  const [before, after] = [assessed(readyRecord()), assessed(building(readyRecord(), "4.2"))];
  const index = (days: readonly HorizonDay["changes"][number][]) =>
    days.filter(({ kind }) => kind === "index");
  expect(index(changesBetween(before, after))).toEqual([
    { kind: "index", from: before.index, to: after.index },
  ]);
  expect(after.index).toBeLessThan(before.index);
  expect(changesBetween(before, before)).toEqual([]);
});

describe("how long an item still counts", () => {
  const { evidence: _, ...rest } = readyRecord();
  const of = (...evidence: PortfolioRecord["evidence"]) =>
    itemsAhead({ ...rest, evidence }, profile, TODAY);

  test("60 months, and it keeps its capability current for 24", () => {
    expect(of(item({ id: "e", occurredOn: "2026-03-01" }))).toEqual([
      {
        id: "e",
        occurredOn: "2026-03-01",
        lacks: [],
        countsUntil: "2031-03-01",
        keepsCurrent: [{ code: "1.1", until: "2028-03-01" }],
      },
    ]);
  });

  test("academic work does not age, and another pillar than the clinical has 36 months", () => {
    const links = [{ capability: "4.2", rationale: true }];
    expect(of(item({ id: "e", type: "course", occurredOn: "2026-03-01", links }))).toMatchObject([
      { countsUntil: null, keepsCurrent: [{ code: "4.2", until: "2029-03-01" }] },
    ]);
  });

  test("an older item keeps nothing current, nor does one that nobody has confirmed", () => {
    const items = of(
      item({ id: "old", occurredOn: "2025-03-01" }),
      item({ id: "new", occurredOn: "2026-03-01" }),
      item({ id: "own", occurredOn: "2026-11-01", confirmations: [] }),
    );
    expect(items.map(({ id, lacks, keepsCurrent }) => [id, lacks, keepsCurrent.length])).toEqual([
      ["new", [], 1],
      ["old", [], 0],
      ["own", ["U1"], 0],
    ]);
  });

  test("what ends soonest comes first, of one day in the order of their ids, and last what does not age", () => {
    const course = { type: "course", links: [{ capability: "4.2", rationale: true }] } as const;
    const items = of(
      item({ id: "a", occurredOn: "2020-01-01", ...course }),
      item({ id: "c", occurredOn: "2024-05-01" }),
      item({ id: "b", occurredOn: "2024-05-01" }),
      item({ id: "x", occurredOn: "2026-03-01" }),
      item({ id: "z", occurredOn: "2022-01-01" }),
    );
    expect(items.map(({ id }) => id)).toEqual(["z", "x", "b", "c", "a"]);
    // The course keeps 4.2 current no longer.
    expect(items.at(-1)).toMatchObject({ countsUntil: null, keepsCurrent: [] });
  });

  test("it keeps a capability current on its last day, which may be today, and only if it counts", () => {
    const sameDay = { occurredOn: "2024-11-22" };
    const items = of(
      item({ id: "e", ...sameDay }),
      item({ id: "own", ...sameDay, confirmations: [] }),
    );
    expect(items.map(({ id, keepsCurrent }) => [id, keepsCurrent])).toEqual([
      ["e", [{ code: "1.1", until: TODAY }]],
      ["own", []],
    ]);
  });

  test("on its last day it counts, and on the day after it does not", () => {
    const items = itemsAhead(readyRecord(), profile, TODAY);
    const { countsUntil, keepsCurrent } = items.find(({ id }) => id === "1-0") ?? items[0] ?? {};
    expect(countsUntil).toBe("2031-03-01");
    const code = keepsCurrent?.[0]?.code ?? "";
    const until = keepsCurrent?.[0]?.until ?? "";
    const due = (asOf: string) => capability(assessed(readyRecord(), { asOf }), code).refreshDue;
    expect([due(until), due(daysAfter(until, 1) ?? "")]).toEqual([false, true]);
  });
});
