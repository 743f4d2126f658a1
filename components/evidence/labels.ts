import type { EvidenceStage } from "@/lib/evidence/types";
import type { Characteristic, EvidenceFamily, EvidenceType } from "@/lib/rules/record";

/** The words for what is stored, once. */
export const typeLabels: Readonly<Record<EvidenceType, string>> = {
  "mini-cex": "Mini-CEX",
  dops: "DOPS",
  "mini-ipx": "Mini-IPX",
  acat: "ACAT",
  "teaching-observed": "Teaching observation",
  "mdt-assessment": "MDT assessment",
  cbd: "Case-based discussion",
  "supervision-record": "Supervision record",
  "significant-event": "Significant event",
  audit: "Audit",
  "quality-improvement": "Quality improvement project",
  "service-evaluation": "Service evaluation",
  "volume-log": "Volume log or results data",
  "peer-review-record": "Peer review record",
  msf: "Multi-source feedback",
  "patient-feedback": "Patient feedback",
  "governance-document": "Governance document",
  "co-production": "Co-production",
  "business-case": "Business case",
  publication: "Publication",
  presentation: "Presentation",
  grant: "Grant application",
  "level-7-module": "Level-7 module",
  course: "Course",
  "reflective-account": "Reflective account",
  "mdt-contribution": "MDT contribution",
};

/** What the form asks, and what its answers stand under. */
export const questionLabels = {
  title: "Title",
  type: "Type of evidence",
  occurredOn: "When did it happen?",
  setting: "Where?",
  whatHappened: "What happened?",
  whatLearned: "What did you learn?",
  whatChanged: "What changed as a result?",
  links: "Which capabilities does it show?",
  characteristics: "What made it advanced?",
  webLinks: "Files and links",
  files: "Files",
} as const;

export const stageLabels: Readonly<Record<EvidenceStage, string>> = {
  draft: "Draft",
  submitted: "Submitted",
  returned: "Returned",
  withdrawn: "Withdrawn",
};

export const familyLabels: Readonly<Record<EvidenceFamily, string>> = {
  observed: "Observed practice",
  reasoning: "Reasoning",
  results: "Results",
  feedback: "Feedback",
  product: "Product",
  academic: "Academic",
  reflection: "Reflection",
};

export const characteristicLabels: Readonly<Record<Characteristic, string>> = {
  autonomy: "Autonomy",
  complexity: "Complexity",
  analysis: "Analysis",
  innovation: "Innovation",
};

/** What somebody says who marks one. */
export const characteristicSentences: Readonly<Record<Characteristic, string>> = {
  autonomy: "I acted on my own judgement",
  complexity: "The picture was unclear or contested",
  analysis: "I weighed and combined several sources",
  innovation: "I did something new here",
};
