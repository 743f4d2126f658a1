/** A form has the questions of a type as `answers.question`, `answers.standard`, … */
export const ANSWER_PREFIX = "answers.";
