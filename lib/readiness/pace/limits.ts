/** Fewer sign-offs in 12 months say too little. */
export const SIGN_OFFS_TO_TELL = 3;
/** A target lies at most so many years ahead. */
export const TARGET_YEARS_MAX = 15;
