/**
 * Why something asked for was refused. Closed: a new refusal is a new sentence in `because`, not a new code.
 * `because` is written by us for the person who reads it; it is never an error's message.
 */
export type Failure =
  /** The session has ended; `because` says more where signing in again was tried. */
  | { readonly code: "unauthenticated"; readonly because?: string }
  /** Also what the actor may not see. */
  | { readonly code: "not-found" }
  /** Only where the actor may know that the thing exists. */
  | { readonly code: "forbidden"; readonly because: string }
  /** The world moved on since the page was drawn. */
  | { readonly code: "conflict"; readonly because: string }
  | Invalid;

/** Field names are those of the form; a list's field is `links.2.rationale`. */
export interface Invalid {
  readonly code: "invalid";
  readonly formErrors: readonly string[];
  readonly fieldErrors: Readonly<Record<string, readonly string[]>>;
  /** What in the texts looks as if it identified a patient, each by its field, kind and words: the form asks about it. */
  readonly identifiers?: readonly string[];
}

/** A refusal of one field, from inside a service (a thing only the database knows). */
export function invalid(field: string, message: string): Invalid {
  return { code: "invalid", formErrors: [], fieldErrors: { [field]: [message] } };
}
