/**
 * The dated windows of readiness.md (sections 3, 4 and 6), named a second time beside their rules, so that the day on
 * which one closes can be known without asking day by day. A property holds the two together.
 *
 * Example: G3 is `{ holds: "newest", length: { unit: "months", count: 12 }, dates: ["2025-03-01", "2026-03-01"] }`.
 */
import { signOffMonths } from "./active-sign-off";
import type { CalendarDate } from "./calendar-date";
import { isUsable, type LinkedItem } from "./linked-evidence";
import type { Profile } from "./profile";
import type { PortfolioRecord } from "./record";
import { requirementsOf } from "./requirements";

export type Window = {
  /** Whether each date matters for as long as it is within the window, or the newest alone. */
  readonly holds: "each" | "newest";
  readonly length: WindowLength;
  readonly dates: readonly CalendarDate[];
};

export type WindowLength = { readonly unit: "months" | "days"; readonly count: number };

/** Takes the record as it stood, and its linked evidence. */
export type WindowFacts = {
  readonly record: PortfolioRecord;
  readonly evidence: readonly LinkedItem[];
  readonly required: ReadonlySet<string>;
  readonly profile: Profile;
};

export function windowsOf(facts: WindowFacts): readonly Window[] {
  const { record, evidence, profile } = facts;
  const { U3, G3, G4, G9, G10, G14 } = profile.rules;
  const sessions = record.practitioner.trainee ? (record.supervision ?? []) : [];
  const aging = evidence.filter(({ item }) => !U3.exempt.includes(item.family));
  return [
    each(
      months(U3.months),
      aging.map(({ item }) => item.occurredOn),
    ),
    ...currentWindows(facts),
    ...entrustmentWindows(facts),
    ...signOffWindows(facts),
    { holds: "newest", length: months(G3.months), dates: record.practitioner.scopeReviewedOn },
    each(days(G4.days), datesOf(sessions)),
    each(days(G4.coordinatingDays), datesOf(sessions)),
    each(months(G9.months), completionsOf(record.colleagueFeedback)),
    each(months(G10.months), completionsOf(record.patientFeedback)),
    each(months(G14.months), datesOf(record.pillarReviews)),
  ];
}

/** C3 asks for one usable item that is recent: the newest of each capability. */
function currentWindows({ record, evidence, profile }: WindowFacts): readonly Window[] {
  const { clinicalMonths, otherMonths, toleranceMonths } = profile.rules.C3;
  const newest = newestByCapability(evidence);
  return requirementsOf(profile, record.framework).pillars.flatMap(({ code, capabilities }) => {
    const asked = code === profile.clinicalPillar ? clinicalMonths : otherMonths;
    const dates = capabilities.flatMap((capability) => newest.get(capability.code) ?? []);
    return [each(months(asked), dates), each(months(asked + toleranceMonths), dates)];
  });
}

/** When the newest usable item of each capability happened. */
export function newestByCapability(
  evidence: readonly LinkedItem[],
): ReadonlyMap<string, CalendarDate> {
  const newest = new Map<string, CalendarDate>();
  for (const linked of evidence) {
    if (!isUsable(linked)) continue;
    const { occurredOn } = linked.item;
    for (const { capability } of linked.links) {
      if (occurredOn > (newest.get(capability) ?? "")) newest.set(capability, occurredOn);
    }
  }
  return newest;
}

function entrustmentWindows({ record, profile }: WindowFacts): readonly Window[] {
  const { applies, capabilities, level, months: asked } = profile.rules.C5;
  if (!applies) return [];
  const counted = record.entrustments.filter(
    (entry) => entry.level >= level && capabilities.includes(entry.capability),
  );
  return [each(months(asked), datesOf(counted))];
}

/** C6: by how long the sign-offs last. */
function signOffWindows({ record, required, profile }: WindowFacts): readonly Window[] {
  const byLength = new Map<number, CalendarDate[]>();
  for (const { capability, decision, revokedOn, on } of record.signOffs) {
    if (decision !== "achieved" || revokedOn !== null || !required.has(capability)) continue;
    const length = signOffMonths(profile.rules, capability);
    const dates = byLength.get(length);
    if (dates) dates.push(on);
    else byLength.set(length, [on]);
  }
  return [...byLength].map(([length, dates]) => each(months(length), dates));
}

function each(length: WindowLength, dates: readonly CalendarDate[]): Window {
  return { holds: "each", length, dates };
}

function months(count: number): WindowLength {
  return { unit: "months", count };
}

function days(count: number): WindowLength {
  return { unit: "days", count };
}

function datesOf(all: readonly { readonly on: CalendarDate }[]): readonly CalendarDate[] {
  return all.map(({ on }) => on);
}

function completionsOf(
  all: readonly { readonly completedOn: CalendarDate }[] | null,
): readonly CalendarDate[] {
  return (all ?? []).map(({ completedOn }) => completedOn);
}
