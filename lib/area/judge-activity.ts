/**
 * What makes an activity of an area of practice complete (P, ours). At least one item that counts is linked to it; if it
 * asks for a level of entrustment, the newest word of one assessor at least reaches it; if it asks for a number, the
 * newest count reaches it, and the twelve months that were counted ended within the last twelve. Pure: the day is given.
 *
 * Example: level 4 asked, Cai said 4 in May and 3 in June, Bea said 4 in March: reached, by Bea.
 */
import type { CalendarDate } from "@/lib/core/calendar-date";
import { lastDayWithin } from "@/lib/rules/horizon-days";
import { isBetween, latestOf, monthsBefore } from "@/lib/rules/calendar-date";
import { daysAfter } from "@/lib/rules/horizon-days";
import { COUNTED_MONTHS } from "./limits";
import type {
  ActivityFacts,
  Judged,
  JudgedEntrustment,
  JudgedVolume,
  RecordedActivity,
} from "./types";

export function judgeActivity(facts: ActivityFacts, today: CalendarDate): Judged {
  const evidence = facts.counting > 0;
  const entrustment = judgeEntrustment(facts, today);
  const { volume, countsUntil } = judgeVolume(facts, today);
  const complete =
    evidence &&
    (entrustment === "not-asked" || entrustment === "reached") &&
    (volume === "not-asked" || volume === "reached");
  return { complete, evidence, entrustment, volume, countsUntil: complete ? countsUntil : null };
}

/** Of all activities of a set: the last day on which what is complete stays so with nothing new; null: for good. */
export function areaCountsUntil(judged: readonly Judged[]): CalendarDate | null {
  const days = judged.flatMap(({ countsUntil }) => (countsUntil === null ? [] : [countsUntil]));
  return days.length === 0 ? null : days.reduce((one, other) => (one < other ? one : other));
}

/** The key `areaCompetence` of the record, the last day on which it stays so with nothing new, and the day after. */
export function areaCompetenceOf(
  activities: readonly RecordedActivity[] | null,
  today: CalendarDate,
): {
  readonly areaCompetence: readonly { readonly id: string; readonly complete: boolean }[] | null;
  readonly countsUntil: CalendarDate | null;
  readonly areaChangesOn: CalendarDate | null;
} {
  if (activities === null) return { areaCompetence: null, countsUntil: null, areaChangesOn: null };
  const judged = activities.map((activity) => judgeActivity(activity, today));
  const countsUntil = areaCountsUntil(judged);
  return {
    areaCompetence: activities.map(({ code }, index) => ({
      id: code,
      complete: judged[index]?.complete === true,
    })),
    countsUntil,
    areaChangesOn: countsUntil && daysAfter(countsUntil, 1),
  };
}

/** An assessor's later word takes the place of their own earlier one, and of nobody else's. */
function judgeEntrustment(facts: ActivityFacts, today: CalendarDate): JudgedEntrustment {
  const { level } = facts;
  if (level === null) return "not-asked";
  const newest = new Map<string, { readonly level: number; readonly on: CalendarDate }>();
  for (const said of facts.entrustments) {
    const before = newest.get(said.assessor);
    if (said.on <= today && (before === undefined || said.on >= before.on)) {
      newest.set(said.assessor, said);
    }
  }
  if (newest.size === 0) return "none";
  return [...newest.values()].some((said) => said.level >= level) ? "reached" : "below";
}

function judgeVolume(
  { volume, counts }: ActivityFacts,
  today: CalendarDate,
): { readonly volume: JudgedVolume; readonly countsUntil: CalendarDate | null } {
  if (volume === null) return { volume: "not-asked", countsUntil: null };
  const past = counts.filter(({ upTo }) => upTo <= today);
  const latest = latestOf(past.map(({ upTo }) => upTo));
  const newest = past.findLast(({ upTo }) => upTo === latest);
  if (newest === undefined) return { volume: "none", countsUntil: null };
  if (newest.count < volume) return { volume: "below", countsUntil: null };
  if (!isBetween(newest.upTo, monthsBefore(today, COUNTED_MONTHS), today)) {
    return { volume: "old", countsUntil: null };
  }
  return { volume: "reached", countsUntil: lastDayWithin(COUNTED_MONTHS, newest.upTo) };
}
