import { REGISTERS } from "@/lib/details/registration/limits";
import type { AWARD_KINDS, REGISTRATION_STATUSES } from "@/lib/rules/record";
import type { Option } from "../ui/select-field";

/** The words for what is stored, once. */
export const statusLabels: Readonly<Record<(typeof REGISTRATION_STATUSES)[number], string>> = {
  registered: "Registered",
  restricted: "Registered, with a restriction",
  lapsed: "Lapsed",
};

export const registerChoices: readonly Option[] = [
  ...REGISTERS.map(({ body, name }) => ({ value: body, label: `${body}, ${name}` })),
  { value: "other", label: "Another register" },
];

export const awardKindLabels: Readonly<Record<(typeof AWARD_KINDS)[number], string>> = {
  masters: "Master’s degree",
  pgdip: "Postgraduate diploma",
  pgcert: "Postgraduate certificate",
  equivalence: "Equivalence",
  other: "Other",
};

export const levelChoices: readonly Option[] = [
  { value: "8", label: "8, doctorate" },
  { value: "7", label: "7, master’s level" },
  { value: "6", label: "6, degree" },
  { value: "5", label: "5, foundation degree" },
  { value: "4", label: "4, first year of a degree" },
  { value: "3", label: "3" },
  { value: "2", label: "2" },
  { value: "1", label: "1" },
];
