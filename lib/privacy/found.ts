/** What identifies a patient, in the words of the field. */
export const IDENTIFIER_KINDS = [
  "nhs-number",
  "chi-number",
  "health-and-care-number",
  "date-of-birth",
  "postcode",
  "phone",
  "email",
  "hospital-number",
  "accession-number",
  "name",
] as const;
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

/** A place in a text: from its first character to the one after its last. */
export interface Found {
  readonly kind: IdentifierKind;
  readonly from: number;
  readonly to: number;
}

/** What is kept though it looks as if it identified a patient, for a form to carry on. */
export interface KeptWords {
  /** Each by its kind and words, as the door names them. */
  readonly seen: readonly string[];
  readonly because: string;
}
