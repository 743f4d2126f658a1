import { z } from "zod";
import { findIdentifiers, withoutIdentifiers } from "@/lib/privacy/find-identifiers";
import {
  findInFields,
  isRead,
  isReadByCells,
  seenAs,
  type FoundInField,
} from "@/lib/privacy/read-fields";
import { foundSentence } from "@/lib/privacy/words";
import type { IdentifierKind } from "@/lib/privacy/found";
import { READ_MAX, REASON_MAX } from "./limits";
import { typedText } from "./typed-text";

/** What was found and is kept all the same, because whoever wrote it says that it identifies no patient. */
export interface KeptIdentifiers {
  readonly fields: readonly string[];
  readonly kinds: readonly IdentifierKind[];
  readonly because: string;
}

/** A form's values as they are to be parsed, and what stands in the way of keeping them. */
export interface ReadValues {
  readonly values: unknown;
  /** What was found, each as the form is to carry it, whatever the writer said of it. */
  readonly identifiers: readonly string[];
  /** What has to be decided first, as sentences by field; none: nothing stands in the way. */
  readonly errors: ReadonlyMap<string, readonly string[]>;
  readonly kept: KeptIdentifiers | null;
  /** More than any form of ours holds: not read, and so never to be kept. */
  readonly isTooLong: boolean;
}

/** Why what was found identifies no patient, in the words of whoever keeps it. */
export const reasonToKeep = typedText({
  missing: "Say why it identifies no patient.",
  called: "Your reason",
  max: REASON_MAX,
  wordsMin: 3,
});

/**
 * Reads a form for what identifies a patient before anything of it is stored. `identifiers` says what to do with what
 * was found: `take-out`, or `keep` with a reason in `identifiersBecause`, which holds for what the writer was shown
 * (`identifiersSeen`) and for nothing that came later.
 */
export function readForIdentifiers(posted: unknown): ReadValues {
  if (typeof posted !== "object" || posted === null) return unread(posted);
  const { identifiers, identifiersBecause, identifiersSeen, ...values } = Object.fromEntries(
    Object.entries(posted),
  );
  if (lengthToRead(values) > READ_MAX) return { ...passed([]), values, isTooLong: true };
  const found = findInFields(values);
  if (identifiers === "take-out") return { ...passed(found), values: takenOut(values) };
  if (found.length === 0) return { ...passed(found), values };
  if (identifiers !== "keep" || !hasSeen(identifiersSeen, found)) {
    return refused(values, found);
  }
  const because = reasonToKeep.safeParse(identifiersBecause);
  const within = typeof identifiersBecause === "string" ? { identifiersBecause } : {};
  const again = findInFields(within);
  if (!because.success || again.length > 0) {
    const said = because.success
      ? sentences(again)
      : new Map([["identifiersBecause", because.error.issues.map(({ message }) => message)]]);
    return refused(values, found, said);
  }
  const fields = [...new Set(found.map(({ field }) => field))];
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  return { ...passed(found), values, kept: { fields, kinds, because: because.data } };
}

function lengthToRead(values: Readonly<Record<string, unknown>>): number {
  const read = Object.entries(values).filter(([field]) => !isReadByCells(field));
  return JSON.stringify(read).length;
}

function refused(
  values: unknown,
  found: readonly FoundInField[],
  said: ReadonlyMap<string, readonly string[]> = new Map(),
): ReadValues {
  const errors = new Map([...sentences(found), ...said]);
  return { values, identifiers: found.map(seenAs), errors, kept: null, isTooLong: false };
}

/** Of a form that keeps no text: an address, a password, a token. */
export function unread(values: unknown): ReadValues {
  return { ...passed([]), values };
}

function passed(found: readonly FoundInField[]): Omit<ReadValues, "values"> {
  return { identifiers: found.map(seenAs), errors: new Map(), kept: null, isTooLong: false };
}

const seenList = z.union([z.string().transform((one) => [one]), z.array(z.string())]).catch([]);

function hasSeen(posted: unknown, found: readonly FoundInField[]): boolean {
  const seen = new Set(seenList.parse(posted));
  return found.every((one) => seen.has(seenAs(one)));
}

function sentences(found: readonly FoundInField[]): ReadonlyMap<string, readonly string[]> {
  const errors = new Map<string, readonly string[]>();
  for (const one of found) {
    errors.set(one.field, [...new Set([...(errors.get(one.field) ?? []), foundSentence(one)])]);
  }
  return errors;
}

function takenOut(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, isRead(field) ? without(value) : value]),
  );
}

function without(value: unknown): unknown {
  if (typeof value === "string") return withoutIdentifiers(value, findIdentifiers(value));
  return Array.isArray(value) ? value.map(without) : value;
}
