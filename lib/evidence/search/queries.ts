import "server-only";
import { Prisma } from "@/lib/db/generated/client";
import { FOUND_BEGINS, FOUND_ENDS } from "./found-in";
import { lookedFor, type LookedFor } from "./looked-for";

/** The parts of a statement that looks for words. */
export interface Search {
  /** Goes before it: the versions that have the words, by the name `version`. */
  readonly versions: Prisma.Sql;
  /** All of it is in the title: those items go before the others. */
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
  const whole = stemsOf(typed);
  const asTyped = {
    versions: versionsWith({
      // Their practitioner is one of the words: one look into the index, however many others have the rest.
      of: Prisma.sql`evidence_version`,
      words: Prisma.sql`${`'${practitionerId}'`}::tsquery && nullif(${whole}, ''::tsquery)`,
      title: whole,
    }),
    ...{ inTitle, places },
  };
  if (begun === null) return [asTyped];
  const half = Prisma.sql`${stemsOf(begun.before)} && nullif(${beginning(begun.word)}, ''::tsquery)`;
  const halfTyped = {
    // Half words of everybody would be too many: `offset 0` keeps the planner from the index, and to their own.
    versions: versionsWith({
      of: Prisma.sql`(
        select shown.* from evidence
        join evidence_version shown on shown.id = coalesce(evidence.submitted_id, evidence.draft_id)
        where evidence.practitioner_id = ${practitionerId}::uuid offset 0) own`,
      words: half,
      title: half,
    }),
    ...{ inTitle, places },
  };
  return [asTyped, halfTyped];
}

const inTitle = Prisma.sql`version.in_title`;

/** A query in a select of its own is worked out once, and not for each version. */
function versionsWith(asked: Readonly<Record<"of" | "words" | "title", Prisma.Sql>>): Prisma.Sql {
  return Prisma.sql`with version as materialized (
    select id, evidence_id, title, type, occurred_on, setting, title_words @@ (select ${asked.title}) as in_title
    from ${asked.of} where words @@ (select ${asked.words}))`;
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
