/**
 * The digits of a text, as people group them: a group is digits side by side, a run is groups with at most three
 * characters between them, none of which is a letter.
 *
 * Example: "73, 943 476 5919" is one run of four groups; "RA12345" is none, for it is part of a word.
 */
export interface DigitGroup {
  readonly digits: string;
  readonly from: number;
  readonly to: number;
}

export type DigitRun = readonly DigitGroup[];

const GAP_MAX = 3;

export function digitRuns(text: string): readonly DigitRun[] {
  const runs: DigitGroup[][] = [];
  let run: DigitGroup[] = [];
  for (const { 0: digits, index: from } of text.matchAll(/\d+/g)) {
    const last = run.at(-1);
    if (last !== undefined && !isBetween(text, last.to, from)) {
      runs.push(run);
      run = [];
    }
    run.push({ digits, from, to: from + digits.length });
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

function isBetween(text: string, from: number, to: number): boolean {
  return to - from <= GAP_MAX && !/\p{L}/u.test(text.slice(from, to));
}

/** Groups of a run side by side which are a number of their own: neither part of a word nor of a longer number. */
export interface Window {
  readonly run: DigitRun;
  readonly first: number;
  readonly last: number;
  readonly digits: string;
  readonly from: number;
  readonly to: number;
}

/** Every window of so many digits together, one after the other. */
export function* windowsOf(
  text: string,
  run: DigitRun,
  { least, most }: { readonly least: number; readonly most: number },
): Generator<Window> {
  for (const [first, { from }] of run.entries()) {
    if (!opens(text, run, first)) continue;
    let digits = "";
    for (let last = first; digits.length < most; last += 1) {
      const group = run[last];
      if (group === undefined) break;
      digits += group.digits;
      if (digits.length < least || digits.length > most || !closes(text, run, last)) continue;
      yield { run, first, last, digits, from, to: group.to };
    }
  }
}

/** A book's number passes the check of a person's, and is none. */
export function isOfBook(text: string, { from }: Window): boolean {
  return /isbn[^\p{L}]{0,16}$/iu.test(text.slice(Math.max(0, from - 24), from));
}

/** The lengths of its groups: "3-3-4". */
export function shapeOf({ run, first, last }: Window): string {
  return run
    .slice(first, last + 1)
    .map(({ digits }) => String(digits.length))
    .join("-");
}

/** What stands between its groups, one after the other. */
export function gapsOf(text: string, { run, first, last }: Window): readonly string[] {
  return run
    .slice(first, last)
    .map(({ to }, at) => text.slice(to, run[first + at + 1]?.from ?? to));
}

function opens(text: string, run: DigitRun, first: number): boolean {
  const from = run[first]?.from ?? 0;
  const before = run[first - 1];
  if (before !== undefined) return !isTight(text, before.to, from);
  // RA12345 is a registration; "NHS no9990000018" is a number that somebody has typed too close.
  const close = text.slice(Math.max(0, from - 6), from);
  return !/[\p{L}_]$/u.test(close) || /(?:nhs|chi|hcn|\bno|number)$/i.test(close);
}

function closes(text: string, run: DigitRun, last: number): boolean {
  const to = run[last]?.to ?? 0;
  const after = run[last + 1];
  if (after !== undefined) return !isTight(text, to, after.from);
  return !/[\p{L}_%]/u.test(text.charAt(to));
}

/** Without white space or a comma between them two groups are one number: 10.1016/0735. */
function isTight(text: string, from: number, to: number): boolean {
  return !/[\s,;]/.test(text.slice(from, to));
}
