import {
  AGREED_ACTION,
  ANSWERED,
  FIRST,
  INVITED,
  ITEM_SCORES,
  METHOD,
  choice,
  line,
  text,
  yesNo,
} from "./questions";
import type { Template } from "./types";

/** Others said how you are. */
export const FEEDBACK: readonly Template[] = [
  {
    ...FIRST,
    type: "msf",
    about: "Colleagues of several kinds answered the same questions about you.",
    asks: {
      whatHappened: "Who was asked, and what they said on the whole.",
      whatLearned: "Where they see you otherwise than you see yourself.",
      whatChanged: "What you do about it.",
    },
    parts: [
      {
        heading: "The round",
        fields: [
          INVITED,
          ANSWERED,
          line("raterMix", "Who were they?", {
            hint: "By group: “4 radiologists, 5 radiographers”.",
          }),
          ITEM_SCORES,
          text("selfRating", "How had you rated yourself?"),
          yesNo("facilitated", "Did somebody go through it with you?"),
          AGREED_ACTION,
        ],
      },
    ],
  },
  {
    ...FIRST,
    type: "patient-feedback",
    about: "Patients or carers said how it was with you.",
    asks: {
      whatHappened: "How they were asked, and what they said on the whole. No names.",
      whatLearned: "What surprised you.",
      whatChanged: "What you, or the service, do otherwise.",
    },
    parts: [
      {
        heading: "The survey",
        fields: [
          METHOD,
          INVITED,
          ANSWERED,
          ITEM_SCORES,
          choice("tool", "With which questions?", [
            { value: "published", label: "A published questionnaire" },
            { value: "trust", label: "The organisation’s own" },
            { value: "own", label: "My own" },
          ]),
          AGREED_ACTION,
        ],
      },
    ],
  },
];
