import { frameworkOf } from "@/lib/rules/frameworks";
import type { FrameworkId } from "@/lib/rules/record";
import type { CapabilityState, Finding } from "@/lib/rules/result";
import type { DrawnPillar, DrawnReadiness, Titles } from "./types";

const meanings: Readonly<Record<string, readonly [CapabilityState, number]>> = {
  N: ["not-started", 0],
  T: ["started", 20],
  B: ["building", 50],
  E: ["evidenced", 80],
  S: ["signed-off", 100],
  R: ["signed-off", 100],
};

/** One letter a capability, in framework order: Not started, sTarted, Building, Evidenced, Signed off, Refresh due. */
export const ada = drawn("nhse-mpf-2025", ["SSSSEEBSERE", "ESSSBTEEBSS", "SSEBEETB", "ESEBNBTN"]);
export const firstDay = drawn("nhse-mpf-2025", [
  "N".repeat(11),
  "N".repeat(11),
  "NNNNNNNN",
  "NNNNNNNN",
]);
export const lastDay = drawn("nhse-mpf-2025", [
  "SSSSSSSSSRS",
  "S".repeat(11),
  "SSSSSSSR",
  "SSSSSSSS",
]);
export const tied = drawn("nhse-mpf-2025", ["SSSSSSSSSSS", "SSSSSSSSSSE", "SSEBEETB", "BTEEBESS"]);
export const underTheRoof = drawn("nhse-mpf-2025", [
  "NTBESNTBESN",
  "TTTTTTTTTTT",
  "NNNNSSSS",
  "NNTTNNTT",
]);
export const consultant = drawn("consultant-2020", [
  "SSSEEB",
  "SEBTNNNNN",
  "EEBBTT",
  "SSSSSSSEE",
  "NTBEEEE",
]);

export const titles: Titles = titlesOf("nhse-mpf-2025");
export const consultantTitles: Titles = titlesOf("consultant-2020");

export const findings: readonly Finding[] = [
  finding({
    rule: "C1",
    observed: "4 usable items of 3 kinds",
    threshold: "2 usable items of 2 kinds",
  }),
  finding({
    rule: "C5",
    outcome: "fail",
    source: "P",
    observed: "1 assessor at level 4 or more",
    threshold: "level 4 or more from 2 assessors, one within 24 months",
    message: "One more assessor has to say level 4 or more.",
  }),
  finding({
    rule: "C6",
    severity: "warning",
    observed: "signed off on 2 June 2026",
    threshold: "an active sign-off, within 36 months",
    message:
      "What it rests on, or what it asks, was changed on 20 November 2026: ask for it to be confirmed again.",
  }),
];

export const gates: readonly Finding[] = [
  gate("G1", "pass", "HCPC, to 29 February 2028.", "hard-stop"),
  gate("G2", "fail", "Your master’s award is in progress. It counts from the day it is awarded."),
  gate("G4", "pass", "640 of 576 minutes in 12 weeks."),
  gate("G6", "not-applicable", "No operator entitlement is asked for here."),
  gate("G9", "fail", "Nine people answered; twelve are asked for, with a consultant among them."),
  gate("G10", "unknown", "Patient feedback is not recorded yet."),
  gate("G11", "pass", "84% clinical.", "warning"),
  gate("G12", "fail", "There is no critical narrative yet.", "export-only"),
  gate("G14", "waived", "Waived until 1 May 2027."),
];

function drawn(framework: FrameworkId, letters: readonly string[]): DrawnReadiness {
  const pillars = frameworkOf(framework).pillars.map(({ code, name, capabilities }, order) => {
    const states = [...(letters[order] ?? "")];
    const bricks = states.map((letter, brick) => {
      const [state, value] = meanings[letter] ?? ["not-started", 0];
      const capability = capabilities[brick]?.code ?? `${code}.${String(brick + 1)}`;
      return { code: capability, state, value, refreshDue: letter === "R" };
    });
    const mean = bricks.reduce((sum, { value }) => sum + value, 0) / bricks.length;
    return {
      code,
      name,
      score: Math.round(mean * 10) / 10,
      capabilities: bricks,
    } satisfies DrawnPillar;
  });
  const profile = framework === "consultant-2020" ? "consultant-3-5" : "four-pillars";
  return { profile, index: Math.min(...pillars.map(({ score }) => score)), pillars };
}

function titlesOf(framework: FrameworkId): Titles {
  return Object.fromEntries(
    frameworkOf(framework).pillars.flatMap(({ capabilities }) =>
      capabilities.map(({ code, title }) => [code, title]),
    ),
  );
}

function finding(
  given: Partial<Finding> & Pick<Finding, "rule" | "observed" | "threshold">,
): Finding {
  return {
    scope: "capability",
    outcome: "pass",
    severity: "requirement",
    inputs: [],
    source: "S/P",
    message: "",
    ...given,
  };
}

function gate(
  rule: Finding["rule"],
  outcome: Finding["outcome"],
  message: string,
  severity: Finding["severity"] = "block",
): Finding {
  return {
    ...finding({ rule, observed: "", threshold: "" }),
    scope: "gate",
    outcome,
    message,
    severity,
  };
}
