export const LEVEL_MIN = 1;
export const LEVEL_MAX = 8;
export const CREDITS_MAX = 1_000;
/** What a practitioner records; an equivalence is decided by somebody else. */
export const OWN_AWARD_KINDS = ["masters", "pgdip", "pgcert", "other"] as const;
