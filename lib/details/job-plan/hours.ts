const MINUTES = 60;

/** Minutes from "37.5", "37,5" or "37:30"; null where it is neither. */
export function minutesFrom(typed: string): number | null {
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(typed);
  if (clock) return Number(clock[1]) * MINUTES + Number(clock[2]);
  const decimal = /^\d{1,3}(?:[.,]\d{1,2})?$/.exec(typed);
  return decimal ? Math.round(Number(typed.replace(",", ".")) * MINUTES) : null;
}
