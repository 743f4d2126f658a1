/**
 * Dates of birth: a date after the words for it, with no other number, no end of a sentence and nothing that was done
 * with it between, or a date with the words after it. A date without the words is a date of anything.
 *
 * Example: "DOB: 12/03/1956" and "born on the 3rd of May 1956" are; "date of birth was checked on 2 May 2026" is not.
 */
import type { Found } from "./found";

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)[.]?";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const YEAR = "(?:\\d{4}|['’]?\\d{2})(?!\\d)";
const DATE = [
  "\\d{4} ?[-/.] ?\\d{1,2} ?[-/.] ?\\d{1,2}",
  "\\d{1,2} ?[-/.\\\\] ?\\d{1,2} ?[-/.\\\\] ?\\d{2,4}",
  "\\d{1,2} \\d{1,2} \\d{2,4}",
  `${DAY}[ -/.]?(?:(?:day )?of )?${MONTH}[, -/.]{0,2}${YEAR}`,
  `${DAY}[ -](?:of )?${MONTH}`,
  `${MONTH}[ -]?(?:the )?${DAY}[, -]{1,2}${YEAR}`,
  "\\d{8}",
  "\\d{6}",
].join("|");

const DONE = "(?:check|confirm|verif|ask|match|miss|wrong|out|from|audit|error|mistake)";
const BETWEEN = `(?:(?!${DONE})[^\\d.;!?]|[.](?=[ ]?\\d)){0,32}`;
const WORDS =
  "(?:d[./]? ?o[./]? ?b[.]?|dates? of birth|birth ?dates?|birthdays?|year of birth|(?<!still|new)born|(?<=\\()b[.]?)";
const SAID_FIRST = new RegExp(
  `(?<![\\d\\p{L}])(?=\\d|[jfmasond])(?=(?:${DATE})(?!\\d))(?<=(?<!\\p{L})${WORDS}(?!\\p{L})${BETWEEN})(?:${DATE})`,
  "giu",
);
const SAID_AFTER = new RegExp(
  `(?<![\\d/.-])(${DATE})[ ]?[(,:–-]?[ ]?(?:(?:is|was|being|as)[ ])?(?:(?:his|her|their|the|a)[ ])?(?:patient['’]s )?(?:d[./]? ?o[./]? ?b(?!\\p{L})|dates? of birth|birth ?date|birthday)`,
  "giu",
);

export function findDatesOfBirth(text: string): readonly Found[] {
  return [
    ...[...text.matchAll(SAID_FIRST)].map(({ 0: date, index }) => found(date, index)),
    ...[...text.matchAll(SAID_AFTER)].map(({ 1: date = "", index }) => found(date, index)),
  ];
}

function found(date: string, from: number): Found {
  return { kind: "date-of-birth", from, to: from + date.length };
}
