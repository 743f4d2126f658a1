import "server-only";
import { z } from "zod";
import type { Member } from "@/lib/core/actor";
import { database, type Tx } from "@/lib/db/client";
import { IDENTIFIER_KINDS } from "@/lib/privacy/found";
import { mayEditEvidence } from "@/lib/policy/evidence";
import { findEvidence, findWords } from "../queries";
import { nameOf } from "../writing/rows";
import { otherWords } from "./schema";
import { differingFields, mayBeBoth } from "./two-texts";
import type { BothTextsView } from "./types";

/** The text that is saved and the oldest that waits beside it, for whoever writes them. Three statements. */
export async function getBothTexts(
  actor: Member,
  evidenceId: string,
): Promise<BothTextsView | null> {
  const item = await findEvidence(actor, evidenceId);
  const latest = item?.draft ?? item?.submitted;
  if (!item || !latest || !mayEditEvidence(actor, item).allowed) return null;
  const [words, others] = await Promise.all([
    findWords(latest.id, database()),
    findOtherTexts(evidenceId, database()),
  ]);
  const [other] = others;
  const fields = other ? differingFields(words, other.words) : [];
  return {
    evidenceId,
    saved: {
      words,
      at: latest.savedAt,
      isSubmitted: item.draft === null,
      basedOn: nameOf(latest),
    },
    other: other ?? null,
    more: Math.max(others.length - 1, 0),
    fields,
    bothOf: other ? fields.filter((field) => mayBeBoth(field, words, other.words)) : [],
  };
}

/** The texts that wait beside an item, the oldest first. The caller has found the item. */
export async function findOtherTexts(evidenceId: string, db: Pick<Tx, "evidenceOtherText">) {
  const rows = await db.evidenceOtherText.findMany({
    where: { evidenceId },
    orderBy: [{ savedAt: "asc" }, { id: "asc" }],
    select: { id: true, savedAt: true, words: true, keptIdentifiers: true, keptBecause: true },
  });
  return rows.map((row) => ({
    ...row,
    words: otherWords.parse(row.words),
    keptIdentifiers: z.array(z.enum(IDENTIFIER_KINDS)).parse(row.keptIdentifiers),
  }));
}
