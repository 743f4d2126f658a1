/** More than anybody has asked in one cycle. */
export const RATERS_MAX = 500;
export const RESPONSES_MAX = 5_000;
