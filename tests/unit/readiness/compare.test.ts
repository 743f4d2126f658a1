import { expect, test } from "vitest";
import { capabilitiesThatDiffer, gatesOf } from "@/lib/rules/differences";
import { assessRecord } from "@/lib/readiness/assess-record";
import type { ProfileId } from "@/lib/rules/record";
import { TODAY } from "../rules/ready-record";
import { unsigned } from "../rules/whole-record";

function both(other: ProfileId) {
  const record = unsigned("4.1");
  const by = (profile: ProfileId) => assessRecord({ record, profile, asOf: TODAY });
  return { own: by("four-pillars"), other: by(other) };
}

test("a gate that ends or asks differently differs, and every gate is on one side", () => {
  const { differ, same } = gatesOf(both("clinical-plus"));
  expect(differ.map(({ rule }) => rule)).toEqual(["G7", "G8", "G12", "G14"]);
  expect(differ.length + same.length).toBe(16);
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
