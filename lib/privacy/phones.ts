/**
 * Telephone numbers: of the United Kingdom, ten or eleven digits from 01, 02 or 07 on in a grouping that people write
 * (Ofcom, National Telephone Numbering Plan), and any that begins with a plus. What begins with 03, 08 or 09 is an
 * organisation's; an extension or a bleep is too short to be anybody's.
 *
 * Example: "07700 900123", "(0161) 496 0000" and "+44 7700 900123" are; "ext 4521" is not.
 */
import {
  digitRuns,
  gapsOf,
  isOfBook,
  shapeOf,
  windowsOf,
  type DigitRun,
  type Window,
} from "./digit-runs";
import type { Found } from "./found";

/** A date in front would be two digits long: "01-02-2026 120 films". */
const FIRST_LEAST = 3;
const GROUPS_MAX = 6;
const SHORT: ReadonlySet<string> = new Set(["2-3-3-3", "1-4-6", "1-4-3-3"]);
const ABROAD = { least: 9, most: 15 };

export function findPhones(text: string, runs = digitRuns(text)): readonly Found[] {
  return runs.flatMap((run) => inRun(text, run));
}

function inRun(text: string, run: DigitRun): readonly Found[] {
  const found: Found[] = [];
  for (const window of windowsOf(text, run, ABROAD)) {
    const plus = plusBefore(text, window);
    if (plus !== null) found.push({ kind: "phone", from: plus, to: window.to });
    else if (isNational(text, window)) {
      found.push({ kind: "phone", from: opening(text, window), to: window.to });
    }
  }
  return found;
}

function isNational(text: string, window: Window): boolean {
  if (!/^0[127]\d{8,9}$/.test(window.digits) || !isGrouped(window)) return false;
  if (isOfBook(text, window)) return false;
  return gapsOf(text, window).every((gap) => /^[\s)./\-‐-―]+$/.test(gap));
}

function isGrouped(window: Window): boolean {
  const { run, first, last } = window;
  const opening = run[first]?.digits.length ?? 0;
  return (opening >= FIRST_LEAST && last - first < GROUPS_MAX) || SHORT.has(shapeOf(window));
}

/** Where the plus is, or the two noughts that stand for it. */
function plusBefore(text: string, window: Window): number | null {
  const { from, digits } = window;
  const before = text.charAt(from - 1);
  const length = before === "+" ? 1 : before === "(" && text.charAt(from - 2) === "+" ? 2 : 0;
  if (length === 0 && !digits.startsWith("0044")) return null;
  return gapsOf(text, window).some((gap) => /[,;=:]/.test(gap)) ? null : from - length;
}

function opening(text: string, { from }: Window): number {
  return text.charAt(from - 1) === "(" ? from - 1 : from;
}
