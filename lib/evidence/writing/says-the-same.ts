import type { FileView } from "@/lib/files/types";
import type { EvidenceWords } from "../types";

/** Whether two versions say the same, letter by letter and link by link in their order. */
export function saysTheSame(one: EvidenceWords, other: EvidenceWords): boolean {
  return JSON.stringify(essenceOf(one)) === JSON.stringify(essenceOf(other));
}

/** Whether two versions have the same files under the same names. */
export function hasTheSame(
  one: { readonly files: readonly FileView[] },
  other: { readonly files: readonly FileView[] },
): boolean {
  const [here, there] = [one, other].map(({ files }) =>
    JSON.stringify(files.map(({ storedId, name }) => `${storedId} ${name}`).sort()),
  );
  return here === there;
}

/** What a version says, and nothing of where it came from. */
export function essenceOf(words: EvidenceWords) {
  return {
    title: words.title,
    type: words.type,
    occurredOn: words.occurredOn,
    setting: words.setting,
    whatHappened: words.whatHappened,
    whatLearned: words.whatLearned,
    whatChanged: words.whatChanged,
    answers: Object.fromEntries(
      Object.entries(words.answers).sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
    characteristics: [...words.characteristics],
    webLinks: [...words.webLinks],
    links: words.links.map(({ code, rationale }) => ({ code, rationale })),
  };
}
