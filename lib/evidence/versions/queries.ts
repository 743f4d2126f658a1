import "server-only";
import type { Member } from "@/lib/core/actor";
import { getEvidence } from "../queries";
import type { EvidenceView } from "../types";
import { differencesBetween } from "./differences";
import type { DifferencesView } from "./types";

/**
 * What the version that the actor is shown says differently from another one; null unless they may read that one too.
 * Two statements.
 */
export async function getDifferences(
  actor: Member,
  { id: evidenceId, shown: after }: Pick<EvidenceView, "id" | "shown">,
  { against, now }: { readonly against: number; readonly now: Date },
): Promise<DifferencesView | null> {
  const other = await getEvidence(actor, { evidenceId, version: against, now });
  if (other === null) return null;
  const before = other.shown;
  return { before, after, differences: differencesBetween(before, after) };
}
