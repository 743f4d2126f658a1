import { capabilityPath } from "@/lib/core/capability-address";
import { ageInWords, dayOf, type CalendarDate } from "@/lib/core/calendar-date";
import type { CapabilityResult, CapabilityRule, Finding, Readiness } from "@/lib/rules/result";
import { listed } from "@/lib/rules/words";
import type { CapabilityView } from "@/lib/sign-off/types";
import type { NextStep } from "../readiness/next-action-list";
import { logEvidencePath, placeOf } from "../readiness/places";
import { scoresAfter } from "./scores-after";

/**
 * What stands between a capability and signed off, a step each with where it is done, from what the rules found. The
 * rules on evidence are one step: whoever has nothing usable would read the same sentence three times.
 */
export function missingSteps(
  result: CapabilityResult,
  { readiness, view, today }: { readiness: Readiness; view: CapabilityView; today: CalendarDate },
): readonly NextStep[] {
  const failed = result.rules.filter(({ outcome }) => outcome === "fail");
  const of = (...rules: readonly CapabilityRule[]) =>
    failed.filter(({ rule }) => rules.includes(rule));
  const steps: readonly NextStep[] = [
    ...evidenceStep(of("C1", "C2", "C3"), view),
    ...reflectionStep(of("C4"), view),
    ...of("C5").map(({ message }) => ({
      key: "C5",
      text: "Ask an assessor to entrust you with it",
      about: message,
      href: placeOf({ rule: "C5", code: view.capability.code }).href,
    })),
    ...decisionStep(result, view, today),
  ];
  return withEffect(steps, { readiness, result });
}

/** The last step says what all of them together bring. */
function withEffect(
  steps: readonly NextStep[],
  { readiness, result }: { readiness: Readiness; result: CapabilityResult },
): readonly NextStep[] {
  const last = steps.at(-1);
  if (last === undefined || result.state === "signed-off") return steps;
  const scores = scoresAfter(readiness, { result, index: "your index" });
  const words = steps.length === 1 ? scores : `With all of these, ${scores}`;
  const effect = { from: result.state, to: "signed-off", words } as const;
  return [...steps.slice(0, -1), { ...last, effect }];
}

function evidenceStep(
  failed: readonly Finding<CapabilityRule>[],
  { capability, evidence }: CapabilityView,
): readonly NextStep[] {
  if (failed.length === 0) return [];
  const about = [...new Set(failed.map(({ message }) => message))].join(" ");
  const waiting = evidence.find(({ lacks }) => lacks?.includes("U1"));
  const helps = failed.some(({ rule }) => rule === "C1" || rule === "C3");
  if (waiting !== undefined && helps) {
    const text = `Have “${waiting.title}” confirmed`;
    return [{ key: "evidence", text, about, href: `/evidence/${waiting.evidenceId}` }];
  }
  return [
    {
      key: "evidence",
      text: `Log evidence for ${capability.code}`,
      about,
      href: logEvidencePath(capability.code),
    },
  ];
}

function reflectionStep(
  [failed]: readonly Finding<CapabilityRule>[],
  { capability, evidence, selfAssessments }: CapabilityView,
): readonly NextStep[] {
  if (failed === undefined) return [];
  const about = failed.message;
  if (selfAssessments.length === 0) {
    const href = capabilityPath(capability, { below: "self-assess" });
    return [{ key: "C4", text: "Self-assess", about, href }];
  }
  const silent = evidence.find(({ lacks, rationale }) => lacks?.length === 0 && rationale === "");
  return silent === undefined
    ? [{ key: "C4", text: "Have an item confirmed that says how it shows it", about }]
    : [
        {
          key: "C4",
          text: `Say how “${silent.title}” shows it`,
          about,
          href: `/evidence/${silent.evidenceId}/edit`,
        },
      ];
}

function decisionStep(
  { rules }: CapabilityResult,
  { capability, requests, supervisors }: CapabilityView,
  today: CalendarDate,
): readonly NextStep[] {
  const finding = rules.find(({ rule }) => rule === "C6");
  const isChanged = finding?.outcome === "pass" && finding.severity === "warning";
  if (finding === undefined || (finding.outcome !== "fail" && !isChanged)) return [];
  const [oldest] = requests;
  if (oldest !== undefined) {
    const asked = listed(requests.map(({ supervisor }) => supervisor));
    const text = `Wait for ${asked} to decide`;
    return [{ key: "C6", text, about: `${finding.message} ${askedWhen(oldest.askedAt, today)}` }];
  }
  return [
    {
      key: "C6",
      text: isChanged ? "Ask for it to be confirmed again" : "Ask for sign-off",
      about: `${finding.message} ${whoCanDecide(supervisors)}`,
      href: capabilityPath(capability, { below: "ask" }),
    },
  ];
}

function askedWhen(askedAt: Date, today: CalendarDate): string {
  const age = ageInWords(dayOf(askedAt), today);
  return age === "today" ? "Asked today." : `Asked ${age} ago.`;
}

function whoCanDecide(supervisors: CapabilityView["supervisors"]): string {
  const able = supervisors.filter(({ may, lacks }) => may.allowed && lacks.length === 0);
  if (able.length === 0) return "Nobody can decide on it today: see why when you ask.";
  return `${listed(able.map(({ name }) => name))} can decide.`;
}
