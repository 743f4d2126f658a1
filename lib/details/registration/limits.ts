/** A register whose numbers have a form that can be checked. The form says nothing about the status. */
export interface Register {
  readonly body: string;
  readonly name: string;
  readonly form: RegExp;
  /** What its numbers look like, in a sentence. */
  readonly says: string;
}

export const REGISTERS: readonly Register[] = [
  {
    body: "HCPC",
    name: "Health and Care Professions Council",
    form: /^(AS|BS|CH|CS|DT|HAD|ODP|OR|OT|PA|PH|PO|PYL|RA|SL)\d{1,6}$/,
    says: "An HCPC number is the letters of the profession and up to six digits, such as RA12345.",
  },
  {
    body: "NMC",
    name: "Nursing and Midwifery Council",
    form: /^\d{2}[A-Z]\d{4}[A-Z]$/,
    says: "An NMC PIN is two digits, a letter, four digits and a letter, such as 98I1234E.",
  },
  {
    body: "GPhC",
    name: "General Pharmaceutical Council",
    form: /^\d{7}$/,
    says: "A GPhC number is seven digits, such as 2012345.",
  },
  {
    body: "GMC",
    name: "General Medical Council",
    form: /^\d{7}$/,
    says: "A GMC number is seven digits, such as 1234567.",
  },
];

/** Of a register that is named by who is on it. */
export const ANY_NUMBER = {
  form: /^[A-Z0-9/-]{3,20}$/,
  says: "A number has 3 to 20 letters, digits, hyphens or strokes.",
};
