import { expect, test } from "vitest";
import { readDay } from "@/lib/evidence/import/read-day";

const TODAY = "2026-11-22";

test.each([
  ["2026-09-14", "2026-09-14"],
  ["2026-9-4", "2026-09-04"],
  ["2026/09/14", "2026-09-14"],
  ["2026-09-14T10:30:00.000Z", "2026-09-14"],
  ["2026-09-14 10:30", "2026-09-14"],
  ["14/09/2026", "2026-09-14"],
  ["4/9/2026", "2026-09-04"],
  ["04-09-2026", "2026-09-04"],
  ["14.09.2026", "2026-09-14"],
  ["14/09/2026 09:15", "2026-09-14"],
  ["14/09/2026 9:15 AM", "2026-09-14"],
  ["14 September 2026", "2026-09-14"],
  ["14th September 2026", "2026-09-14"],
  ["Monday 14 September 2026", "2026-09-14"],
  ["Mon, 14 Sept. 2026", "2026-09-14"],
  ["14 Sep 2026", "2026-09-14"],
  ["14-Sep-26", "2026-09-14"],
  ["1 of May 2026", "2026-05-01"],
  ["September 14, 2026", "2026-09-14"],
  ["  14/09/2026  ", "2026-09-14"],
  // The last day that can be meant, and the first.
  ["22/11/2026", "2026-11-22"],
  ["01/01/1950", "1950-01-01"],
  ["29/02/2024", "2024-02-29"],
])("%j is %s", (text, day) => {
  expect(readDay(text, TODAY)).toEqual({ day });
});

test.each([
  ["", "Say when it happened."],
  ["09/14/2026", "There is no month 14. The day comes first: 14/09/2026."],
  ["14/09/26", "Write the year with four digits, such as 14/09/2026."],
  ["46279", "This is how Excel counts days. Show the column as dates and save the file again."],
  ["29/02/2026", "The calendar has no such day."],
  ["31 September 2026", "The calendar has no such day."],
  ["00/09/2026", "The calendar has no such day."],
  ["31/12/1949", "That is too long ago to be evidence."],
  ["23/11/2026", "It cannot have happened after today, 22 November 2026."],
  ["last week", "Write it as 14/09/2026, the day first, as 14 September 2026 or as 2026-09-14."],
  [
    "14 Brumaire 2026",
    "Write it as 14/09/2026, the day first, as 14 September 2026 or as 2026-09-14.",
  ],
  [
    "September 2026",
    "Write it as 14/09/2026, the day first, as 14 September 2026 or as 2026-09-14.",
  ],
])("%j is no day, and it is said why", (text, because) => {
  expect(readDay(text, TODAY)).toEqual({ because });
});
