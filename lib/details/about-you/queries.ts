import "server-only";
import type { DetailsPart } from "../types";

/** What the practitioner is, as far as it can be said in a line or two. */
export const aboutYou: DetailsPart = {
  id: "about-you",
  title: "About you",
  href: "/details/about-you",
  summarise: ({ practitioner }) =>
    Promise.resolve({
      stands: [
        practitioner.nonClinicalRole === ""
          ? `${practitioner.post}, ${practitioner.profession}`
          : `${practitioner.post}, ${practitioner.profession}; ${practitioner.nonClinicalRole}`,
        [practitioner.setting, practitioner.site, practitioner.modality]
          .filter((words) => words !== "")
          .join("; "),
      ].filter((line) => line !== ""),
    }),
};
