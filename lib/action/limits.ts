export const LINE_MAX = 160;
export const LINES_MAX = 20;
/** Characters of a whole form, twice what the longest holds: reading a hostile one of this length takes half a second. */
export const READ_MAX = 250_000;
/** Why something is so, in somebody's own words. */
export const REASON_MAX = 2_000;
export const ADDRESS_MAX = 500;
/** Nothing that anybody records here is older. */
export const OLDEST_DAY = "1950-01-01";
export const LAST_DAY = "2200-01-01";
