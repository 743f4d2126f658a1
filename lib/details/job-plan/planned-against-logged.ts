import type { JobPlan, PlannedAgainstLogged, TimeView, Week } from "./types";

/**
 * Time as it was logged beside time as it is planned: shares of all that is logged beside the plan's shares, and hours
 * of an average week of which something is logged beside the plan's hours.
 */
export function plannedAgainstLogged(
  pillars: readonly { readonly code: string; readonly name: string }[],
  plan: JobPlan | null,
  weeks: readonly Week[],
): TimeView {
  const logged = weeks.filter(({ isLogged }) => isLogged);
  const all = logged.reduce((sum, { total }) => sum + total, 0);
  return {
    weeks,
    loggedWeeks: logged.length,
    pillars: pillars.map(({ code, name }, index): PlannedAgainstLogged => {
      const minutes = logged.reduce((sum, week) => sum + (week.minutes[index] ?? 0), 0);
      const plannedPercent = plan?.shares.find((share) => share.code === code)?.percent ?? null;
      const weekly = plan?.weeklyMinutes ?? null;
      return {
        code,
        name,
        plannedPercent,
        plannedMinutes:
          plannedPercent === null || weekly === null
            ? null
            : Math.round((weekly * plannedPercent) / 100),
        loggedMinutes: logged.length === 0 ? 0 : Math.round(minutes / logged.length),
        loggedPercent: all === 0 ? null : Math.round((minutes / all) * 100),
      };
    }),
  };
}
