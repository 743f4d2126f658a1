import {
  BODY_SYSTEM,
  FIRST,
  MDT_INFLUENCE,
  MODALITY,
  WHAT_THEY_SAID,
  WHO_SAW_IT,
  count,
  line,
  rating,
  text,
} from "./questions";
import type { Template } from "./types";

/** Somebody watched you work. */
export const OBSERVED: readonly Template[] = [
  {
    ...FIRST,
    type: "mini-cex",
    about: "Somebody watched you with a patient, and told you what they saw.",
    asks: {
      whatHappened: "Why the patient came, what you did, what you decided.",
      whatLearned: "What you will do again, and what you will do otherwise.",
      whatChanged: "For this patient, or in how you see the next.",
    },
    parts: [
      WHO_SAW_IT,
      {
        heading: "How it went",
        fields: [
          rating("rateInterview", "Interviewing and communication"),
          rating("rateExamination", "Examination"),
          rating("rateProfessionalism", "Professionalism"),
          rating("rateCounselling", "Explaining and counselling"),
          rating("rateJudgement", "Clinical judgement"),
          rating("rateOrganisation", "Organisation and efficiency"),
          rating("rateOverall", "Overall"),
        ],
      },
      WHAT_THEY_SAID,
    ],
  },
  {
    ...FIRST,
    type: "dops",
    about: "Somebody watched you carry out a procedure, and you talked about it afterwards.",
    asks: {
      whatHappened: "What was done and why. Three patients may stand for a simple procedure.",
      whatLearned: "What was harder than it looked, and what you would prepare otherwise.",
      whatChanged: "In how you prepare, carry out or record it.",
    },
    parts: [
      WHO_SAW_IT,
      {
        heading: "How it went",
        fields: [
          rating("rateIndication", "Indication and consent"),
          rating("ratePreparation", "Preparation"),
          rating("rateSafety", "Infection control and radiation safety"),
          rating("rateTechnique", "Technique"),
          rating("rateAnalgesia", "Comfort and analgesia"),
          rating("rateCommunication", "Communication"),
          rating("rateComplications", "Seeing and handling complications"),
          rating("rateAftercare", "Aftercare"),
          rating("rateDocumentation", "Documentation"),
        ],
      },
      WHAT_THEY_SAID,
    ],
  },
  {
    ...FIRST,
    type: "mini-ipx",
    about: "Somebody went through images with you: how you looked, what you saw, what you said.",
    asks: {
      whatHappened: "What you were asked, what you saw, what you reported.",
      whatLearned: "What you nearly missed or would word otherwise, and why.",
      whatChanged: "In your search, your wording or whom you alert.",
    },
    parts: [
      WHO_SAW_IT,
      {
        heading: "What was looked at",
        fields: [
          MODALITY,
          BODY_SYSTEM,
          line("caseMix", "Case mix", { hint: "How many, of what kind. No numbers of patients." }),
          count("caseCount", "How many cases?", { max: 1_000 }),
        ],
      },
      {
        heading: "How it went",
        fields: [
          rating("rateRequest", "Weighing up the request"),
          rating("rateSearch", "Search and technique"),
          rating("rateObservation", "What was seen"),
          rating("rateInterpretation", "Interpretation"),
          rating("rateDifferential", "Differential diagnosis"),
          rating("rateReport", "A report one can act on"),
          rating("rateAlerting", "Alerting what is urgent"),
          rating("rateLimits", "Knowing the limits of one’s scope"),
        ],
      },
      WHAT_THEY_SAID,
    ],
  },
  {
    ...FIRST,
    type: "acat",
    about: "Somebody watched you run a list or a session: the whole of it, and not one case.",
    asks: {
      whatHappened: "What the session was, who worked in it, what made it hard.",
      whatLearned: "How you chose what came first, and whether you would choose so again.",
      whatChanged: "In how the list is planned, shared out or handed over.",
    },
    parts: [
      WHO_SAW_IT,
      {
        heading: "How it went",
        fields: [
          line("workload", "Workload", { hint: "How many, and of what kind, in how long." }),
          rating("ratePrioritisation", "Choosing what comes first"),
          rating("rateInterruptions", "Handling interruptions"),
          rating("rateDelegation", "Delegating and asking for help"),
          rating("rateHandover", "Handover"),
        ],
      },
      WHAT_THEY_SAID,
    ],
  },
  {
    ...FIRST,
    type: "teaching-observed",
    about: "Somebody watched you teach.",
    asks: {
      whatHappened: "What you taught, to whom, and how you went about it.",
      whatLearned: "What the learners showed you about your teaching.",
      whatChanged: "What you will plan otherwise next time, or have already.",
    },
    parts: [
      WHO_SAW_IT,
      {
        heading: "The teaching",
        fields: [
          line("audience", "Who were the learners, and at what level?"),
          text("teachingAims", "What were they to be able to do afterwards?"),
          text("teachingMethods", "How did you teach it?"),
          count("learnersAnswered", "How many learners evaluated it?", { max: 5_000 }),
          line("learnersMean", "What did they say on average?", { hint: "“4.6 of 5”." }),
        ],
      },
      WHAT_THEY_SAID,
    ],
  },
  {
    ...FIRST,
    type: "mdt-assessment",
    about: "Somebody watched you prepare and present in a multidisciplinary meeting.",
    asks: {
      whatHappened: "What you brought to the meeting, and what was decided.",
      whatLearned: "How the discussion changed what you had thought.",
      whatChanged: "In the plan, or in how you prepare for the next meeting.",
    },
    parts: [
      WHO_SAW_IT,
      {
        heading: "How it went",
        fields: [
          rating("rateMdtPreparation", "Preparation"),
          rating("rateMdtPresentation", "Presenting the images"),
          rating("rateMdtInfluence", "Influence on the plan"),
          MDT_INFLUENCE,
        ],
      },
      WHAT_THEY_SAID,
    ],
  },
];
