import { daysBetween } from "@/lib/core/calendar-date";
import { assess } from "@/lib/rules/assess";
import { monthsBefore, type CalendarDate } from "@/lib/rules/calendar-date";
import { daysAfter } from "@/lib/rules/horizon-days";
import type { Profile } from "@/lib/rules/profile";
import type { PortfolioRecord } from "@/lib/rules/record";
import { CAPABILITY_STATES, type CapabilityResult } from "@/lib/rules/result";
import { SIGN_OFFS_TO_TELL } from "./limits";
import type { Forecast, Pace, Quarter, Target } from "./types";

interface About {
  readonly record: PortfolioRecord;
  readonly profile: Profile;
  readonly today: CalendarDate;
  readonly targetOn: CalendarDate | null;
}

/**
 * The pace of the past 12 months, quarter by quarter, and where it leads. It compares the answers of five days over the
 * same record, so it counts what was gained and kept, not how often somebody decided.
 *
 * Example: 12 of 38 signed off, 2, 1, 4 and 2 of them in the four quarters: 0.8 a month, so the 26 that are left take
 * 35 months; 20 at the pace of the best quarter, 78 at that of the slowest.
 */
export function paceOf({ record, profile, today, targetOn }: About): Pace {
  const days = [12, 9, 6, 3, 0].map((months) => monthsBefore(today, months));
  const stood = days.map((asOf) => statesOn({ record, profile, asOf }));
  const quarters = days.slice(1).flatMap((to, at) => {
    const [from, before, after] = [days[at], stood[at], stood[at + 1]];
    return from && before && after ? [quarterOf({ from, to, before, after })] : [];
  });
  const now = stood.at(-1) ?? [];
  const signedOff = now.filter(isSignedOff).length;
  const left = now.length - signedOff;
  return {
    required: now.length,
    signedOff,
    quarters,
    forecast: forecastOf({ left, quarters, today }),
    target: targetOn === null ? null : targetOf({ left, today, on: targetOn }),
  };
}

/** When what is left is signed off, as a range. */
export function forecastOf({
  left,
  quarters,
  today,
}: {
  readonly left: number;
  readonly quarters: readonly Quarter[];
  readonly today: CalendarDate;
}): Forecast {
  if (left === 0) return { kind: "done" };
  const gained = quarters.map(({ signedOff }) => signedOff);
  const signedOff = gained.reduce((sum, one) => sum + one, 0);
  if (signedOff < SIGN_OFFS_TO_TELL) return { kind: "too-little", signedOff };
  const at = (made: number, of: readonly Quarter[]): CalendarDate | null => {
    const days = of.reduce((sum, { from, to }) => sum + daysBetween(from, to), 0);
    return made === 0 ? null : daysAfter(today, Math.ceil((left * days) / made));
  };
  const sorted = quarters.toSorted((one, other) => one.signedOff - other.signedOff);
  const [slowest] = sorted;
  const fastest = sorted.at(-1);
  return {
    kind: "known",
    signedOff,
    aMonth: tenths(signedOff / 12),
    expectedOn: at(signedOff, quarters),
    soonestOn: fastest ? at(fastest.signedOff, [fastest]) : null,
    latestOn: slowest ? at(slowest.signedOff, [slowest]) : null,
  };
}

/** How many a month a target asks for; a month is the twelfth of a year. */
export function targetOf({
  left,
  today,
  on,
}: {
  readonly left: number;
  readonly today: CalendarDate;
  readonly on: CalendarDate;
}): Target {
  const months = (daysBetween(today, on) * 12) / DAYS_A_YEAR;
  return { on, asksAMonth: left === 0 || months <= 0 ? null : tenths(left / months) };
}

const DAYS_A_YEAR = 365.25;

function statesOn(about: {
  readonly record: PortfolioRecord;
  readonly profile: Profile;
  readonly asOf: CalendarDate;
}): readonly CapabilityResult[] {
  return assess(about).pillars.flatMap(({ capabilities }) => capabilities);
}

function quarterOf({
  from,
  to,
  before,
  after,
}: {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly before: readonly CapabilityResult[];
  readonly after: readonly CapabilityResult[];
}): Quarter {
  const earlier = new Map(before.map((one) => [one.code, one]));
  const signedOff = after.filter((one) => {
    const was = earlier.get(one.code);
    return isSignedOff(one) && (was === undefined || !isSignedOff(was));
  }).length;
  const statesGained = after.reduce((sum, { code, state }) => {
    const was = earlier.get(code)?.state ?? "not-started";
    return sum + Math.max(0, CAPABILITY_STATES.indexOf(state) - CAPABILITY_STATES.indexOf(was));
  }, 0);
  return { from, to, signedOff, statesGained };
}

function isSignedOff({ state }: CapabilityResult): boolean {
  return state === "signed-off";
}

function tenths(number: number): number {
  return Math.round(number * 10) / 10;
}
