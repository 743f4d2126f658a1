import { dayOf, formatDay } from "@/lib/core/calendar-date";
import type { Invalid } from "@/lib/core/failure";
import type { EditEvidence, LogEvidence } from "../schema";

/** What the form alone cannot know: the codes of the practitioner's framework, and what day it is. */
export function notAsAsked(
  input: LogEvidence | EditEvidence,
  { capabilities, now }: { readonly capabilities: ReadonlyMap<string, string>; readonly now: Date },
): Invalid | null {
  const today = dayOf(now);
  const fieldErrors: Record<string, string[]> = {};
  if (input.intent === "submit" && input.occurredOn > today) {
    fieldErrors["occurredOn"] = [`It cannot have happened after today, ${formatDay(today)}.`];
  }
  for (const { row, code } of input.links) {
    if (capabilities.has(code)) continue;
    fieldErrors[`links.${String(row)}.code`] = [
      `Your framework has no capability ${code}. Choose another.`,
    ];
  }
  const isFine = Object.keys(fieldErrors).length === 0;
  return isFine ? null : { code: "invalid", formErrors: [], fieldErrors };
}
