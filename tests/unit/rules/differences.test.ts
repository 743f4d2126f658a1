import { expect, test } from "vitest";
import { capabilitiesThatDiffer, gatesOf } from "@/lib/rules/differences";
import type { ProfileId } from "@/lib/rules/record";
import { assessed } from "./ready-record";
import { building, unsigned } from "./whole-record";

function both(other: ProfileId) {
  const record = unsigned("4.1");
  const by = (profile: ProfileId) => assessed(record, { profile });
  return { own: by("four-pillars"), other: by(other) };
}

test("a gate that ends or asks differently differs, and every gate is on one side", () => {
  const { differ, same } = gatesOf(both("clinical-plus"));
  expect(differ.map(({ rule }) => rule)).toEqual(["G7", "G8", "G12", "G14"]);
  expect([...differ, ...same]).toHaveLength(16);
  expect(same.map(({ rule }) => rule)).toContain("G1");
  for (const { rule, own, other } of [...differ, ...same]) {
    expect([own.rule, other.rule]).toEqual([rule, rule]);
  }
});

test("a gate that ends alike and asks for something else differs", () => {
  const { differ } = gatesOf(both("clinical-plus"));
  const [first] = differ;
  expect(first?.own.outcome).toBe("fail");
  expect(first?.other.outcome).toBe("pass");
  const [, , , last] = differ;
  expect([last?.own.outcome, last?.other.outcome]).toEqual(["pass", "pass"]);
  expect(last?.own.threshold).not.toBe(last?.other.threshold);
});

test("two answers of one profile differ in what has changed between them, and in nothing else", () => {
  const record = unsigned("4.1");
  const answers = { own: assessed(record), other: assessed(building(record, "4.1")) };
  expect(
    capabilitiesThatDiffer(answers).map(({ code, own, other }) => [code, own?.state, other?.state]),
  ).toEqual([["4.1", "evidenced", "building"]]);
  expect(gatesOf(answers).differ).toEqual([]);
});

test("what only one profile asks for differs, what stands the same in both does not", () => {
  expect(capabilitiesThatDiffer(both("clinical-plus"))).toEqual([]);
  expect(capabilitiesThatDiffer(both("manager")).map(({ code, other }) => [code, other])).toEqual([
    ["1.4", null],
    ["1.5", null],
    ["1.6", null],
    ["1.7", null],
  ]);
});
