export const EMAIL_MAX = 254;
export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 200;
/** Wrong passwords in a row after which an address is locked. */
export const FAILURES_BEFORE_LOCK = 5;
export const LOCK_MINUTES = 15;
export const SESSION_HOURS = 12;
export const LINK_DAYS = 7;
/** A link that somebody asked for themselves stands shorter, and is not sent again at once. */
export const FORGOTTEN_HOURS = 2;
export const FORGOTTEN_ONCE_IN_MINUTES = 15;
export const FORGOTTEN_A_DAY = 5;
/** What a page is told once, in characters: a cookie holds four kilobytes, and what is sealed in it grows by a third. */
export const TOLD_MAX = 2_400;
