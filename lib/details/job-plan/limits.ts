export const WEEKLY_HOURS_MAX = 168;
/** Weeks of planned beside logged time. */
export const WEEKS_SHOWN = 12;
