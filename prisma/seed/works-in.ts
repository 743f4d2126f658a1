import { daysBefore } from "@/lib/rules/calendar-date";
import { activityAt, areaChoice, areaCount, areaEntrustment, areaShowing } from "./build/area";
import type { AreaRef } from "./build/into";
import type { PersonRef } from "./build/people";
import { workingDayBefore } from "./build/time";
import type { Portfolio } from "./portfolio";

/**
 * An area that somebody chose some time ago. Every activity, or those at these places, is complete: shown by something
 * that had been confirmed by then, entrusted by one of these in turn, and counted where a number is asked.
 */
export async function worksIn(
  portfolio: Portfolio,
  set: AreaRef,
  about: {
    readonly entrustedBy: readonly PersonRef[];
    readonly chosenDaysAgo?: number;
    readonly complete?: readonly number[];
  },
): Promise<void> {
  const { into, of, today } = portfolio;
  const { entrustedBy, chosenDaysAgo = 300 } = about;
  const { complete = set.activities.map((_, index) => index + 1) } = about;
  await areaChoice(into, { of, set, on: workingDayBefore(today, chosenDaysAgo) });
  for (const [index, place] of complete.entries()) {
    const activity = activityAt(set, place);
    const on = daysBefore(today, 44 - index);
    const items = portfolio.confirmedBefore(on, "1.11");
    const item = items[index % items.length];
    if (item === undefined) throw new Error(`Nothing shows ${of.name}'s ${activity.code}.`);
    await areaShowing(into, { of, activity, item, on });
    const by = entrustedBy[index % entrustedBy.length];
    if (activity.level !== null && by) {
      const { level } = activity;
      const said = workingDayBefore(today, 52 + index * 2);
      await areaEntrustment(into, { of, activity, by, level, on: said });
    }
    if (activity.volume !== null) {
      const count = Math.round(activity.volume * 1.07);
      await areaCount(into, { of, activity, count, upTo: workingDayBefore(today, 53) });
    }
  }
}
