import { REASONS_WORDS_MIN } from "@/lib/sign-off/limits";
import type {
  AskedCapability,
  DecisionView,
  OpenRequest,
  ShownEvidence,
  SupervisorToAsk,
} from "@/lib/sign-off/types";

// The people and words that the fixtures draw.

export const TODAY = "2026-11-22";

export const LONG = `${"I weighed every film against the question, the history and the last examination before I described it. ".repeat(REASONS_WORDS_MIN)}\n\nAnd I said how sure I was.`;

export const capability: AskedCapability = {
  id: "019a5000-0000-7000-8000-000000000016",
  code: "1.6",
  otherFramework: null,
  title: "Clinical reasoning and diagnosis",
  description:
    "Combines evidence from several sources to reach sound conclusions in clear-cut, vague or complicated presentations.",
  stage: null,
  signable: true,
  pillar: { code: "1", name: "Clinical practice" },
  framework: {
    id: "nhse-mpf-2025",
    title: "Multi-professional framework for advanced practice in England",
    version: "2025",
    sourceUrl: "https://advanced-practice.hee.nhs.uk/mpf2025/capabilities/",
  },
  statements: [],
};

const item: ShownEvidence = {
  evidenceId: "1",
  version: 1,
  title: "Mini-IPX: three chest radiographs on an urgent lung pathway",
  stage: "submitted",
  type: "mini-ipx",
  occurredOn: "2026-09-14",
  characteristics: ["autonomy", "complexity", "analysis"],
  rationale: "Three films, three different next steps. I said how sure I was.",
  confirmations: [{ by: "Cai Morgan", on: "2026-09-20" }],
  askedToConfirm: [],
  strong: false,
  lacks: [],
};

export const items: readonly ShownEvidence[] = [
  item,
  {
    ...item,
    evidenceId: "2",
    strong: true,
    type: "level-7-module",
    title: "Level-7 module, 60 credits",
  },
  {
    ...item,
    evidenceId: "3",
    confirmations: [],
    askedToConfirm: ["Bea Hartley", "Cai Morgan"],
    lacks: ["U1"],
  },
  { ...item, evidenceId: "4", occurredOn: "2020-01-06", lacks: ["U3"] },
  { ...item, evidenceId: "5", stage: "returned", lacks: null },
  {
    ...item,
    evidenceId: "6",
    stage: "draft",
    type: null,
    occurredOn: null,
    title: "",
    rationale: "",
    confirmations: [],
    lacks: null,
  },
];

export const longItem: ShownEvidence = { ...item, title: LONG.slice(0, 220), rationale: LONG };

export const decision: DecisionView = {
  id: "11",
  decision: "more-evidence",
  reasons:
    "Sound on films with a clear answer. I would like one case where the answer stayed open, and what you did then.",
  method: "met",
  decidedAt: new Date("2026-08-14T15:45:00Z"),
  supervisorId: "21",
  by: "Bea Hartley",
  role: "coordinating",
  profession: "diagnostic radiographer",
  level: "consultant",
  revocation: null,
  changedSince: null,
  reworded: null,
  restsOn: [],
};

export const changed: DecisionView = {
  ...decision,
  decision: "achieved",
  changedSince: "2026-11-03",
  restsOn: [
    { evidenceId: "1", version: 1, title: item.title, isChanged: true },
    { evidenceId: "2", version: 2, title: "Level-7 module, 60 credits", isChanged: false },
  ],
};

export const reworded: DecisionView = {
  ...decision,
  decision: "achieved",
  changedSince: "2026-11-03",
  reworded: { on: "2026-11-03", code: "2.1", to: "2025" },
};

export const revoked: DecisionView = {
  ...decision,
  decision: "achieved",
  method: "record",
  role: "associate",
  revocation: {
    by: "Cai Morgan",
    revokedAt: new Date("2026-10-10T16:40:00Z"),
    reason: "The audit it rests on turned out to be of another department.",
  },
};

export const bea: SupervisorToAsk = {
  supervisorId: "21",
  name: "Bea Hartley",
  profession: "diagnostic radiographer",
  role: "coordinating",
  scope: [],
  startsOn: "2025-09-01",
  endsOn: null,
  hasLeft: false,
  may: { allowed: true },
  lacks: [],
  askedAt: null,
};

export const supervisors: readonly SupervisorToAsk[] = [
  bea,
  {
    ...bea,
    supervisorId: "22",
    name: "Una Webb",
    role: "associate",
    scope: ["Clinical practice", "2.3"],
    lacks: ["A5", "A6"],
  },
  {
    ...bea,
    supervisorId: "23",
    name: "Cai Morgan",
    role: "associate",
    scope: ["Research"],
    may: { allowed: false, because: "1.6 is outside that supervisor's scope." },
  },
  {
    ...bea,
    supervisorId: "24",
    name: "Dan Okoro",
    endsOn: "2026-06-30",
    may: { allowed: false, because: "Not today." },
  },
  {
    ...bea,
    supervisorId: "25",
    name: "Nan Ellis",
    startsOn: "2026-12-01",
    may: { allowed: false, because: "Not today." },
  },
  {
    ...bea,
    supervisorId: "26",
    name: "Gil Frost",
    hasLeft: true,
    may: { allowed: false, because: "Not today." },
  },
];

export const request: OpenRequest = {
  id: "31",
  supervisorId: "21",
  supervisor: "Bea Hartley",
  askedAt: new Date("2026-11-03T12:50:00Z"),
  message: "The elbow series is the one you asked for.",
};
