/** Nothing is waived for longer. */
export const WAIVER_MONTHS = 12;
