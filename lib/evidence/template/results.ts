import {
  BODY_SYSTEM,
  CHANGE,
  DISCREPANCIES,
  FIRST,
  METHOD,
  MODALITY,
  PERIOD,
  PROBLEM,
  QUESTION,
  REAUDIT,
  RESULT,
  SAMPLE,
  WHERE_SHARED,
  choice,
  count,
  line,
  text,
} from "./questions";
import type { Template, TemplateField } from "./types";

const OWN_ROLE = text(
  "ownRole",
  "What was your own part?",
  "What you did yourself, among those who did it.",
);
const OWN_SHARE = count("ownShare", "How much of it was yours?", { unit: "per cent", max: 100 });
const GOVERNANCE = line("governance", "Where is it registered?", {
  hint: "The audit or improvement register, and its number there.",
});
const NUMERATOR = count("numerator", "How many met it?");
const DENOMINATOR = count("denominator", "Of how many?");

const MEASURED: readonly TemplateField[] = [METHOD, SAMPLE, NUMERATOR, DENOMINATOR];

/** Something was counted. */
export const RESULTS: readonly Template[] = [
  {
    ...FIRST,
    type: "audit",
    about: "Practice was measured against a standard.",
    asks: {
      whatHappened: "Why it was worth auditing, and what came out, in short.",
      whatLearned: "What the result says about the work, and what it cannot say.",
      whatChanged: "What is done otherwise since, and what the re-audit showed.",
    },
    parts: [
      {
        heading: "The audit",
        fields: [
          QUESTION,
          text("standard", "Against which standard?", "And what was to be reached."),
          ...MEASURED,
          RESULT,
        ],
      },
      {
        heading: "What followed",
        fields: [CHANGE, REAUDIT, GOVERNANCE, OWN_ROLE, OWN_SHARE],
      },
    ],
  },
  {
    type: "quality-improvement",
    version: 1,
    inSteps: true,
    about:
      "An idea for the service, from the idea to proof that it holds. Come back as it goes on.",
    asks: {
      whatHappened: "The project in short, as far as it has come.",
      whatLearned: "What worked, what did not, and what you would do first next time.",
      whatChanged: "For patients, for colleagues, for the service.",
    },
    parts: [
      {
        heading: "Idea",
        fields: [
          PROBLEM,
          text("aim", "What is to be reached, and by when?"),
          text("idea", "What do you want to try?"),
          line("withWhom", "Who works on it, and who agreed?", { hint: "By role, not by name." }),
          GOVERNANCE,
        ],
      },
      {
        heading: "Measure",
        fields: [
          text(
            "measures",
            "What do you measure?",
            "The outcome, the process, and what must not get worse.",
          ),
          text(
            "baseline",
            "How was it before?",
            "With numerator, denominator and the time looked at.",
          ),
        ],
      },
      {
        heading: "Change",
        fields: [
          CHANGE,
          text(
            "cycles",
            "What did each trial show?",
            "Plan, do, study, act: as many as there were.",
          ),
          RESULT,
          OWN_ROLE,
          OWN_SHARE,
        ],
      },
      {
        heading: "Re-audit",
        fields: [
          REAUDIT,
          text("kept", "How is it kept up?", "Who looks after it now, and what shows if it slips."),
          text("spread", "Where else could it serve?"),
        ],
      },
    ],
  },
  {
    ...FIRST,
    type: "service-evaluation",
    about: "How well a service does what it is for.",
    asks: {
      whatHappened: "Which service, why it was looked at, and what came out.",
      whatLearned: "What the result says about the service.",
      whatChanged: "What was decided because of it.",
    },
    parts: [
      {
        heading: "The evaluation",
        fields: [
          QUESTION,
          ...MEASURED,
          text("before", "How was it before?"),
          text("after", "How is it after?"),
          text("patientVoice", "What did patients and carers say?"),
          GOVERNANCE,
          OWN_ROLE,
          OWN_SHARE,
        ],
      },
    ],
  },
  {
    ...FIRST,
    type: "volume-log",
    about: "How much you did in a time, and how well.",
    asks: {
      whatHappened: "What was counted, from when to when, and how it was checked.",
      whatLearned: "What the numbers show, beside that there are many.",
      whatChanged: "What you did because of them.",
    },
    parts: [
      {
        heading: "The log",
        fields: [
          PERIOD,
          MODALITY,
          BODY_SYSTEM,
          count("volume", "How many?"),
          choice("readAs", "How were they done?", [
            { value: "first", label: "As the first reader" },
            { value: "second", label: "As the second reader" },
            { value: "alone", label: "On my own" },
            { value: "supervised", label: "Under supervision" },
          ]),
          DISCREPANCIES,
          DENOMINATOR,
          line("checkedBy", "How was it checked?", {
            hint: "Double reading, a sample, an outcome.",
          }),
        ],
      },
    ],
  },
  {
    ...FIRST,
    type: "peer-review-record",
    about: "Colleagues looked at your work, or you at theirs, by an agreed way.",
    asks: {
      whatHappened: "What was reviewed, how it was chosen, and what came out.",
      whatLearned: "Where you agreed, where not, and why.",
      whatChanged: "In your own work, or in the team’s.",
    },
    parts: [
      {
        heading: "The review",
        fields: [
          PERIOD,
          METHOD,
          SAMPLE,
          DISCREPANCIES,
          text("discrepancyKinds", "What kind were they?"),
          WHERE_SHARED,
        ],
      },
    ],
  },
];
