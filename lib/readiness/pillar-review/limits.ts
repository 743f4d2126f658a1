export const COMMENT_MAX = 5_000;
export const COMMENT_WORDS_MIN = 10;
/** Of those who could be asked so many are listed; anybody else is named. */
export const OFFERED_MAX = 50;
export const NAME_MAX = 200;
