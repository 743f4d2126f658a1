/** Every field of an item, as another tab might have sent it and the table of other texts keeps it. */
export const OTHER_TEXT = {
  title: "Another title",
  type: null,
  occurredOn: null,
  setting: "",
  whatHappened: "Nothing.",
  whatLearned: "",
  whatChanged: "",
  answers: {},
  characteristics: [],
  webLinks: [],
  links: [],
};
