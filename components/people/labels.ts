import type { Choice } from "@/components/ui/choices";

/** The words for what is stored, once. */
export const fieldChoices = [
  { value: "diagnostic-imaging", label: "Diagnostic imaging" },
  { value: "radiotherapy-oncology", label: "Radiotherapy and oncology" },
  { value: "other", label: "Other" },
] as const;

export const profileChoices = [
  { value: "four-pillars", label: "Four pillars (national)" },
  { value: "clinical-plus", label: "Clinical plus (Society of Radiographers)" },
  { value: "manager", label: "Manager, non-clinical" },
  { value: "researcher", label: "Researcher, non-clinical" },
  { value: "academic", label: "Academic, non-clinical" },
  { value: "consultant-transition", label: "Consultant: transition" },
  { value: "consultant-1-3", label: "Consultant: years 1 to 3" },
  { value: "consultant-3-5", label: "Consultant: years 3 to 5" },
] as const;

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
