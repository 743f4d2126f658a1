import { FIRST, MDT_INFLUENCE, line, text } from "./questions";
import type { Template } from "./types";

/** You thought about it, in writing. */
export const REFLECTION: readonly Template[] = [
  {
    ...FIRST,
    type: "reflective-account",
    about: "What happened, what it meant, and what you do about it.",
    asks: {
      whatHappened: "What: only as much as a reader needs to follow you.",
      whatLearned: "So what: what it meant to you, to the patient, to the team.",
      whatChanged: "Now what: what you do otherwise, and how you will know that it works.",
    },
    parts: [
      {
        heading: "Going deeper",
        fields: [
          line("about", "What is it about?", { hint: "Practice, an event, feedback, learning." }),
          text("evidenceCited", "What does it rest on?", "Guidance, research, what others said."),
          text("impact", "What came of it, and how do you know?"),
          text("codeLink", "How does it bear on your standards of conduct?"),
        ],
      },
    ],
  },
  {
    ...FIRST,
    type: "mdt-contribution",
    about: "What you brought to a multidisciplinary meeting.",
    asks: {
      whatHappened: "What was discussed, and what you said. No case that could be known.",
      whatLearned: "What the others saw that you did not.",
      whatChanged: "In the plan, the pathway or the meeting itself.",
    },
    parts: [
      {
        heading: "The meeting",
        fields: [
          line("mdtName", "Which meeting?"),
          line("mdtRole", "What was your role in it?"),
          MDT_INFLUENCE,
        ],
      },
    ],
  },
];
