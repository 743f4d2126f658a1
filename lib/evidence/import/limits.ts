/** Characters of a logbook's text; a file of so many bytes never has more. */
export const LOGBOOK_MAX = 2_000_000;
export const ROWS_MAX = 1_000;
export const COLUMNS_MAX = 40;
/** How long what was read waits for its practitioner. */
export const KEPT_HOURS = 24;
/** Of each column, so many of its values stand beneath its heading, each once. */
export const FIRST_VALUES = 3;
/** Of the rows that can be imported, so many are named; the rest are counted. */
export const GOOD_NAMED = 10;

/** What a column can hold: a question of the form, by the name of its field. */
export const COLUMN_FIELDS = [
  "title",
  "occurredOn",
  "type",
  "setting",
  "whatHappened",
  "whatLearned",
  "whatChanged",
] as const;
