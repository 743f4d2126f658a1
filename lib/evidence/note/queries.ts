import "server-only";
import type { Member } from "@/lib/core/actor";
import { database } from "@/lib/db/client";
import { mayViewNote, visibleNotes } from "@/lib/policy/note";
import { findInFields, seenAs } from "@/lib/privacy/read-fields";
import type { EvidenceView } from "../types";
import type { NoteView } from "./types";

/** The private note on an item, for whoever keeps it; null for everybody else. One statement. */
export async function getNote(
  actor: Member,
  { id: evidenceId, practitioner }: Pick<EvidenceView, "id" | "practitioner">,
): Promise<NoteView | null> {
  const facts = { organisationId: actor.organisationId, practitionerId: practitioner.id };
  if (!mayViewNote(actor, facts).allowed) return null;
  const row = await database().privateNote.findFirst({
    where: { AND: [{ evidenceId }, visibleNotes(actor)] },
    select: { id: true, words: true, keptBecause: true, savedAt: true },
  });
  if (row === null) return { words: "", kept: null, basedOn: "", savedAt: null };
  const { id, words, keptBecause: because, savedAt } = row;
  const kept = because === "" ? null : { seen: findInFields({ words }).map(seenAs), because };
  return { words, kept, basedOn: `${id}@${String(savedAt.getTime())}`, savedAt };
}
