import type { CitedItem, Piece } from "./types";

/**
 * Parts a text at its citations. A citation is a title in square brackets, in one line; capitals and spaces do not
 * matter, for people type titles from memory.
 *
 * Example: "I audited them [re-audit of 60 limb reports]." is words, a citation of that item, and a full stop.
 */
export function piecesOf(text: string, items: readonly CitedItem[]): readonly Piece[] {
  const byTitle = new Map(items.map((item) => [plain(item.title), item]));
  return text.split(CITATION).flatMap((part): Piece[] => {
    if (part === "") return [];
    if (!part.startsWith("[") || !part.endsWith("]")) return [{ kind: "words", text: part }];
    const cited = part.slice(1, -1).trim();
    return [{ kind: "citation", text: cited, item: byTitle.get(plain(cited)) ?? null }];
  });
}

/** The citations that name nothing, each once, in the order in which they stand. */
export function unknownCitations(pieces: readonly Piece[]): readonly string[] {
  const unknown = pieces.flatMap((piece) =>
    piece.kind === "citation" && piece.item === null ? [piece.text] : [],
  );
  return [...new Set(unknown)];
}

/** Of bounded length, so that nothing is looked for twice. */
const CITATION = /(\[[^[\]\n]{1,300}\])/;

function plain(title: string): string {
  return title.trim().replaceAll(/\s+/g, " ").toLowerCase();
}
