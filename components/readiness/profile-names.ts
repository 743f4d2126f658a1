import type { ProfileId } from "@/lib/rules/record";

/** What a profile is called on a page. */
export const profileNames: Readonly<Record<ProfileId, string>> = {
  "four-pillars": "Four pillars (national)",
  "clinical-plus": "Clinical plus (Society of Radiographers)",
  manager: "Manager, non-clinical",
  researcher: "Researcher, non-clinical",
  academic: "Academic, non-clinical",
  "consultant-transition": "Consultant: transition",
  "consultant-1-3": "Consultant: years 1 to 3",
  "consultant-3-5": "Consultant: years 3 to 5",
};
