/** Characters of one part: half as long again as the longest that is asked for. */
export const PART_MAX = 12_000;
