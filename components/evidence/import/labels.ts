import { COLUMN_FIELDS } from "@/lib/evidence/import/limits";
import type { ImportOutcome } from "@/lib/evidence/import/types";
import { questionLabels } from "../labels";

/** What a column can hold, in the words of the form. */
export const columnOptions = COLUMN_FIELDS.map((field) => ({
  value: field,
  label: questionLabels[field],
}));

export function rowsInWords(count: number): string {
  return count === 1 ? "1 row" : `${count.toLocaleString("en-GB")} rows`;
}

/** "37 drafts were imported; 3 rows were left out." */
export function outcomeSentence({ imported, leftOut }: ImportOutcome): string {
  const drafts = imported === 1 ? "1 draft was" : `${imported.toLocaleString("en-GB")} drafts were`;
  const rows = `${rowsInWords(leftOut)} ${leftOut === 1 ? "was" : "were"}`;
  return `${drafts} imported${leftOut === 0 ? "" : `; ${rows} left out`}.`;
}
