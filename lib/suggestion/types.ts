/** What is read: the person's own words, by the field in which they stand. */
export type Account = {
  readonly title: string;
  readonly whatHappened: string;
  readonly whatLearned: string;
  readonly whatChanged: string;
};
export type AccountField = keyof Account;

/** A capability that the words may show. Never a judgement: a person links it, or does not. */
export type Suggestion = {
  readonly code: string;
  readonly title: string;
  /** The words that say so, as they were typed; the weightiest first. */
  readonly because: readonly Said[];
};

/** `account[field].slice(from, to)` is `words`. */
export type Said = {
  readonly field: AccountField;
  readonly from: number;
  readonly to: number;
  readonly words: string;
};

/**
 * How the field says that a capability was shown, in our own words, one phrase after the other with commas between:
 * `plain` says it outright, `likely` often goes with it, `hint` only tips a balance. Forms of a word are one word;
 * " .. " stands for up to three words.
 */
export type FieldWords = {
  readonly plain: string;
  readonly likely: string;
  readonly hint: string;
};
