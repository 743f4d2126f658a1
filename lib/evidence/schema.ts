import { z } from "zod";
import { OLDEST_DAY, REASON_MAX } from "@/lib/action/limits";
import { NOT_WHOLE } from "@/lib/action/schema";
import { optionalText, typedText } from "@/lib/action/typed-text";
import { CHARACTERISTICS, EVIDENCE_TYPES } from "@/lib/rules/record";
import { linkRows, submittedLinkRows } from "./link-rows";
import { answers, writtenIn } from "./template/schema";
import { SETTING_MAX, TEXT_MAX, TITLE_MAX, WEB_LINK_MAX, WEB_LINKS_MAX } from "./limits";

const A_DAY = "Enter a day of the calendar, such as 2026-11-19.";
const A_TYPE = "Choose a type of evidence.";

const day = z
  .string(A_DAY)
  .trim()
  .superRefine((typed, context) => {
    if (typed !== "") checkDay(typed, context);
  });

const title = typedText({
  missing: "Give it a title.",
  called: "The title",
  max: TITLE_MAX,
}).refine((text) => !text.includes("\n"), "A title has one line.");

const whatChanged = optionalText({ called: "What changed", max: TEXT_MAX });

const characteristics = z
  .array(z.string(), "Choose from these four.")
  .refine((marked) => marked.every(isCharacteristic), "Choose from these four.")
  .transform((marked) => CHARACTERISTICS.filter((one) => marked.includes(one)))
  .default([]);

const webLinks = z
  .string("Write one web address on each line.")
  .transform(linesOf)
  .superRefine(checkWebLinks)
  .default([]);

/** A title makes a draft; the rest is finished later. What is there must be something that can be kept. */
const draft = {
  intent: z.literal("save"),
  title,
  type: z
    .enum(["", ...EVIDENCE_TYPES], A_TYPE)
    .transform((type) => (type === "" ? null : type))
    .default(null),
  occurredOn: day.transform((typed) => (typed === "" ? null : typed)).default(null),
  setting: optionalText({ called: "Where it happened", max: SETTING_MAX }),
  whatHappened: optionalText({ called: "What happened", max: TEXT_MAX }),
  whatLearned: optionalText({ called: "What you learned", max: TEXT_MAX }),
  whatChanged,
  answers,
  writtenIn,
  links: linkRows,
  characteristics,
  webLinks,
};

/** Everything that a reader of the item needs; only what changed since, and the rest below, may be left out. */
const submission = {
  intent: z.literal("submit"),
  title,
  type: z.enum(EVIDENCE_TYPES, A_TYPE),
  occurredOn: day.default("").refine((typed) => typed !== "", "Say when it happened."),
  setting: typedText({
    missing: "Say where it happened.",
    called: "Where it happened",
    max: SETTING_MAX,
  }),
  whatHappened: typedText({
    missing: "Say what happened.",
    called: "What happened",
    max: TEXT_MAX,
  }),
  whatLearned: typedText({
    missing: "Say what you learned.",
    called: "What you learned",
    max: TEXT_MAX,
  }),
  whatChanged,
  answers,
  writtenIn,
  links: submittedLinkRows,
  characteristics,
  webLinks,
};

/** `version@milliseconds`: what the form was drawn from. */
export const basedOn = z
  .string(NOT_WHOLE)
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}@\d{1,14}$/, NOT_WHOLE)
  .transform((mark) => {
    const [versionId = "", savedAt = ""] = mark.split("@");
    return { versionId, savedAt: new Date(Number(savedAt)) };
  });

const none = z.literal("").transform(() => null);

/** `form@step`: the open form, and the how-manieth sending of it. Without JavaScript there is none. */
const sending = z
  .union(
    [
      none,
      z
        .string()
        .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}@[1-9]\d{0,8}$/)
        .transform((mark) => {
          const [form = "", step = ""] = mark.split("@");
          return { form, step: Number(step) };
        }),
    ],
    NOT_WHOLE,
  )
  .default(null);

const sent = {
  sending,
  /** The sending of an earlier visit, whose words this form was restored with. */
  continues: sending,
};

/** The form that makes an item: the same form sent twice makes one, and goes on with it. */
const made = {
  key: z.uuid(NOT_WHOLE),
  ...sent,
  basedOn: z.union([none, basedOn], NOT_WHOLE).default(null),
};

