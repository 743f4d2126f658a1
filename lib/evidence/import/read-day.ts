/**
 * A day as people write it in a logbook: 2026-09-14, 14/09/2026 (the day first), 14 September 2026, 14-Sep-26. A time
 * after it is passed over. Whatever could be two days is no day.
 *
 * Example: "09/14/2026" is refused, for there is no month 14; "46279" is how Excel counts days.
 */
import { OLDEST_DAY } from "@/lib/action/limits";
import { formatDay, type CalendarDate } from "@/lib/core/calendar-date";

export type ReadDay = { readonly day: CalendarDate } | { readonly because: string };

export function readDay(text: string, today: CalendarDate): ReadDay {
  const typed = text.trim().replace(TIME, "").toLowerCase();
  if (typed === "") return { because: "Say when it happened." };
  if (/^\d{5}$/.test(typed)) {
    return {
      because: "This is how Excel counts days. Show the column as dates and save the file again.",
    };
  }
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(typed)) {
    return { because: "Write the year with four digits, such as 14/09/2026." };
  }
  const parts = partsOf(typed);
  if (parts === null) return { because: A_DAY };
  const { year, month, day } = parts;
  if (month > 12) {
    return { because: `There is no month ${String(month)}. ${DAY_FIRST}` };
  }
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  if (!isDay(date)) return { because: "The calendar has no such day." };
  if (date < OLDEST_DAY) return { because: "That is too long ago to be evidence." };
  if (date > today) {
    return { because: `It cannot have happened after today, ${formatDay(today)}.` };
  }
  return { day: date };
}

const DAY_FIRST = "The day comes first: 14/09/2026.";
const A_DAY = "Write it as 14/09/2026, the day first, as 14 September 2026 or as 2026-09-14.";
const TIME = /(?:t|,? +)\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?[ap]m| ?z)?$/i;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function partsOf(typed: string): Parts | null {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(typed);
  if (yearFirst) return ofNumbers(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(typed);
  if (dayFirst) return ofNumbers(dayFirst[3], dayFirst[2], dayFirst[1]);
  // "Monday 14th September 2026", "14-Sep-26"
  const named =
    /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?([a-z]{3,9})\.?,?[ -](\d{4}|\d{2})$/.exec(
      typed,
    );
  if (named) return ofName(named[3], named[2], named[1]);
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(typed);
  return monthFirst ? ofName(monthFirst[3], monthFirst[1], monthFirst[2]) : null;
}

function ofNumbers(year = "", month = "", day = ""): Parts {
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/** Two digits beside the name of a month are a year of this century: nobody logs what is older. */
function ofName(year = "", name = "", day = ""): Parts | null {
  const month = MONTHS.findIndex((one) => one === name || one.slice(0, 3) === name);
  const found = name === "sept" ? 8 : month;
  if (found < 0) return null;
  return {
    year: Number(year.length === 2 ? `20${year}` : year),
    month: found + 1,
    day: Number(day),
  };
}

const MONTHS = [
  ...["january", "february", "march", "april", "may", "june", "july", "august", "september"],
  ...["october", "november", "december"],
];

function isDay(date: string): boolean {
  const at = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date);
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, "0");
}
