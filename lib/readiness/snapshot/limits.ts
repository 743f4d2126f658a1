/** How far back "what changed" looks where nobody says since when. */
export const DAYS_BACK = 30;

/** Each is read with its whole result, and the one before it. */
export const CHANGES_ON_A_PAGE = 25;
