import { ageInWords, dayOf, daysBetween, type CalendarDate } from "@/lib/core/calendar-date";
import { LATE_AFTER_DAYS } from "@/lib/sign-off/limits";
import { countInWords } from "../ui/number-words";
import { isLate } from "./age";

interface WaitingWords {
  readonly lead: string;
  readonly rest: string;
}

/** "Seven requests wait for you. Two are past 14 days; the oldest has waited 19." */
export function waitingSentence(
  items: readonly { readonly askedAt: Date }[],
  today: CalendarDate,
): WaitingWords {
  const [oldest] = items;
  if (oldest === undefined) return { lead: "Nothing waits for you.", rest: "" };
  const days = daysBetween(dayOf(oldest.askedAt), today);
  const age = ageInWords(dayOf(oldest.askedAt), today);
  const late = items.filter(({ askedAt }) => isLate(askedAt, today)).length;
  if (items.length === 1) {
    const lead = "One request waits for you.";
    if (age === "today") return { lead, rest: "It came today." };
    const past = late === 0 ? "" : ` That is past ${String(LATE_AFTER_DAYS)} days.`;
    return { lead, rest: `It has waited ${age}.${past}` };
  }
  const lead = `${countInWords(items.length)} requests wait for you.`;
  if (late > 0) {
    const are = late === 1 ? "is" : "are";
    return {
      lead,
      rest: `${countInWords(late)} ${are} past ${String(LATE_AFTER_DAYS)} days; the oldest has waited ${String(days)}.`,
    };
  }
  return {
    lead,
    rest: age === "today" ? "All of them came today." : `The oldest has waited ${age}.`,
  };
}
