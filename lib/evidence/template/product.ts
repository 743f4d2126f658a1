import {
  CASE_OUTCOME,
  EVIDENCE_USED,
  FIRST,
  PEER_REVIEWED,
  PROBLEM,
  choice,
  count,
  line,
  text,
} from "./questions";
import type { Template } from "./types";

const AUTHORSHIP = text(
  "authorship",
  "What was your part in it?",
  "The idea, the method, the analysis, the writing, the lead.",
);

/** Something that others use or read. */
export const PRODUCT: readonly Template[] = [
  {
    ...FIRST,
    type: "governance-document",
    about: "A protocol, policy or guideline that others work by.",
    asks: {
      whatHappened: "What it governs, why it was needed, and how it came about.",
      whatLearned: "What it took to have it agreed.",
      whatChanged: "What is done otherwise since, and how you know.",
    },
    parts: [
      {
        heading: "The document",
        fields: [
          line("documentTitle", "What is it called?"),
          line("documentScope", "Whom does it bind?", { hint: "A team, the trust, a network." }),
          line("approvedBy", "Who approved it?", { hint: "The group or committee." }),
          line("reviewDue", "When is it to be looked at again?"),
          EVIDENCE_USED,
          AUTHORSHIP,
        ],
      },
    ],
  },
  {
    ...FIRST,
    type: "co-production",
    about: "Something made together with patients, carers or the public.",
    asks: {
      whatHappened: "What was made, and how they were part of it from the start.",
      whatLearned: "What they brought that you could not have.",
      whatChanged: "What is otherwise because of them.",
    },
    parts: [
      {
        heading: "The work together",
        fields: [
          line("partners", "Who took part?", { hint: "By group and number, not by name." }),
          text(
            "howInvolved",
            "How were they part of it?",
            "Of the question, the design, the decision.",
          ),
          text("theirVoice", "What did they decide?"),
          text("reachedThem", "How did they hear what came of it?"),
        ],
      },
    ],
  },
  {
    ...FIRST,
    type: "business-case",
    about: "A case made for a change that costs something.",
    asks: {
      whatHappened: "What you proposed, to whom, and what they decided.",
      whatLearned: "What convinced them, or did not.",
      whatChanged: "What is there now that was not before.",
    },
    parts: [
      {
        heading: "The case",
        fields: [
          PROBLEM,
          text("options", "Which options were weighed?"),
          text("costBenefit", "What would it cost, and bring?"),
          line("decidedBy", "Who decided?", { hint: "The group or committee." }),
          CASE_OUTCOME,
          AUTHORSHIP,
        ],
      },
    ],
  },
  {
    ...FIRST,
    type: "publication",
    about: "Something of yours that is published.",
    asks: {
      whatHappened: "What it is about, and what it adds.",
      whatLearned: "What doing it taught you.",
      whatChanged: "Who has used it, and for what.",
    },
    parts: [
      {
        heading: "The publication",
        fields: [
          text("citation", "How is it cited?", "With its DOI, if it has one."),
          PEER_REVIEWED,
          AUTHORSHIP,
          text("reach", "Who has it reached?"),
        ],
      },
    ],
  },
  {
    ...FIRST,
    type: "presentation",
    about: "A talk, poster or session for others of the field.",
    asks: {
      whatHappened: "What you presented, and why to them.",
      whatLearned: "What the questions showed you.",
      whatChanged: "What somebody did because of it.",
    },
    parts: [
      {
        heading: "The presentation",
        fields: [
          line("eventName", "Where was it presented?"),
          choice("audienceReach", "How far did it reach?", [
            { value: "local", label: "Within the organisation" },
            { value: "regional", label: "The region" },
            { value: "national", label: "The country" },
            { value: "international", label: "Other countries" },
          ]),
          count("audienceSize", "How many heard or saw it?"),
          PEER_REVIEWED,
          AUTHORSHIP,
        ],
      },
    ],
  },
  {
    ...FIRST,
    type: "grant",
    about: "An application for money for research or improvement.",
    asks: {
      whatHappened: "What it was to pay for, and how it was prepared.",
      whatLearned: "What the reviewers said, and what you made of it.",
      whatChanged: "What is possible now, or will be tried again.",
    },
    parts: [
      {
        heading: "The application",
        fields: [
          line("funder", "Who was asked?"),
          line("amount", "How much was asked for?"),
          CASE_OUTCOME,
          AUTHORSHIP,
        ],
      },
    ],
  },
];
