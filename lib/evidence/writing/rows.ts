import type { CalendarDate } from "@/lib/core/calendar-date";
import { formatDay, formatTime, dayOf, fromCalendarDate } from "@/lib/core/calendar-date";
import type { Failure } from "@/lib/core/failure";
import { templateFor } from "../template/templates";
import type { EvidenceWords, FoundEvidence, VersionMark } from "../types";

// What a version is in its table, and what is said when it is not as the form had it. Pure.

export function columnsOf(
  words: EvidenceWords & { readonly writtenIn: { type: string; version: number } | null },
) {
  const begunIn = words.writtenIn?.type === words.type ? words.writtenIn.version : null;
  return {
    title: words.title,
    type: words.type,
    occurredOn: dateOrNull(words.occurredOn),
    setting: words.setting,
    whatHappened: words.whatHappened,
    whatLearned: words.whatLearned,
    whatChanged: words.whatChanged,
    formVersion: templateFor(words.type, begunIn)?.version ?? null,
    answers: { ...words.answers },
    characteristics: [...words.characteristics],
    webLinks: [...words.webLinks],
  };
}

/** What a form was drawn from, as it came back with the form. */
export interface BasedOn {
  readonly versionId: string;
  readonly savedAt: Date;
}

export function isBasedOn({ versionId, savedAt }: BasedOn, version: VersionMark): boolean {
  return versionId === version.id && savedAt.getTime() === version.savedAt.getTime();
}

/** Strictly later than before, so that two saves within one millisecond are told apart. */
export function laterThan(before: Date, now: Date): Date {
  return new Date(Math.max(now.getTime(), before.getTime() + 1));
}

/** Somebody, most likely the same person in another window, was there first. */
export function changedSince({ draft, submitted }: FoundEvidence, now: Date): Failure {
  const latest = draft ?? submitted;
  const done = draft === null ? "submitted" : "saved";
  const when = latest === null ? "" : ` ${momentOf(latest.savedAt, now)}`;
  return {
    code: "conflict",
    because: `This evidence was ${done}${when}, after this page was opened. Open it in another tab to see what is there now.`,
  };
}

function momentOf(instant: Date, now: Date): string {
  const day = dayOf(instant);
  const time = `at ${formatTime(instant)}`;
  return day === dayOf(now) ? time : `on ${formatDay(day)} ${time}`;
}

function dateOrNull(day: CalendarDate | null): Date | null {
  return day === null ? null : fromCalendarDate(day);
}
