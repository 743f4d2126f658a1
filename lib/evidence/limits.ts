/** Plain numbers, so that a form can say them without carrying the schema to the browser. */
export const TITLE_MAX = 200;
export const SETTING_MAX = 200;
export const TEXT_MAX = 20_000;
/** An answer to a question of a type. */
export const ANSWER_MAX = 4_000;
export const NOTE_MAX = 20_000;
export const LINKS_MAX = 6;
/** From here on links dilute one another, and the form says so. */
export const LINKS_MANY = 5;
export const RATIONALE_MAX = 2_000;
export const WEB_LINKS_MAX = 5;
export const WEB_LINK_MAX = 2_000;
/** Why something is withdrawn or returned, what a confirmer says, what whoever asks them says. */
export const SEARCH_MAX = 200;
/** How many are asked to confirm in one go. */
export const ASKED_AT_ONCE_MAX = 6;
/** Rows of a page of the matrix: as many items as the national route takes at most. */
export const MATRIX_ITEMS = 35;
export const ITEMS_A_PAGE = 20;
/** Of what needs its practitioner, so many are named; the rest are counted. */
export const NEEDS_NAMED = 5;
