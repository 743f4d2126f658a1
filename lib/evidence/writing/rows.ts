import type { CalendarDate } from "@/lib/core/calendar-date";
import { formatDay, formatTime, dayOf, fromCalendarDate } from "@/lib/core/calendar-date";
import type { Failure } from "@/lib/core/failure";
import { templateFor } from "../template/templates";
import type { EvidenceWords, FoundEvidence, VersionMark } from "../types";

// What a version is in its table, and what is said when it is not as the form had it. Pure.

/** Which form saved it, and when in its life. */
export function sendingColumns({ sending }: Pick<Sent, "sending">) {
  return { savedFrom: sending?.form ?? null, savedStep: sending?.step ?? 0 };
}

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

/** An open form, and the how-manieth sending of it. */
export interface Sending {
  readonly form: string;
  readonly step: number;
}

/** What a form says of its own past. */
export interface Sent {
  readonly basedOn: BasedOn | null;
  readonly sending: Sending | null;
  readonly continues: Sending | null;
}

/** Names a version and when it was last saved, for a form to carry. */
export function nameOf({ id, savedAt }: Pick<VersionMark, "id" | "savedAt">): string {
  return `${id}@${String(savedAt.getTime())}`;
}

/**
 * Whether nobody else has saved the item since what this form goes on from: it was drawn from what is saved now; or this
 * form saved it last, though the answer may never have come; or the visit did whose words it was restored with.
 */
export function followsOn({ basedOn, sending, continues }: Sent, latest: VersionMark): boolean {
  const { savedFrom, savedStep } = latest;
  if (basedOn !== null && isBasedOn(basedOn, latest)) return true;
  if (sending !== null && savedFrom === sending.form && savedStep < sending.step) return true;
  return continues !== null && savedFrom === continues.form && savedStep <= continues.step;
}

/** A later sending of the same form was here first, or this very one: its words are in what is saved. */
export function isOvertaken({ sending }: Pick<Sent, "sending">, latest: VersionMark): boolean {
  return sending?.form === latest.savedFrom && sending.step <= latest.savedStep;
}

export function isBasedOn({ versionId, savedAt }: BasedOn, version: VersionMark): boolean {
  return versionId === version.id && savedAt.getTime() === version.savedAt.getTime();
}

/** Somebody, most likely the same person in another window, was there first. */
export function changedSince(item: FoundEvidence, now: Date): Failure {
  return {
    code: "conflict",
    because: `This evidence was ${doneAt(item, now)}, after this page was opened. Open it in another tab to see what is there now.`,
  };
}

/** Told to whoever comes second; both texts are kept. */
export function savedElsewhere(item: FoundEvidence, now: Date): string {
  return `This was ${doneAt(item, now)} in another tab or on another device. Both texts are kept.`;
}

/** "saved at 14:02", "submitted on 3 May 2026 at 09:10". */
function doneAt({ draft, submitted }: FoundEvidence, now: Date): string {
  const latest = draft ?? submitted;
  const done = draft === null ? "submitted" : "saved";
  return latest === null ? done : `${done} ${momentOf(latest.savedAt, now)}`;
}

function momentOf(instant: Date, now: Date): string {
  const day = dayOf(instant);
  const time = `at ${formatTime(instant)}`;
  return day === dayOf(now) ? time : `on ${formatDay(day)} ${time}`;
}

function dateOrNull(day: CalendarDate | null): Date | null {
  return day === null ? null : fromCalendarDate(day);
}
