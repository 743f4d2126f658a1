import { expect, test } from "vitest";
import { waitingSentence } from "@/components/sign-off/waiting-sentence";

const TODAY = "2026-11-22";

test.each([
  [[], "Nothing waits for you. "],
  [[0], "One request waits for you. It came today."],
  [[1], "One request waits for you. It has waited 1 day."],
  [[14], "One request waits for you. It has waited 14 days."],
  [[15], "One request waits for you. It has waited 15 days. That is past 14 days."],
  [[0, 0], "Two requests wait for you. All of them came today."],
  [[13, 2], "Two requests wait for you. The oldest has waited 13 days."],
  [[15, 14], "Two requests wait for you. One is past 14 days; the oldest has waited 15."],
  [
    [19, 16, 13, 9, 6, 4, 2],
    "Seven requests wait for you. Two are past 14 days; the oldest has waited 19.",
  ],
])("requests that have waited %j days: %s", (days, sentence) => {
  const items = days.map((ago) => ({
    askedAt: new Date(Date.parse(`${TODAY}T12:00:00Z`) - ago * 86_400_000),
  }));
  const { lead, rest } = waitingSentence(items, TODAY);
  expect(`${lead} ${rest}`).toBe(sentence);
});