/** It asks three things first, and what is to be put right is listed in the order in which it is asked. */
export const logEvidence = z.preprocess(
  typedForm,
  z.discriminatedUnion(
    "intent",
    [z.object({ ...askedFirst(draft), ...made }), z.object({ ...askedFirst(submission), ...made })],
    NOT_WHOLE,
  ),
);
export type LogEvidence = z.infer<typeof logEvidence>;

const item = { evidenceId: z.uuid(NOT_WHOLE), basedOn };
const changed = { ...item, ...sent };

export const editEvidence = z.preprocess(
  typedForm,
  z.discriminatedUnion(
    "intent",
    [z.object({ ...draft, ...changed }), z.object({ ...submission, ...changed })],
    NOT_WHOLE,
  ),
);
export type EditEvidence = z.infer<typeof editEvidence>;

export const deleteEvidenceDraft = z.object(item);
export type DeleteDraft = z.infer<typeof deleteEvidenceDraft>;

export const withdrawEvidence = z.object({
  evidenceId: z.uuid(NOT_WHOLE),
  reason: typedText({
    missing: "Say why you withdraw it.",
    called: "Your reason",
    max: REASON_MAX,
  }),
});
export type WithdrawEvidence = z.infer<typeof withdrawEvidence>;

export const returnEvidence = z.object({
  evidenceId: z.uuid(NOT_WHOLE),
  reasons: typedText({
    missing: "Say what should be put right.",
    called: "Your reasons",
    max: REASON_MAX,
  }),
});
export type ReturnEvidence = z.infer<typeof returnEvidence>;

const flag = z.literal("1").nullable().catch(null);

/** The same fields, three of them in front. */
function askedFirst<Fields extends typeof draft | typeof submission>(fields: Fields): Fields {
  const { title: name, occurredOn, whatHappened } = fields;
  return Object.assign({ title: name, occurredOn, whatHappened }, fields);
}

const versionNumber = z.coerce.number().int().min(1).max(100_000).nullable().catch(null);

/** Which version an address is about, and what it says has just been done. */
export const evidenceAddress = z.object({
  version: versionNumber,
  /** An earlier version, to say what changed since. */
  against: versionNumber,
  /** The type that was chosen on a form, so that its questions are there. */
  type: z.enum(EVIDENCE_TYPES).nullable().catch(null),
  saved: flag,
  submitted: flag,
  withdrawn: flag,
  returned: flag,
  asked: flag,
  deleted: flag,
  settled: flag,
  answered: flag,
  flagged: flag,
  cleared: flag,
  noted: z.enum(["saved", "emptied"]).nullable().catch(null),
});

/** Any text that names a button but "submit" saves: nothing is sent on by mistake. */
function typedForm(values: unknown): unknown {
  if (typeof values !== "object" || values === null) return values;
  const typed = Object.fromEntries(Object.entries(values));
  const { intent, characteristics } = typed;
  return {
    ...typed,
    intent: intent === "submit" ? "submit" : "save",
    characteristics: typeof characteristics === "string" ? [characteristics] : characteristics,
    answers: typed,
    links: typed,
  };
}

function checkDay(typed: string, context: z.RefinementCtx): void {
  const isDay = z.iso.date().safeParse(typed).success;
  if (isDay && typed >= OLDEST_DAY) return;
  const message = isDay ? "That is too long ago to be evidence." : A_DAY;
  context.addIssue({ code: "custom", message });
}

function isCharacteristic(text: string): boolean {
  return CHARACTERISTICS.some((one) => one === text);
}

function linesOf(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  return [...new Set(lines)].filter((line) => line !== "");
}

function checkWebLinks(lines: readonly string[], context: z.RefinementCtx): void {
  const refuse = (message: string) => {
    context.addIssue({ code: "custom", message });
  };
  if (lines.length > WEB_LINKS_MAX) {
    refuse(`Give at most ${String(WEB_LINKS_MAX)} web addresses.`);
  }
  for (const line of lines) {
    if (line.length > WEB_LINK_MAX) {
      refuse(`A web address can have ${WEB_LINK_MAX.toLocaleString("en-GB")} characters.`);
    } else if (!isWebAddress(line)) {
      refuse(`“${line.slice(0, 80)}” is not a web address that begins with https://.`);
    }
  }
}

function isWebAddress(line: string): boolean {
  return /^https:\/\/[^\s\0\p{Surrogate}]+$/iu.test(line) && URL.canParse(line);
}
