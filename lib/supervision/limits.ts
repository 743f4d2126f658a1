/** A meeting is not longer than a working day. */
export const MINUTES_MAX = 480;
