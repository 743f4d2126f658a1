import { FAMILY_OF, type EvidenceFamily, type EvidenceType } from "@/lib/rules/record";
import { saidOf } from "./capabilities";

/** What a confirmer says; the number picks one of several ways to say it. */
export function confirmation(type: EvidenceType, number: number): string {
  return pick(CONFIRMED[FAMILY_OF[type]], number);
}

/** Why a supervisor decided that a capability is achieved. */
export function reasons(
  code: string,
  method: "met" | "observed" | "record",
  number: number,
): string {
  return `${pick(FOUND[method], number)} ${saidOf(code).seen} ${pick(NEXT, number)}`;
}

const CONFIRMED: Readonly<Record<EvidenceFamily, readonly string[]>> = {
  observed: [
    "I watched this and we talked it through the same day.",
    "I was in the room. This is what happened, the hesitation included.",
    "Observed from beginning to end. My written feedback says the same.",
  ],
  reasoning: [
    "We discussed this case for an hour. The account is fair.",
    "I know the case. The reasoning was as it is told here.",
  ],
  results: [
    "I checked a sample of the figures against the source.",
    "I have seen the data. The numbers and the conclusion agree.",
    "These are the department's figures, and the method is as described.",
  ],
  feedback: [
    "I collected the answers. The summary leaves nothing awkward out.",
    "I facilitated this and read every comment.",
  ],
  product: [
    "I worked on this too. The part claimed is the part that was done.",
    "This is in use here, and this is who wrote it.",
  ],
  academic: [
    "Passed. I have seen the transcript and the feedback.",
    "I taught on this and confirm the result.",
  ],
  reflection: [
    "I was there for some of it. It rings true.",
    "We have talked about this since, and the change can be seen.",
  ],
};

const FOUND = {
  met: [
    "We met and went through the chosen items together.",
    "We talked about this for most of a supervision hour.",
    "I asked for two more examples when we met, and both came without effort.",
  ],
  observed: [
    "I watched this on two separate days.",
    "I saw this in a busy session, without having announced it.",
  ],
  record: [
    "I read what is here, and asked two colleagues who were there.",
    "The record is enough: it is specific, and others have confirmed it.",
  ],
} as const;

const NEXT = [
  "Keep writing down how sure you are. Next, let somebody else lead while you watch.",
  "Next, choose a case that went less well and bring that.",
  "Keep the short notes. Next, show the result to the people it was meant for.",
  "Next, teach this to one colleague, and see what they do differently from you.",
  "Keep asking early. Next, look for the same thing outside your own team.",
  "Next, come back to this in a year and say what you would change.",
] as const;

function pick(sentences: readonly string[], number: number): string {
  return sentences[number % sentences.length] ?? "";
}
