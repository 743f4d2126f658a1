/** A sentence or two: enough to say what to keep, what to change and what to do next. */
export const REASONS_WORDS_MIN = 10;
export const REASONS_MAX = 5_000;
export const MESSAGE_MAX = 1_000;
/** Days after which a request is late. */
export const LATE_AFTER_DAYS = 14;
/** How a decision was reached. */
export const METHODS = ["met", "observed", "record"] as const;
