import fc from "fast-check";
import { expect, test } from "vitest";
import { changedInSubstance, shareCodes, successorOf } from "@/lib/framework/successor";
import { afterMove } from "@/lib/readiness/move/after-move";
import { assess } from "@/lib/rules/assess";
import { frameworkOf } from "@/lib/rules/frameworks";
import { currentProfile } from "@/lib/rules/profiles";
import type { Readiness } from "@/lib/rules/result";
import { anyAsked, settings } from "../rules/any-record";
import { TODAY } from "../rules/ready-record";

const move = { to: "nhse-mpf-2025", codes: ["2.1"], on: TODAY } as const;
const of2017 = anyAsked
  .filter(({ record }) => record.framework !== "consultant-2020")
  .map(({ record, profile }) => ({
    profile: currentProfile(profile),
    record: { ...record, framework: "hee-mpf-2017" as const },
  }));

test("a move changes no state, score, status or gate of any record, and no finding but that on the sign-off of 2.1", () => {
  fc.assert(
    fc.property(of2017, ({ record, profile }) => {
      const before = assess({ record, profile, asOf: TODAY });
      const after = assess({ record: afterMove(record, move), profile, asOf: TODAY });
      expect(outcomesOf(after)).toEqual(outcomesOf(before));
      expect(findingsBut21(after)).toEqual(findingsBut21(before));
    }),
    settings(),
  );
});

test("a sign-off on 2.1 that holds asks to be looked at again", () => {
  let held = 0;
  fc.assert(
    fc.property(of2017, ({ record, profile }) => {
      const moved = afterMove(record, move);
      const [finding] = signingOf(assess({ record: moved, profile, asOf: TODAY }));
      if (finding?.outcome !== "pass") return;
      held += 1;
      expect(finding.severity).toBe("warning");
      expect(finding.message).toContain("ask for it to be confirmed again");
    }),
    settings(),
  );
  expect(held, "records with a sign-off on 2.1").toBeGreaterThan(0);
});

test("what was changed before the move was changed then", () => {
  fc.assert(
    fc.property(of2017, ({ record }) => {
      const early = { ...move, on: "2000-01-01" };
      const once = afterMove(record, early);
      expect(afterMove(once, move)).toEqual({ ...once, framework: "nhse-mpf-2025" });
    }),
    settings(),
  );
});

test("2017 is followed by 2025, code for code; of 2.1 more than the wording changed", () => {
  expect(successorOf("hee-mpf-2017")).toBe("nhse-mpf-2025");
  expect([successorOf("nhse-mpf-2025"), successorOf("consultant-2020")]).toEqual([null, null]);
  const codes = (["hee-mpf-2017", "nhse-mpf-2025"] as const).map((id) =>
    frameworkOf(id).pillars.map(({ code, capabilities }) => [
      code,
      capabilities.map((c) => c.code),
    ]),
  );
  expect(codes[0]).toEqual(codes[1]);
  expect(changedInSubstance("nhse-mpf-2025")).toEqual([
    { code: "2.1", what: "inclusive attitudes and behaviours added" },
  ]);
  expect(changedInSubstance("consultant-2020")).toEqual([]);
  expect(shareCodes("nhse-mpf-2025", "hee-mpf-2017")).toBe(true);
  expect(shareCodes("nhse-mpf-2025", "consultant-2020")).toBe(false);
});

type Answer = Omit<Readiness, "inputsHash">;

function outcomesOf({ status, label, index, mean, pillars, gates }: Answer) {
  return {
    ...{ status, label, index, mean },
    gates: gates.map(({ rule, outcome, severity }) => ({ rule, outcome, severity })),
    pillars: pillars.map(({ code, score, rules, capabilities }) => ({
      ...{ code, score },
      rules: rules.map(({ rule, outcome }) => ({ rule, outcome })),
      capabilities: capabilities.map(({ rules: all, ...one }) => ({
        ...one,
        rules: all.map(({ rule, outcome }) => ({ rule, outcome })),
      })),
    })),
  };
}

function findingsBut21({ pillars, gates }: Answer) {
  return [
    ...gates,
    ...pillars.flatMap(({ capabilities }) =>
      capabilities.flatMap(({ code, rules }) =>
        rules.filter(({ rule }) => !(code === "2.1" && rule === "C6")),
      ),
    ),
  ];
}

function signingOf({ pillars }: Answer) {
  return pillars
    .flatMap(({ capabilities }) => capabilities)
    .filter(({ code }) => code === "2.1")
    .flatMap(({ rules }) => rules.filter(({ rule }) => rule === "C6"));
}
