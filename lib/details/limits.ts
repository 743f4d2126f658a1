export const WORDS_MAX = 4_000;
