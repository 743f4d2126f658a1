/** Plain numbers, so that a form can say them without carrying the schema to the browser. */
export const ACTIVITIES_MAX = 18;
export const TITLE_MAX = 120;
export const ACTIVITY_MAX = 200;
export const WORDS_MAX = 120;
export const SOURCE_MAX = 400;
export const COMMENT_MAX = 2_000;
export const COUNT_MAX = 1_000_000;
/** A number is asked for so many months, and a count is too old so many months after they ended. */
export const COUNTED_MONTHS = 12;
/** Of the items that could be linked to an activity so many are offered: what shows 1.11 first, then the newest. */
export const ITEMS_OFFERED = 100;
export const LEVELS = [1, 2, 3, 4, 5] as const;
