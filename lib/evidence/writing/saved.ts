import { formatTime } from "@/lib/core/calendar-date";
import type { SavedForm } from "@/lib/core/form";
import type { Kept } from "../types";

// What somebody who goes on typing is told of what was saved meanwhile. Pure.

export function savedSentence({ savedAt, beside }: Kept): string {
  return beside ?? `Saved at ${formatTime(savedAt)}.`;
}

/** A text that is kept beside another still goes on from where it began. */
export function savedForm({ evidenceId, basedOn, goTo, beside }: Kept): SavedForm {
  if (beside !== null) return { id: evidenceId, fields: {}, chooseAt: goTo };
  return { id: evidenceId, fields: { basedOn }, chooseAt: null };
}
