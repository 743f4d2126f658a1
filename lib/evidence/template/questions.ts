import type { Choice, TemplateField, TemplatePart } from "./types";

// How questions are written down, and those that several types share. Their words are our own; the fields follow
// domain.md 6.4.

/** What most types have had: one form, whose parts are no steps. */
export const FIRST = { version: 1, inSteps: false } as const;

interface Wording {
  readonly hint?: string;
}

/** Asks for one line. */
export function line(name: string, label: string, wording: Wording = {}): TemplateField {
  return { kind: "line", name, label, ...wording };
}

/** Asks for some sentences. */
export function text(name: string, label: string, hint?: string): TemplateField {
  return { kind: "text", name, label, ...(hint === undefined ? {} : { hint }) };
}

export function choice(
  name: string,
  label: string,
  choices: readonly Choice[],
  wording: Wording = {},
): TemplateField {
  return { kind: "choice", name, label, choices, ...wording };
}

/** Asks for a whole number from 0 to `max`. */
export function count(
  name: string,
  label: string,
  { unit = "", max = 100_000, ...wording }: Wording & { unit?: string; max?: number } = {},
): TemplateField {
  return { kind: "count", name, label, unit, max, ...wording };
}

/** How something was done, as an observer of practice at this level sees it. */
export function rating(name: string, label: string): TemplateField {
  return choice(name, label, [
    { value: "below", label: "Below advanced practice" },
    { value: "meets", label: "At advanced practice" },
    { value: "above", label: "Above what is asked" },
    { value: "not-seen", label: "Not observed" },
  ]);
}

const YES_NO: readonly Choice[] = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
];

export function yesNo(name: string, label: string, wording: Wording = {}): TemplateField {
  return choice(name, label, YES_NO, wording);
}

// Asked by several types.

export const MDT_INFLUENCE = text("mdtInfluence", "What in the plan came from you?");
export const MODALITY = line("modality", "Modality", {
  hint: "“Plain film”, “CT”, “Breast ultrasound”.",
});
export const BODY_SYSTEM = line("bodySystem", "System or region");
export const AGREED_ACTION = text("agreedAction", "What did you agree to do next?", "And by when.");
export const EVIDENCE_USED = text(
  "evidenceUsed",
  "What did you rest it on?",
  "Guidance, research, audit, colleagues.",
);
export const WHERE_SHARED = line("eventShared", "Where was it shared?", {
  hint: "A learning meeting, a bulletin.",
});
export const METHOD = text(
  "method",
  "How was it measured?",
  "What was counted, where, from when to when.",
);
export const SAMPLE = count("sample", "How many were looked at?");
export const PERIOD = line("period", "From when to when?");
export const DISCREPANCIES = count("discrepancies", "How many discrepancies?");
export const PROBLEM = text(
  "problem",
  "What should be better?",
  "And for whom: how you know that it matters.",
);
export const QUESTION = text("question", "What was the question?");
export const RESULT = text("result", "What was the result?");
export const CHANGE = text("change", "What was changed?");
export const REAUDIT = text("reaudit", "What did the re-audit show?", "Or when it is due.");
export const INVITED = count("invited", "How many were asked?");
export const ANSWERED = count("answered", "How many answered?");
export const ITEM_SCORES = text("itemScores", "What were the scores?");
export const PEER_REVIEWED = yesNo("peerReviewed", "Was it peer reviewed?");
export const CASE_OUTCOME = choice("caseOutcome", "What was decided?", [
  { value: "approved", label: "Approved" },
  { value: "in-part", label: "Approved in part" },
  { value: "refused", label: "Not approved" },
  { value: "pending", label: "Not decided yet" },
]);
export const ASSESSED_BY = line("assessedBy", "How was it assessed?", {
  hint: "An essay, an OSCE, a viva.",
});

/** The head that all workplace-based assessments have in common, beside the day, the place and the capabilities. */
export const WHO_SAW_IT: TemplatePart = {
  heading: "Who saw it",
  fields: [
    { kind: "line", name: "assessorName", label: "Who assessed it?", namesStaff: true },
    line("assessorRole", "Their role and band", { hint: "“Consultant radiographer, band 8b”." }),
    {
      kind: "line",
      name: "assessorRegistration",
      label: "Their register and number",
      hint: "“HCPC RA12345”, “GMC 1234567”.",
      namesStaff: true,
    },
    yesNo("assessorTrained", "Are they trained to assess with this form?"),
    choice("complexity", "How complex was it?", [
      { value: "low", label: "Straightforward" },
      { value: "average", label: "Of average complexity" },
      { value: "high", label: "Complex" },
    ]),
    choice("newOrRepeat", "Is this new, or assessed before?", [
      { value: "new", label: "Assessed for the first time" },
      { value: "repeat", label: "Assessed again" },
    ]),
    count("minutesObserved", "How long was it observed?", { unit: "minutes", max: 1_440 }),
    count("minutesFeedback", "How long was the feedback?", { unit: "minutes", max: 1_440 }),
  ],
};

/** Three things that feedback is good for, and how far somebody would be trusted with it. */
export const WHAT_THEY_SAID: TemplatePart = {
  heading: "What they said",
  fields: [
    text("strengths", "What went well, and should be kept?"),
    text("development", "What would make it better?"),
    AGREED_ACTION,
    choice(
      "entrustment",
      "How far would they trust you with it next time?",
      [
        { value: "1", label: "E1 – to watch" },
        { value: "2", label: "E2 – with somebody beside me" },
        { value: "3", label: "E3 – with somebody within call" },
        { value: "4", label: "E4 – on my own" },
        { value: "5", label: "E5 – to supervise others" },
      ],
      { hint: "As they told you. It counts once they record it themselves." },
    ),
  ],
};
