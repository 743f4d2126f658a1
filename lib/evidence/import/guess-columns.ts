/**
 * What each column of a logbook holds, guessed from its heading: our own export's, the form's questions, and what other
 * logbooks call them. Of two columns of one use the first has it; what is not known is left out.
 *
 * Example: "Activity", "Date", "Assessor" are the title, the day and nothing.
 */
import { COLUMN_FIELDS } from "./limits";
import { plainWords } from "./plain-words";
import type { ColumnField, ColumnUse } from "./types";

export function guessColumns(headings: readonly string[]): readonly ColumnUse[] {
  const said = headings.map(plainWords);
  const uses: ColumnUse[] = headings.map(() => null);
  for (const field of COLUMN_FIELDS) {
    // The more usual word wins over the less usual one, wherever it stands.
    const column = headingsOf[field]
      .map((heading) => said.findIndex((one, at) => one === heading && uses[at] === null))
      .find((at) => at >= 0);
    if (column !== undefined) uses[column] = field;
  }
  return uses;
}

const headingsOf: Readonly<Record<ColumnField, readonly string[]>> = {
  title: [
    ...["title", "activity", "activity title", "name of activity", "title of activity", "item"],
    ...["topic", "subject", "event", "evidence", "case", "procedure", "examination", "exam"],
  ],
  occurredOn: [
    ...["happened on", "when did it happen", "date", "when", "date of activity", "activity date"],
    ...["date of event", "event date", "date completed", "completed on", "start date", "date from"],
    "day",
  ],
  type: [
    ...["type", "type of evidence", "evidence type", "category", "activity type", "kind"],
    "type of activity",
  ],
  setting: [
    ...["where", "where setting", "setting", "location", "place", "site", "hospital", "department"],
    "ward",
  ],
  whatHappened: [
    ...["what happened", "description", "details", "description of activity", "activity details"],
    ...["summary", "what did you do", "what i did", "notes", "comments", "narrative"],
  ],
  whatLearned: [
    ...["what was learned", "what did you learn", "what i learned", "what was learnt"],
    ...["what did you learn from it", "learning", "learning points", "learning outcome"],
    ...["learning outcomes", "lessons learned", "lessons learnt", "reflection", "reflections"],
  ],
  whatChanged: [
    ...["what changed", "what changed as a result", "impact", "impact on practice"],
    ...["change in practice", "changes to practice", "outcome", "outcomes", "result"],
    ...["action", "actions", "action taken", "next steps"],
  ],
};
