import { expect, test } from "vitest";
import { detailsSentence, partLines } from "@/components/details/part-lines";
import type { PartView } from "@/lib/details/types";
import type { GateId } from "@/lib/rules/record";
import type { Finding } from "@/lib/rules/result";

const TODAY = "2026-11-22";

test.each([
  ["without a gate of its own, like a waiver", [], [], true],
  ["whose gate asks for it", ["G3"], ["pass"], true],
  ["whose only gate does not apply", ["G3"], ["not-applicable"], false],
  ["one of whose gates does", ["G3", "G4"], ["not-applicable", "pass"], true],
] as const)("a part %s: what runs out soon is said of it: %#", (_, rules, outcomes, says) => {
  const gates = rules.map((rule, index) => finding(rule, outcomes[index] ?? "pass"));
  const lines = partLines([part(rules, "2026-12-01")], gates, TODAY);
  expect(lines.map(({ isRunningOut }) => isRunningOut)).toEqual([says]);
  expect(detailsSentence(lines).rest).toMatch(says ? /^One runs out/ : /^Nothing runs out/);
});

test("what does not run out soon is not said", () => {
  const lines = partLines([part([], "2027-11-21"), part([], null)], [], TODAY);
  expect(lines.map(({ isRunningOut }) => isRunningOut)).toEqual([false, false]);
});

function part(gates: readonly GateId[], on: string | null): PartView {
  return {
    ...{ id: "waivers", title: "Waivers", href: null, gates, stands: [] },
    until: on === null ? null : { says: "Ends", on },
  };
}

function finding(rule: GateId, outcome: Finding<GateId>["outcome"]): Finding<GateId> {
  return {
    ...{ rule, scope: "gate", outcome, severity: "block", inputs: [] },
    ...{ observed: "", threshold: "", source: "P", message: "" },
  };
}
