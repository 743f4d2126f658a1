/**
 * Two texts of one item: in what they differ, and what comes of it once somebody has chosen field by field.
 *
 * Example: "I looked twice." is saved, "I asked Bea." waits beside it. Both: "I looked twice.", an empty line,
 * "I asked Bea."
 */
import type { EvidenceWords } from "../types";
import { essenceOf } from "../writing/says-the-same";
import type { Choice, FieldOfText } from "./types";

export const FIELDS = [
  ...(["title", "type", "occurredOn", "setting"] as const),
  ...(["whatHappened", "whatLearned", "whatChanged", "answers"] as const),
  ...(["links", "characteristics", "webLinks"] as const),
] satisfies readonly FieldOfText[];

/** Long texts can stand one below the other, to be put together by hand. */
const LONG: readonly FieldOfText[] = ["whatHappened", "whatLearned", "whatChanged"];

export function mayBeBoth(field: FieldOfText, saved: EvidenceWords, mine: EvidenceWords): boolean {
  return LONG.includes(field) && saved[field] !== "" && mine[field] !== "";
}

export function differingFields(saved: EvidenceWords, mine: EvidenceWords): readonly FieldOfText[] {
  const [one, other] = [essenceOf(saved), essenceOf(mine)];
  return FIELDS.filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]));
}

export function chosen(
  { saved, mine }: { readonly saved: EvidenceWords; readonly mine: EvidenceWords },
  choices: ReadonlyMap<FieldOfText, Choice>,
): EvidenceWords {
  const of = <Field extends FieldOfText>(field: Field): EvidenceWords[Field] =>
    choices.get(field) === "mine" ? mine[field] : saved[field];
  const text = (field: "whatHappened" | "whatLearned" | "whatChanged") =>
    choices.get(field) === "both" ? `${saved[field]}\n\n${mine[field]}` : of(field);
  return {
    title: of("title"),
    type: of("type"),
    occurredOn: of("occurredOn"),
    setting: of("setting"),
    whatHappened: text("whatHappened"),
    whatLearned: text("whatLearned"),
    whatChanged: text("whatChanged"),
    answers: of("answers"),
    characteristics: of("characteristics"),
    webLinks: of("webLinks"),
    links: of("links"),
  };
}
