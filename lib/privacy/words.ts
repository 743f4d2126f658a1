import type { IdentifierKind } from "./found";

/** What a finding is called: "looks like an NHS number". */
export const identifierWords: Readonly<Record<IdentifierKind, string>> = {
  "nhs-number": "an NHS number",
  "chi-number": "a CHI number",
  "health-and-care-number": "a Health and Care number",
  "date-of-birth": "a date of birth",
  postcode: "a postcode",
  phone: "a telephone number",
  email: "an e-mail address",
  "hospital-number": "a hospital number",
  "accession-number": "an accession number",
  name: "a patient’s name",
};

/** What stands where something was taken out. */
export const TAKEN_OUT = "(taken out)";

/** Said beside the field. It repeats what the writer typed, to the writer alone. */
export function foundSentence({ kind, text }: { kind: IdentifierKind; text: string }): string {
  return `“${text}” looks like ${identifierWords[kind]}.`;
}
