import { ASSESSED_BY, FIRST, choice, count, line, text } from "./questions";
import type { Template } from "./types";

/** You studied, and somebody examined it. */
export const ACADEMIC: readonly Template[] = [
  {
    ...FIRST,
    type: "level-7-module",
    about: "A module at level 7 (master’s level), and how it was assessed.",
    asks: {
      whatHappened: "What the module was about, and what you handed in.",
      whatLearned: "What of it you use at work.",
      whatChanged: "Where it shows.",
    },
    parts: [
      {
        heading: "The module",
        fields: [
          line("moduleTitle", "What is it called?"),
          line("university", "Where was it?"),
          count("credits", "How many credits?", { max: 360 }),
          ASSESSED_BY,
          choice("academicResult", "With what result?", [
            { value: "passed", label: "Passed" },
            { value: "merit", label: "Passed with merit" },
            { value: "distinction", label: "Passed with distinction" },
            { value: "not-passed", label: "Not passed" },
            { value: "pending", label: "Not known yet" },
          ]),
          text("markersComments", "What did the markers say?"),
        ],
      },
    ],
  },
  {
    ...FIRST,
    type: "course",
    about: "A course, study day or conference you went to.",
    asks: {
      whatHappened: "What it was, and why you went.",
      whatLearned: "The two or three things that you took away.",
      whatChanged: "What you did with them at work.",
    },
    parts: [
      {
        heading: "The course",
        fields: [
          line("provider", "Who held it?"),
          count("hours", "How many hours?", { max: 2_000 }),
          ASSESSED_BY,
          text("passedOn", "To whom did you pass it on?"),
        ],
      },
    ],
  },
];
