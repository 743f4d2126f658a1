import { z } from "zod";
import { ADDRESS_MAX, LAST_DAY, LINE_MAX, LINES_MAX, OLDEST_DAY } from "./limits";
import { optionalText, typedText } from "./typed-text";

// What the forms of many rooms have in common. A message says what to do, in the words beside the field.

/** Said of a field that no form lets anybody touch. */
export const NOT_WHOLE = "This form is not complete. Open the page again and try once more.";

/** Of the row that a form is about, or of a form that makes one. */
export const key = z.uuid(NOT_WHOLE);

/** An id that a form may leave empty, which is null. A union says what its only near miss says: both say the same. */
export function idOrNone(wrong: string) {
  return z.union([z.literal("").transform(() => null), z.uuid(wrong)], wrong);
}

/** An id in an address: what is no id is not there. */
export const idInAddress = z.uuid().nullable().catch(null);

/** A box that is ticked comes as "on", one that is not does not come at all. */
export const box = z
  .literal("on", "Tick the box or leave it.")
  .optional()
  .transform((value) => value === "on");

export function day(missing: string) {
  return z.iso.date(missing).refine((date) => date >= OLDEST_DAY && date < LAST_DAY, missing);
}

export function line(missing: string, called: string, max: number = LINE_MAX) {
  return typedText({ missing, called, max }).refine(isOneLine, `${called} has one line.`);
}

export function optionalLine(called: string) {
  return optionalText({ called, max: LINE_MAX }).refine(isOneLine, `${called} has one line.`);
}

/** One a line, in a text area; empty lines are nothing. */
export function lines(called: string) {
  return optionalText({ called, max: LINE_MAX * LINES_MAX })
    .transform((text) => text.split("\n").map((one) => one.trim()))
    .transform((all) => [...new Set(all)].filter((one) => one !== ""))
    .refine((all) => all.length <= LINES_MAX, `Write at most ${String(LINES_MAX)} lines.`)
    .refine(
      (all) => all.every((one) => one.length <= LINE_MAX),
      `A line can have ${String(LINE_MAX)} characters.`,
    );
}

export function optionalAddress(called: string) {
  return optionalText({ called, max: ADDRESS_MAX }).refine(
    (text) => text === "" || (/^https:\/\/[^\s]+$/i.test(text) && URL.canParse(text)),
    "Enter a web address that begins with https://, or leave it empty.",
  );
}

function isOneLine(text: string): boolean {
  return !text.includes("\n");
}
