import type { AccountField, FoundIn, MarkedPiece } from "../types";

/** Signs that nobody types, around what was found in a text that the database gives back. */
export const FOUND_BEGINS = "\u0002";
export const FOUND_ENDS = "\u0003";

interface Places {
  readonly title: { readonly marked: string } | null;
  readonly account: { readonly field: AccountField; readonly marked: string } | null;
}

export function foundIn({ title, account }: Places): FoundIn {
  return {
    title: title && piecesOf(title.marked),
    account: account && { field: account.field, pieces: piecesOf(account.marked) },
  };
}

function piecesOf(marked: string): readonly MarkedPiece[] {
  const [before = "", ...found] = marked.split(FOUND_BEGINS);
  const pieces = found.flatMap((part) => {
    const [word = "", ...after] = part.split(FOUND_ENDS);
    return [
      { text: word, isFound: true },
      { text: after.join(""), isFound: false },
    ];
  });
  return [{ text: before, isFound: false }, ...pieces].filter(({ text }) => text !== "");
}
