import type { EvidenceListView } from "@/lib/evidence/types";

/** The sentence that the list opens with: "29 items, 26 of them confirmed." */
export function evidenceSentence({
  count,
  confirmed,
}: Pick<EvidenceListView, "count" | "confirmed">): {
  readonly lead: string;
  readonly rest: string;
} {
  const items = count === 1 ? "1 item" : `${String(count)} items`;
  return { lead: `${items}, ${howConfirmed(count, confirmed)}.`, rest: advice(count) };
}

function howConfirmed(count: number, confirmed: number): string {
  if (confirmed === 0) return count === 1 ? "not confirmed yet" : "none of them confirmed yet";
  if (confirmed === count) return count === 1 ? "confirmed" : "all of them confirmed";
  return `${String(confirmed)} of them confirmed`;
}

/** The Centre's ePortfolio route asks for 24 items in total and takes at most 35. */
function advice(count: number): string {
  if (count < ROUTE_MIN)
    return `The national route takes ${String(ROUTE_MIN)} to ${String(ROUTE_MAX)}.`;
  return `The national route takes ${String(ROUTE_MIN)} to ${String(ROUTE_MAX)}, so choose what you add.`;
}

const ROUTE_MIN = 24;
const ROUTE_MAX = 35;
