import "server-only";
import { Prisma } from "@/lib/db/generated/client";
import { FOUND_BEGINS, FOUND_ENDS } from "./found-in";
import { lookedFor, type LookedFor } from "./looked-for";

/** Of so many versions that have a word, a page of the newest is found sooner by looking at them one by one. */
export const FREQUENT_FROM = 300;

/** One way to understand what was typed, as parts of statements. */
export interface Search {
  /** A statement: the ids of its practitioner's versions that have the words, at most FREQUENT_FROM of them. */
  readonly ids: Prisma.Sql;
  /** True of a row `version` of evidence_version that has the words. */
  readonly has: Prisma.Sql;
  /** True of such a row that has all of them in its title. */
  readonly inTitle: Prisma.Sql;
  /** Where the words stand in `said`, a row of evidence_version. */
  readonly places: Prisma.Sql;
}

/**
 * The first that finds something is the answer: all as it was typed; then what comes before a half word and one that
 * begins so. Whatever is typed can be asked; what holds no word is found nowhere. Nothing typed: nothing to look for.
 */
export function searchesFor(typed: string, practitionerId: string): readonly Search[] {
  if (typed === "") return [];
  const words = lookedFor(typed);
  const { begun } = words;
  const places = placesOf(words);
  const whole = Prisma.sql`nullif(${stemsOf(typed)}, ''::tsquery)`;
  // Their practitioner is one of the words: one look into the index, however many others have the rest.
  const asTyped = {
    ids: Prisma.sql`select id from evidence_version
      where words @@ (select ${`'${practitionerId}'`}::tsquery && ${whole}) limit ${FREQUENT_FROM}`,
    ...saying(whole),
    places,
  };
  if (begun === null) return [asTyped];
  const half = Prisma.sql`${stemsOf(begun.before)} && nullif(${beginning(begun.word)}, ''::tsquery)`;
  const halfTyped = {
    // Half words of everybody would be too many: `offset 0` keeps the planner from the index, and to their own.
    ids: Prisma.sql`select id from (
        select shown.id, shown.words from evidence
        join evidence_version shown on shown.id = coalesce(evidence.submitted_id, evidence.draft_id)
        where evidence.practitioner_id = ${practitionerId}::uuid offset 0) own
      where words @@ (select ${half}) limit ${FREQUENT_FROM}`,
    ...saying(half),
    places,
  };
  return [asTyped, halfTyped];
}

/** A query in a select of its own is worked out once, and not for each version. */
function saying(asked: Prisma.Sql): Pick<Search, "has" | "inTitle"> {
  return {
    has: Prisma.sql`version.words @@ (select ${asked})`,
    inTitle: Prisma.sql`version.title_words @@ (select ${asked})`,
  };
}

function stemsOf(words: string): Prisma.Sql {
  return Prisma.sql`websearch_to_tsquery('english', ${words}::text)`;
}

/** Of the words as they were written. Letters and digits alone: nothing in it is a sign of the query. */
function beginning(word: string): Prisma.Sql {
  return Prisma.sql`to_tsquery('simple', ${`${word}:*`}::text)`;
}

/**
 * The title whole, and a few words of the first text of the account that has any of them; a text is read only where
 * those before it have none.
 */
function placesOf(words: LookedFor): Prisma.Sql {
  const account = [
    markedIn(words, { field: "whatHappened", text: Prisma.sql`said.what_happened`, much: AROUND }),
    markedIn(words, { field: "whatLearned", text: Prisma.sql`said.what_learned`, much: AROUND }),
    markedIn(words, { field: "whatChanged", text: Prisma.sql`said.what_changed`, much: AROUND }),
    markedIn(words, { field: "answers", text: ANSWERS, much: AROUND }),
    markedIn(words, { field: "setting", text: Prisma.sql`said.setting`, much: AROUND }),
  ];
  const title = markedIn(words, { field: "title", text: Prisma.sql`said.title`, much: WHOLE });
  return Prisma.sql`json_build_object('title', ${title}, 'account', coalesce(${Prisma.join(account)}))`;
}

/** By stems; where the text has none of them, by the half word. Null: neither is there. */
function markedIn(
  { anyOf, begun }: LookedFor,
  {
    field,
    text,
    much,
  }: { readonly field: string; readonly text: Prisma.Sql; readonly much: string },
): Prisma.Sql {
  const marked = (language: string, query: Prisma.Sql) => Prisma.sql`(
    select json_build_object('field', ${field}::text, 'marked', marked)
    from (select ts_headline(${language}::regconfig, ${text}, ${query}, ${MARKS + much}) as marked offset 0) one
    where strpos(marked, ${FOUND_BEGINS}) > 0)`;
  const byStem = marked("english", stemsOf(anyOf));
  return begun === null
    ? byStem
    : Prisma.sql`coalesce(${byStem}, ${marked("simple", beginning(begun.word))})`;
}

/** What is answered of the questions of a type, as one text. */
const ANSWERS = Prisma.sql`(select coalesce(string_agg(value, ' … '), '') from jsonb_each_text(said.answers))`;
const WHOLE = "HighlightAll=true";
const MARKS = `StartSel="${FOUND_BEGINS}", StopSel="${FOUND_ENDS}", `;
const AROUND = "MaxFragments=1, MinWords=10, MaxWords=24";
