/** From watching to supervising others; what each means is said beside it on the form. */
export const LEVELS = [1, 2, 3, 4, 5] as const;
export const ACTIVITY_MAX = 2_000;
/** What was done, with whom, and within which limits: more than a word. */
export const ACTIVITY_WORDS_MIN = 3;
