import type { ImportOutcome } from "@/lib/evidence/import/types";
import { DoneNotice } from "../done-notice";
import { outcomeSentence } from "./labels";

/** What an import has just come to, and the rows that wait to be put right. */
export function ImportedNotice({ outcome }: { readonly outcome: ImportOutcome }) {
  return (
    <DoneNotice>
      {outcomeSentence(outcome)}{" "}
      {outcome.leftOut > 0 && (
        <a href={`/evidence/import/${outcome.importId}/left-out.csv`} download>
          Download what was left out, with the reasons
        </a>
      )}
    </DoneNotice>
  );
}
