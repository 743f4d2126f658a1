/** Characters of one part: half as long again as the longest that is asked for. */
export const PART_MAX = 12_000;
/** Milliseconds without a key pressed, after which what was typed is saved by itself. */
export const AUTOSAVE_AFTER_MS = 2_500;
