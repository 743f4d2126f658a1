import {
  AGREED_ACTION,
  EVIDENCE_USED,
  FIRST,
  WHAT_THEY_SAID,
  WHERE_SHARED,
  WHO_SAW_IT,
  count,
  text,
} from "./questions";
import type { Template } from "./types";

/** You reasoned aloud with somebody. */
export const REASONING: readonly Template[] = [
  {
    ...FIRST,
    type: "cbd",
    about: "You went through a case of your own with somebody who asked why.",
    asks: {
      whatHappened: "The case in short, without anything by which the patient could be known.",
      whatLearned: "What the questions brought up that you had not thought of.",
      whatChanged: "In this patient’s care, or in how you decide.",
    },
    parts: [
      WHO_SAW_IT,
      {
        heading: "The reasoning",
        fields: [
          text("decisionPoints", "Where did you have to decide?"),
          EVIDENCE_USED,
          text("alternatives", "What else could have been done?"),
          text("riskUncertainty", "What was the risk, and what stayed uncertain?"),
          text("followUp", "What followed, and how was it recorded?"),
        ],
      },
      WHAT_THEY_SAID,
    ],
  },
  {
    ...FIRST,
    type: "supervision-record",
    about: "A meeting with a supervisor, and what came of it.",
    asks: {
      whatHappened: "What you talked about, pillar by pillar if you can.",
      whatLearned: "What you took away.",
      whatChanged: "What you do otherwise since.",
    },
    parts: [
      {
        heading: "The meeting",
        fields: [
          count("minutesMeeting", "How long was it?", { unit: "minutes", max: 1_440 }),
          { kind: "line", name: "attendees", label: "Who was there?", namesStaff: true },
          text("topicsClinical", "Clinical practice"),
          text("topicsLeadership", "Leadership and management"),
          text("topicsEducation", "Education"),
          text("topicsResearch", "Research"),
          AGREED_ACTION,
        ],
      },
    ],
  },
  {
    ...FIRST,
    type: "significant-event",
    about: "Something went otherwise than it should have, or nearly did, and was looked into.",
    asks: {
      whatHappened: "In the order in which it happened. What was done, and not by whom.",
      whatLearned: "What made it possible, in the work and not in people.",
      whatChanged: "What keeps it from happening again, and how you know.",
    },
    parts: [
      {
        heading: "The event",
        fields: [
          text("eventEffect", "What did it mean for the patient or the service?"),
          text("eventCauses", "Why could it happen?"),
          text("eventCandour", "What was said to whom?", "Duty of candour, reporting, the team."),
          text("eventActions", "What was agreed, and what of it is done?"),
          WHERE_SHARED,
        ],
      },
    ],
  },
];
