import type { Story } from "../portfolio";
import * as clinical from "./clinical";
import * as education from "./education";
import * as leadership from "./leadership";
import * as research from "./research";
import type { Work } from "./work";

const tellers = { ...clinical, ...leadership, ...education, ...research };

export type Kind = keyof typeof tellers;

/** Thirty-one kinds of day. Told by one person they show all 38 capabilities, each of them in two ways at least. */
export const everyKind: readonly Kind[] = [
  "miniCex",
  "learningPlan",
  "shorterDelay",
  "researchModule",
  "cbd",
  "peerReview",
  "consultation",
  "poster",
  "colleagueFeedback",
  "volumeLog",
  "teachingObserved",
  "businessCase",
  "jointSession",
  "newRecord",
  "audit",
  "dops",
  "peerLearning",
  "whatIsComing",
  "askingForHelp",
  "grant",
  "rewritten",
  "presentingCases",
  "course",
  "scopeAgreed",
  "significantEvent",
  "learningAgreement",
  "honoraryDay",
  "patientsSaid",
  "badDay",
  "studyDay",
  "journalClub",
];

export function story(kind: Kind, work: Work): Story {
  return tellers[kind](work);
}

export function everyKindBut(...left: readonly Kind[]): readonly Kind[] {
  return everyKind.filter((kind) => !left.includes(kind));
}
