/** How far back "what changed" looks where nobody says since when. */
export const DAYS_BACK = 30;

/** Each is read with its whole result, and the one before it. */
export const CHANGES_ON_A_PAGE = 25;

/** Whose change by time one look keeps; somebody who opens a page does not wait for a whole hospital. */
export const PEOPLE_A_LOOK = 25;
