/**
 * What in a text identifies a patient, in the order of the text. Where two findings overlap the one that begins first
 * stands, of two that begin together the longer, of two alike the kind that is named first in `IDENTIFIER_KINDS`.
 *
 * Example: "Mrs Patel, DOB 3/5/1956" has a name and a date of birth.
 */
import { findDatesOfBirth } from "./dates-of-birth";
import { digitRuns } from "./digit-runs";
import { findEmails } from "./emails";
import { IDENTIFIER_KINDS, type Found } from "./found";
import { findLabelledNumbers } from "./labelled-numbers";
import { findNames } from "./names";
import { findPersonNumbers } from "./person-numbers";
import { findPhones } from "./phones";
import { findPostcodes } from "./postcodes";
import { TAKEN_OUT } from "./words";

export function findIdentifiers(text: string): readonly Found[] {
  const runs = digitRuns(text);
  const found = [
    ...findPersonNumbers(text, runs),
    ...findDatesOfBirth(text),
    ...findPostcodes(text),
    ...findPhones(text, runs),
    ...findEmails(text),
    ...findLabelledNumbers(text, runs),
    ...findNames(text),
  ];
  const kept: Found[] = [];
  for (const one of found.sort(inOrder)) {
    if (one.from >= (kept.at(-1)?.to ?? 0)) kept.push(one);
  }
  return kept;
}

function inOrder(one: Found, other: Found): number {
  return (
    one.from - other.from ||
    other.to - one.to ||
    IDENTIFIER_KINDS.indexOf(one.kind) - IDENTIFIER_KINDS.indexOf(other.kind)
  );
}

/** The text with what was found in it taken out. */
export function withoutIdentifiers(text: string, found: readonly Found[]): string {
  let kept = "";
  let at = 0;
  for (const { from, to } of found) {
    kept += `${text.slice(at, from)}${TAKEN_OUT}`;
    at = to;
  }
  return kept + text.slice(at);
}
