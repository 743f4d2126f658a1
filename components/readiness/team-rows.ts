import type { CsvCell } from "@/lib/core/csv";
import { daysBetween, type CalendarDate } from "@/lib/core/calendar-date";
import type { PersonRow } from "@/lib/readiness/types";
import { fieldChoices, profileChoices } from "../people/labels";
import { requestInWords } from "./held-by";
import { gateNames, scoreInWords, statusLabels } from "./labels";

/** A team as the rows of a table, the first of them its heads: what the page shows of a person, in a row. */
export function teamRows(
  people: readonly PersonRow[],
  today: CalendarDate,
): readonly (readonly CsvCell[])[] {
  const pillars = [
    ...new Set(people.flatMap(({ standing }) => standing.pillars.map(({ name }) => name))),
  ];
  return [
    [
      ...["Name", "Post", "Profession", "Field", "Setting", "Profile", "Status", "Index"],
      ...pillars,
      ...["Signed off", "Required", "Held by", "Oldest request", "Asked on", "Days open", "As of"],
    ],
    ...people.map(({ practitioner, standing, oldestRequest }) => [
      practitioner.name,
      practitioner.post,
      practitioner.profession,
      labelOf(fieldChoices, practitioner.field),
      practitioner.setting,
      labelOf(profileChoices, practitioner.profile),
      statusLabels[standing.status],
      scoreInWords(standing.index),
      ...pillars.map((name) => {
        const pillar = standing.pillars.find((one) => one.name === name);
        return pillar ? scoreInWords(pillar.score) : null;
      }),
      standing.signedOff,
      standing.required,
      standing.heldBy.map((gate) => gateNames[gate]).join("; "),
      oldestRequest && requestInWords(oldestRequest.kind),
      oldestRequest && oldestRequest.askedOn,
      oldestRequest && daysBetween(oldestRequest.askedOn, today),
      today,
    ]),
  ];
}

function labelOf(
  choices: readonly { readonly value: string; readonly label: string }[],
  value: string,
): string {
  return choices.find((choice) => choice.value === value)?.label ?? value;
}
