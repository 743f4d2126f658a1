import "server-only";
import type { Member } from "@/lib/core/actor";
import { getEvidence } from "../queries";
import { differencesBetween } from "./differences";
import type { DifferencesView } from "./types";

/** What a version says differently from an earlier one; null unless the actor may read both. Four statements. */
export async function getDifferences(
  actor: Member,
  about: {
    readonly evidenceId: string;
    readonly version: number;
    readonly against: number;
    readonly now: Date;
  },
): Promise<DifferencesView | null> {
  const { against, version } = about;
  const [earlier, later] = await Promise.all(
    [against, version].map((number) => getEvidence(actor, { ...about, version: number })),
  );
  if (!earlier || !later) return null;
  const [before, after] = [earlier.shown, later.shown];
  return { before, after, differences: differencesBetween(before, after) };
}
