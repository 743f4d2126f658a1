import type { Choice } from "@/components/ui/choices";
import { PROFILE_IDS } from "@/lib/rules/record";
import { profileNames } from "../readiness/profile-names";

/** The words for what is stored, once. */
export const fieldChoices = [
  { value: "diagnostic-imaging", label: "Diagnostic imaging" },
  { value: "radiotherapy-oncology", label: "Radiotherapy and oncology" },
  { value: "other", label: "Other" },
] as const;

export const profileChoices = PROFILE_IDS.map((value) => ({
  value,
  label: profileNames[value],
}));

export const frameworkChoices = [
  { value: "nhse-mpf-2025", label: "Advanced practice, 2025" },
  { value: "hee-mpf-2017", label: "Advanced practice, 2017" },
  { value: "consultant-2020", label: "Consultant level, 2020" },
] as const;

export const levelChoices = [
  { value: "advanced", label: "Advanced practice" },
  { value: "consultant", label: "Consultant practitioner" },
  { value: "medical-consultant", label: "Medical consultant" },
  { value: "other", label: "Other" },
] as const;

export const supervisorRoleChoices: readonly Choice[] = [
  { value: "coordinating", label: "Coordinating: may sign off any capability" },
  { value: "associate", label: "Associate: may sign off within a scope" },
];
