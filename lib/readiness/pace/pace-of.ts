import { daysBetween } from "@/lib/core/calendar-date";
import { signOffStanding } from "@/lib/rules/active-sign-off";
import { asItStood } from "@/lib/rules/as-it-stood";
import { assess } from "@/lib/rules/assess";
import { monthsBefore, type CalendarDate } from "@/lib/rules/calendar-date";
import { daysAfter } from "@/lib/rules/horizon-days";
import type { Profile } from "@/lib/rules/profile";
import type { PortfolioRecord } from "@/lib/rules/record";
import { requirementsOf } from "@/lib/rules/requirements";
import { CAPABILITY_STATES, type CapabilityState } from "@/lib/rules/result";
import { SIGN_OFFS_TO_TELL } from "./limits";
import type { Forecast, Pace, Quarter, Target } from "./types";

interface About {
  readonly record: PortfolioRecord;
  readonly profile: Profile;
  readonly today: CalendarDate;
  readonly targetOn: CalendarDate | null;
  /** The states of the capabilities as they were kept, by day; a day of which nothing was kept is not there. */
  readonly kept: ReadonlyMap<CalendarDate, States>;
}

/** By the capability's code. */
export type States = ReadonlyMap<string, CapabilityState>;

/** The four days behind and today between which the quarters lie. */
export function boundsOfQuarters(today: CalendarDate): readonly CalendarDate[] {
  return [12, 9, 6, 3, 0].map((months) => monthsBefore(today, months));
}

/**
 * The pace of the past 12 months, quarter by quarter, and where it leads. It compares how five days stood, so it counts
 * what was gained and not lost again, nothing twice, and not how often somebody decided. Today's record cannot say how a
 * day stood on which nothing was kept: a confirmation belongs to a version, so an item that is confirmed again looks as
 * if it had not been there before. What is signed off today then counts from the day of its decision, and the states
 * that were gained are not known.
 *
 * Example: 12 of 38 signed off, 2, 1, 4 and 2 of them in the four quarters: 0.8 a month, so the 26 that are left take
 * 35 months; 20 at the pace of the best quarter, 78 at that of the slowest.
 */
export function paceOf({ record, profile, today, targetOn, kept }: About): Pace {
  const now = statesOn({ record, profile, asOf: today });
  const days = boundsOfQuarters(today);
  const stood = days.map((day) => {
    const states = day === today ? now : (kept.get(day) ?? null);
    const signedOff = signedOffIn(states ?? now);
    return {
      states,
      signedOff: states ? signedOff : decidedBy(day, { record, profile, among: signedOff }),
    };
  });
  const quarters = days.slice(1).flatMap((to, at) => {
    const [from, before, after] = [days[at], stood[at], stood[at + 1]];
    if (from === undefined || !before || !after) return [];
    const already = new Set(stood.slice(0, at + 1).flatMap((one) => [...one.signedOff]));
    const gained = [...after.signedOff].filter((code) => now.has(code) && !already.has(code));
    return [
      { from, to, signedOff: gained.length, statesGained: risen(before.states, after.states) },
    ];
  });
  const signedOff = signedOffIn(now).size;
  const left = now.size - signedOff;
  return {
    required: now.size,
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
}): States {
  const capabilities = assess(about).pillars.flatMap((pillar) => pillar.capabilities);
  return new Map(capabilities.map(({ code, state }) => [code, state]));
}

function signedOffIn(states: States): ReadonlySet<string> {
  return new Set([...states].flatMap(([code, state]) => (state === "signed-off" ? [code] : [])));
}

/** Of these capabilities those whose sign-off was in force on the day, whatever it rested on then. */
function decidedBy(
  asOf: CalendarDate,
  about: {
    readonly record: PortfolioRecord;
    readonly profile: Profile;
    readonly among: ReadonlySet<string>;
  },
): ReadonlySet<string> {
  const { rules } = about.profile;
  const { signOffs, supervisors, framework } = asItStood(about.record, asOf);
  const { pillars } = requirementsOf(about.profile, framework);
  const decided = pillars
    .flatMap((pillar) => pillar.capabilities)
    .filter((capability) => {
      const { code } = capability;
      const decisions = signOffs.filter((made) => made.capability === code);
      const asked = { capability, decisions, usable: [], supervisors, rules, asOf };
      return about.among.has(code) && signOffStanding(asked).kind === "rests-on-nothing";
    });
  return new Set(decided.map(({ code }) => code));
}

/** By how many states, all capabilities together; null: how one of the days stood is not known. */
function risen(before: States | null, after: States | null): number | null {
  if (!before || !after) return null;
  return [...after].reduce((sum, [code, state]) => {
    const was = before.get(code) ?? "not-started";
    return sum + Math.max(0, CAPABILITY_STATES.indexOf(state) - CAPABILITY_STATES.indexOf(was));
  }, 0);
}

function tenths(number: number): number {
  return Math.round(number * 10) / 10;
}
