/**
 * NHS, CHI and Health and Care numbers: ten digits that pass the check digit, in a grouping that people write, or in any
 * grouping after a word that says what it is. A book's ISBN passes the same check and is none.
 *
 * Numbers from 400 on are of England and Wales; 320 to 399 of Northern Ireland; a CHI number begins with the date of birth,
 * so that no other number below 320 is anybody's (NHS Data Dictionary; domain.md 7.1).
 *
 * Example: "943-476-5919" is an NHS number, "0702028335" after "ISBN" is not.
 */
import { passesCheckDigit } from "./check-digit";
import {
  digitRuns,
  gapsOf,
  isOfBook,
  shapeOf,
  windowsOf,
  type DigitRun,
  type Window,
} from "./digit-runs";
import type { Found, IdentifierKind } from "./found";

const DIGITS = 10;
const SHAPES: ReadonlySet<string> = new Set([
  ...["10", "3-3-4", "5-5", "6-4", "4-6", "3-7", "7-3", "4-3-3", "4-4-2", "2-4-4", "3-4-3"],
  ...["2-2-2-4", "2-2-2-2-2", "3-3-2-2"],
  "1-1-1-1-1-1-1-1-1-1",
]);
const NAMED = /\b(?:nhs|chi|h ?& ?c|hcn|health and care)\b[^\d\n]{0,24}$/i;
/** "250, 310, 1204": counts, one after the other. "(943) 476-5919" is none. */
const LISTED = /[;=<>%£+]|,\s/;

export function findPersonNumbers(text: string, runs = digitRuns(text)): readonly Found[] {
  return runs.flatMap((run) => inRun(text, run));
}

function inRun(text: string, run: DigitRun): readonly Found[] {
  const found: Found[] = [];
  for (const window of windowsOf(text, run, { least: DIGITS, most: DIGITS })) {
    const { digits, from, to } = window;
    const kind = kindOf(digits);
    if (kind === null || !passesCheckDigit(digits) || !isWritten(text, window)) continue;
    found.push({ kind, from, to });
  }
  return found;
}

function isWritten(text: string, window: Window): boolean {
  if (isOfBook(text, window)) return false;
  if (NAMED.test(text.slice(Math.max(0, window.from - 40), window.from))) return true;
  return SHAPES.has(shapeOf(window)) && !gapsOf(text, window).some((gap) => LISTED.test(gap));
}

function kindOf(digits: string): IdentifierKind | null {
  if (/^(\d)\1*$/.test(digits)) return null;
  const head = Number(digits.slice(0, 3));
  if (head >= 400) return "nhs-number";
  if (head >= 320) return "health-and-care-number";
  return isDayAndMonth(digits) ? "chi-number" : null;
}

function isDayAndMonth(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
