import type { FileView } from "@/lib/files/types";
import type { EvidenceWords } from "../types";

/** Whether two versions say the same, letter by letter and link by link in their order. */
export function saysTheSame(one: EvidenceWords, other: EvidenceWords): boolean {
  return JSON.stringify(essence(one)) === JSON.stringify(essence(other));
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

function essence(words: EvidenceWords): readonly unknown[] {
  return [
    words.title,
    words.type,
    words.occurredOn,
    words.setting,
    words.whatHappened,
    words.whatLearned,
    words.whatChanged,
    Object.entries(words.answers).sort(([one], [other]) => (one < other ? -1 : 1)),
    words.characteristics,
    words.webLinks,
    words.links.map(({ code, rationale }) => [code, rationale]),
  ];
}
