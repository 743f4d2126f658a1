import type { MatrixItem, MatrixView } from "@/lib/evidence/matrix/types";
import { count, listed } from "@/lib/rules/words";

/** What a mark of the matrix says. */
export const markWords: Readonly<Record<MatrixItem["stands"], string>> = {
  draft: "draft",
  waiting: "waiting for confirmation",
  confirmed: "confirmed",
  strong: "confirmed, strong",
};

/** What the page opens with: "31 items against 38 capabilities. Nothing shows 4.5 and 4.8 yet." */
export function matrixSentence({ pillars, total, counts }: MatrixView): {
  readonly lead: string;
  readonly rest: string;
} {
  const codes = pillars.flatMap(({ capabilities }) => capabilities.map(({ code }) => code));
  const empty = codes.filter((code) => !counts.has(code));
  return {
    lead: `${count(total, "item")} against ${count(codes.length, "capability", "capabilities")}.`,
    rest:
      empty.length === 0
        ? "Each of them is shown by something."
        : empty.length === codes.length
          ? "Nothing is linked to one yet."
          : empty.length > NAMED_MAX
            ? `Nothing shows ${String(empty.length)} of them yet.`
            : `Nothing shows ${listed(empty)} yet: new evidence counts most there.`,
  };
}

const NAMED_MAX = 6;
