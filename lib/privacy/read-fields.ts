/**
 * Which fields of a form are read for what identifies a patient, and what was found in them: every text but secrets, keys
 * and the fields that name somebody at work because that is what they are for.
 *
 * Example: `whatHappened` is read; `agreedWith` ("Mrs Patel, lead radiographer") and `email` are not.
 */
import { findIdentifiers } from "./find-identifiers";
import type { IdentifierKind } from "./found";

const NAMES_STAFF: ReadonlySet<string> = new Set([
  ...["name", "email", "number", "agreedWith", "entitledBy", "facilitator", "institution"],
  ...["somebodyElse", "signInEmail"],
  ...["answers.assessorName", "answers.assessorRegistration", "answers.attendees"],
]);
const SECRET = /password|token/i;
/** A whole logbook: `lib/evidence/import` reads it cell by cell, and keeps none of what it finds. */
const READ_BY_CELLS: ReadonlySet<string> = new Set(["logbookFile", "logbookText"]);

export interface FoundInField {
  readonly field: string;
  readonly kind: IdentifierKind;
  /** As it stands there. */
  readonly text: string;
}

/** Names a finding, for a form to carry that was shown it; wherever in the form the same words stand. */
export function seenAs({ kind, text }: Pick<FoundInField, "kind" | "text">): string {
  return `${kind} ${text}`;
}

export function isRead(field: string): boolean {
  return !NAMES_STAFF.has(field) && !SECRET.test(field) && !isReadByCells(field);
}

export function isReadByCells(field: string): boolean {
  return READ_BY_CELLS.has(field);
}

/** What a form says, by field; anything that is no text is passed over. */
export function findInFields(values: Readonly<Record<string, unknown>>): readonly FoundInField[] {
  return Object.entries(values).flatMap(([field, value]) => {
    if (!isRead(field)) return [];
    return textsOf(value).flatMap((text) =>
      findIdentifiers(text).map(({ kind, from, to }) => ({
        field,
        kind,
        text: text.slice(from, to),
      })),
    );
  });
}

function textsOf(value: unknown): readonly string[] {
  const all = Array.isArray(value) ? value : [value];
  return all.filter((one) => typeof one === "string").filter((text) => !KEY.test(text));
}

/** An id, alone or with the moment at which something was saved: no text, whatever its digits come to. */
const KEY = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:@\d{1,14})?$/i;
