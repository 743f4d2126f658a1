import type { EvidenceType } from "@/lib/rules/record";

/**
 * What an item of a type is asked beside the questions that every item is asked. A form that items were written in is
 * never changed: a change is a new version, and old items keep theirs.
 */
export interface Template {
  readonly type: EvidenceType;
  /** From 1. */
  readonly version: number;
  /** What the type is for, in a sentence. */
  readonly about: string;
  /** What helps to write, under the questions that every item is asked. */
  readonly asks: {
    readonly whatHappened: string;
    readonly whatLearned: string;
    readonly whatChanged: string;
  };
  readonly parts: readonly TemplatePart[];
  /** The parts are steps of one work, and a reader is told how far it has come. */
  readonly inSteps: boolean;
}

export interface TemplatePart {
  readonly heading: string;
  readonly fields: readonly TemplateField[];
}

/**
 * One question. Its name means the same in every form and every version, so that an answer stays an answer when the type
 * of an item is changed: a question that comes to mean something else gets another name.
 */
export type TemplateField =
  | TextQuestion
  | {
      readonly kind: "choice";
      readonly name: string;
      readonly label: string;
      readonly hint?: string;
      readonly choices: readonly Choice[];
    }
  | {
      readonly kind: "count";
      readonly name: string;
      readonly label: string;
      readonly hint?: string;
      /** What is counted, for the reader: "minutes"; empty where the label says it. */
      readonly unit: string;
      readonly max: number;
    };

export interface TextQuestion {
  /** One line, or as many as it takes. */
  readonly kind: "line" | "text";
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** It asks for the name of somebody at work, and is not read for what identifies a patient. */
  readonly namesStaff?: true;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** By the name of the question. A question without an answer is not there. */
export type Answers = Readonly<Record<string, string>>;
