import type { FieldWords } from "../types";
import { CLINICAL_PRACTICE } from "./clinical-practice";
import { EDUCATION } from "./education";
import { LEADERSHIP_AND_MANAGEMENT } from "./leadership-and-management";
import { RESEARCH } from "./research";

/** Goes up with every change of words or weights. */
export const FIELD_WORDS_VERSION = 1;

/** By the codes of the advanced frameworks, of which both editions have the same. */
export const FIELD_WORDS: Readonly<Record<string, FieldWords>> = {
  ...CLINICAL_PRACTICE,
  ...LEADERSHIP_AND_MANAGEMENT,
  ...EDUCATION,
  ...RESEARCH,
};
