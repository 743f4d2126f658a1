import { ageInWords, type CalendarDate } from "@/lib/core/calendar-date";
import type { Step } from "@/lib/readiness/types";
import { scoreInWords, statusLabels } from "./labels";
import type { NextStep } from "./next-action-list";
import { logEvidencePath, placeOfAction } from "./places";

interface About {
  readonly steps: readonly Step[];
  readonly today: CalendarDate;
  /** The name of whoever coordinates: the rules say only "your supervisor". */
  readonly coordinating: string | null;
}

/** The rules say what to do; the page adds where, and who has had a request how long. */
export function nextSteps({ steps, today, coordinating }: About): readonly NextStep[] {
  return steps.map((step, order) => {
    const { scope, code, rule, effect, waitsFor } = step;
    const brings = bringsOf(step);
    return {
      key: `${String(order)} ${scope} ${code ?? ""} ${rule}`,
      text: textOf(step, coordinating),
      href: addressOf(step),
      ...(waitsFor && {
        about: `Asked ${ago(waitsFor.askedOn, today)}. Everything else is in place.`,
      }),
      ...(effect && {
        effect: {
          from: effect.from,
          to: effect.to,
          words: `${effect.pillar} ${scoreInWords(effect.scoreFrom)} to ${scoreInWords(effect.scoreTo)}`,
        },
      }),
      ...(brings !== "" && { brings }),
    };
  });
}

/** What a step would change of the whole: "Index 47.5 to 50.0. You would be approaching." */
export function bringsOf({ scope, whole: { from, to } }: Step): string {
  const sentences = [
    ...(from.index === to.index
      ? []
      : [`Index ${scoreInWords(from.index)} to ${scoreInWords(to.index)}.`]),
    ...(from.status === to.status
      ? []
      : [`You would be ${statusLabels[to.status].toLowerCase()}.`]),
    ...(scope === "gate" && from.gatesOpen !== to.gatesOpen && to.gatesOpen > 0
      ? [
          to.gatesOpen === 1
            ? "One other gate would still keep you from ready for review."
            : `${String(to.gatesOpen)} other gates would still keep you from ready for review.`,
        ]
      : []),
  ];
  return sentences.join(" ");
}

function textOf({ code, text, waitsFor }: Step, coordinating: string | null): string {
  if (waitsFor && code !== undefined) return `${code} waits for ${waitsFor.supervisor} to decide.`;
  return coordinating === null ? text : text.replace("your supervisor", () => coordinating);
}

function addressOf(step: Step): string {
  const { scope, code, effect, waitsFor } = step;
  if (scope === "capability" && code !== undefined) {
    // The capability's page says which item, and who has been asked.
    if (waitsFor || effect?.from === "started") return `/capabilities/${encodeURIComponent(code)}`;
    if (effect?.from === "not-started") return logEvidencePath(code);
  }
  return placeOfAction(step).href;
}

/** "today", "19 days ago". */
export function ago(day: CalendarDate, today: CalendarDate): string {
  const age = ageInWords(day, today);
  return age === "today" ? age : `${age} ago`;
}
