import { describe, expect, test } from "vitest";
import {
  daysBefore,
  inWords,
  isCalendarDate,
  latestOf,
  monthsBefore,
} from "@/lib/rules/calendar-date";

describe("a month is a calendar month, and keeps the day where there is one", () => {
  test.each([
    ["31 March minus 1 month is the last of February", "2026-03-31", 1, "2026-02-28"],
    ["31 March minus 1 month is 29 February in a leap year", "2028-03-31", 1, "2028-02-29"],
    ["31 May minus 1 month is 30 April", "2026-05-31", 1, "2026-04-30"],
    ["30 May minus 1 month is 30 April", "2026-05-30", 1, "2026-04-30"],
    ["29 February minus 12 months is 28 February", "2028-02-29", 12, "2027-02-28"],
    ["29 February minus 48 months is 29 February", "2028-02-29", 48, "2024-02-29"],
    ["28 February minus 12 months never becomes 29 February", "2029-02-28", 12, "2028-02-28"],
    ["January minus 1 month is December of the year before", "2026-01-15", 1, "2025-12-15"],
    ["December minus 12 months is December", "2026-12-31", 12, "2025-12-31"],
    ["December minus 24 months stays two years", "2026-12-01", 24, "2024-12-01"],
    ["1900 was no leap year", "1900-03-30", 1, "1900-02-28"],
    ["2000 was a leap year", "2000-03-30", 1, "2000-02-29"],
    ["no months is the same day", "2026-11-22", 0, "2026-11-22"],
    ["the calendar begins in year 1", "0003-05-05", 60, "0001-01-01"],
    ["year 1 is a year like others", "0001-03-15", 2, "0001-01-15"],
    ["a year has four digits", "1000-01-15", 1, "0999-12-15"],
  ])("%s", (_sentence, date, months, expected) => {
    expect(monthsBefore(date, months)).toBe(expected);
  });
});

test.each(["12026-11-22", "x2026-11-22", "2026-11-22x", " 2026-11-22", "2026-11-2"])(
  "%j is no day",
  (text) => {
    expect(isCalendarDate(text)).toBe(false);
  },
);

describe("days are counted over months and years", () => {
  test.each([
    ["the 84 days up to 22 November begin on 31 August", "2026-11-22", 83, "2026-08-31"],
    ["the 35 days up to 22 November begin on 19 October", "2026-11-22", 34, "2026-10-19"],
    ["over a leap day", "2028-03-01", 1, "2028-02-29"],
    ["over no leap day", "2026-03-01", 1, "2026-02-28"],
    ["over a new year", "2026-01-01", 1, "2025-12-31"],
    ["a year back", "2026-11-22", 365, "2025-11-22"],
    ["the calendar begins in year 1", "0001-01-03", 5, "0001-01-01"],
    ["year 1 is a year like others", "0001-02-05", 10, "0001-01-26"],
    ["the first of a month is in it", "2026-03-05", 4, "2026-03-01"],
  ])("%s", (_sentence, date, days, expected) => {
    expect(daysBefore(date, days)).toBe(expected);
  });
});

describe("a date is a day that the calendar has", () => {
  test.each([
    ["2026-11-22", true],
    ["2028-02-29", true],
    ["2000-02-29", true],
    ["0001-01-01", true],
    ["2026-02-29", false],
    ["2026-02-30", false],
    ["1900-02-29", false],
    ["2026-04-31", false],
    ["2026-00-10", false],
    ["2026-13-10", false],
    ["2026-10-00", false],
    ["2026-10-32", false],
    ["0000-01-01", false],
    ["2026-1-1", false],
    ["22.11.2026", false],
    ["2026-11-22T00:00:00Z", false],
    ["2026-11-22\n", false],
    ["", false],
  ])("%j: %s", (text, expected) => {
    expect(isCalendarDate(text)).toBe(expected);
  });
});

test.each([
  ["2026-01-31", "31 January 2026"],
  ["2026-02-01", "1 February 2026"],
  ["2026-03-01", "1 March 2026"],
  ["2026-04-01", "1 April 2026"],
  ["2026-05-01", "1 May 2026"],
  ["2026-06-01", "1 June 2026"],
  ["2026-07-01", "1 July 2026"],
  ["2026-08-01", "1 August 2026"],
  ["2026-09-01", "1 September 2026"],
  ["2026-10-01", "1 October 2026"],
  ["2026-11-02", "2 November 2026"],
  ["2026-12-31", "31 December 2026"],
])("%s is written the way people say it", (date, words) => {
  expect(inWords(date)).toBe(words);
});

test("the latest of no dates is none", () => {
  expect(latestOf([])).toBeNull();
  expect(latestOf(["2026-01-02", "2026-11-01", "2025-12-31"])).toBe("2026-11-01");
});
