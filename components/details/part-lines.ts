import type { CalendarDate } from "@/lib/core/calendar-date";
import type { PartView } from "@/lib/details/types";
import type { GateId } from "@/lib/rules/record";
import type { Finding } from "@/lib/rules/result";
import { countInWords } from "../ui/number-words";
import { isSoon, SOON_DAYS } from "./until";

/** A part with what its gates say of it. */
export interface PartLine {
  readonly part: PartView;
  readonly findings: readonly Finding<GateId>[];
  /** What is missing or does not do, a sentence each. */
  readonly wants: readonly string[];
  /** Whether it is over, or will be soon. */
  readonly isRunningOut: boolean;
}

export function partLines(
  parts: readonly PartView[],
  gates: readonly Finding<GateId>[],
  today: CalendarDate,
): readonly PartLine[] {
  return parts.map((part) => {
    const findings = gates.filter(({ rule }) => part.gates.includes(rule));
    const unmet = findings.filter(({ outcome }) => outcome === "fail" || outcome === "unknown");
    const isAsked =
      part.gates.length === 0 || findings.some(({ outcome }) => outcome !== "not-applicable");
    return {
      part,
      findings,
      wants: [
        ...unmet.map(({ message }) => message),
        ...(part.missing === undefined ? [] : [part.missing]),
      ],
      isRunningOut: Boolean(part.until && isAsked && isSoon(part.until.on, today)),
    };
  });
}

/** "Three parts need you. One runs out within 90 days." */
export function detailsSentence(lines: readonly PartLine[]): { lead: string; rest: string } {
  const wanting = lines.filter(({ wants }) => wants.length > 0).length;
  const runningOut = lines.filter(({ isRunningOut }) => isRunningOut).length;
  return {
    lead:
      wanting === 0
        ? "Nothing is missing."
        : `${countInWords(wanting)} ${wanting === 1 ? "part is" : "parts are"} not complete.`,
    rest:
      runningOut === 0
        ? `Nothing runs out within ${String(SOON_DAYS)} days.`
        : `${countInWords(runningOut)} ${runningOut === 1 ? "runs" : "run"} out within ${String(SOON_DAYS)} days, or ${runningOut === 1 ? "has" : "have"} already.`,
  };
}
