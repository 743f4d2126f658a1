import type { CsvCell } from "@/lib/core/csv";
import { answeredParts } from "@/lib/evidence/template/answered";
import type { FullEvidenceRow } from "@/lib/evidence/types";
import { stageLabels, typeLabels } from "./labels";

/** Evidence as the rows of a table, the first of them its heads. */
export function evidenceRows(items: readonly FullEvidenceRow[]): readonly (readonly CsvCell[])[] {
  return [
    [
      ...["Logged on", "Happened on", "Title", "Type", "Where", "Stage", "Shows"],
      ...["Confirmed by", "Declined by", "Waiting for", "Waiting since"],
      ...["What happened", "What was learned", "What changed", "Questions of its type"],
    ],
    ...items.map((item) => [
      item.loggedOn,
      item.occurredOn,
      item.title,
      item.type && typeLabels[item.type],
      item.setting,
      stageLabels[item.stage],
      item.shows.map(({ code }) => code).join("; "),
      item.confirmedBy.join("; "),
      item.declinedBy.join("; "),
      item.waitingFor.join("; "),
      item.waitingSince,
      item.whatHappened,
      item.whatLearned,
      item.whatChanged,
      answeredParts(item)
        .flatMap(({ answers }) => answers.map(({ label, answer }) => `${label} ${answer}`))
        .join("\n"),
    ]),
  ];
}
