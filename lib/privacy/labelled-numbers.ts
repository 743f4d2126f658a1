/**
 * Hospital and accession numbers, which have no form of their own: a word of at least four characters with three digits
 * in it, after the words that say what it is.
 *
 * Example: "hospital number RXK 12345" and "Acc no: 2026-004512" are; "hospital number two of five" is not.
 */
import { digitRuns } from "./digit-runs";
import type { Found, IdentifierKind } from "./found";

const NUMBER = "(?:numbers?|no[.]?|nos[.]?|num[.]?|id|ids|ref[.]?|reference|identifier|#)";
const LABELS: readonly (readonly [IdentifierKind, string])[] = [
  [
    "hospital-number",
    `(?:(?:hospital|hosp[.]?|unit|patient(?:'s|’s)?|pt|case ?notes?|notes|chart|district|trust|local|clinic|medical records?|records?|mr|k|r|x|pas|epr|crn|mrn) ?${NUMBER}|mrn|crn|pid)`,
  ],
  [
    "accession-number",
    `(?:(?:accession|acc[.]?|ris|pacs|cris|exam(?:ination)?|event|episode|attendance|order|request) ?${NUMBER}|accession)`,
  ],
];
const JOIN =
  "(?:[ :=(#\\-–—\\n.,“\"']|(?:is|was|number|no|of|on|the|form|request|came|up|as|reads?|given|here|ending|under|label|this)\\b){0,8}";
const VALUE = "\\d[\\da-z]{0,15}(?:[-/.]?[\\da-z]{1,12}){0,3}(?:[ -]\\d{2,8}){0,3}[a-z]?";
const PATTERNS = LABELS.map(
  ([kind, label]) =>
    [kind, new RegExp(`(?<=\\b${label}${JOIN}([a-z]{0,5}[-/ ]?))${VALUE}\\b`, "iy")] as const,
);

export function findLabelledNumbers(text: string, runs = digitRuns(text)): readonly Found[] {
  const found: Found[] = [];
  for (const { from } of runs.flat()) {
    if (from < (found.at(-1)?.to ?? 0)) continue;
    for (const [kind, pattern] of PATTERNS) {
      pattern.lastIndex = from;
      const match = pattern.exec(text);
      if (match !== null && isNumber(match)) {
        found.push({ kind, from: from - (match[1] ?? "").length, to: from + match[0].length });
        break;
      }
    }
  }
  return found;
}

function isNumber({ 0: value, 1: letters = "" }: RegExpExecArray): boolean {
  const digits = value.replace(/\D/g, "").length;
  return digits >= 4 || (digits === 3 && letters !== "");
}
