import "server-only";
import type { Command } from "@/lib/action/command";
import { laterThan } from "@/lib/core/later-than";
import { recordAudit } from "@/lib/audit/record-audit";
import type { Member } from "@/lib/core/actor";
import type { Failure } from "@/lib/core/failure";
import { err, ok, type Result } from "@/lib/core/result";
import { mayKeepNote } from "@/lib/policy/note";
import { findEvidence } from "../queries";
import type { FoundEvidence } from "../types";
import type { SavePrivateNote } from "./schema";
import type { WhatBecameOfNote } from "./types";

interface Noted {
  readonly evidenceId: string;
  readonly noted: WhatBecameOfNote;
}

/**
 * Keeps a practitioner's private note on an item of theirs, or takes it out where it was emptied. A note that was saved
 * elsewhere since the form was drawn is written over by nobody. The log says that it was saved, and not what it says.
 */
export async function saveNote(
  command: Command<SavePrivateNote, Member>,
): Promise<Result<Noted, Failure>> {
  const { actor, input, tx } = command;
  const item = await findEvidence(actor, input.evidenceId, tx);
  if (item === null) return err({ code: "not-found" });
  const ruling = mayKeepNote(actor, item);
  if (!ruling.allowed) return err({ code: "forbidden", because: ruling.because });

  const noted = input.note === "" ? "emptied" : "saved";
  const isWritten = await write(command, item);
  if (!isWritten) {
    // The same form sent twice, because the first answer never came, says what is kept already.
    const now = await tx.privateNote.findUnique({ where: { evidenceId: item.id } });
    if ((now?.words ?? "") !== input.note) return err(savedElsewhere);
    return ok({ evidenceId: item.id, noted });
  }
  await recordAudit(tx, command, {
    type: `note.${noted}`,
    subjectId: item.id,
    practitionerId: item.practitionerId,
    data: {},
  });
  return ok({ evidenceId: item.id, noted });
}

/** In one statement with its check: whether the note was still the one that the form was drawn from. */
async function write(
  { input, tx, now, kept }: Command<SavePrivateNote, Member>,
  { id: evidenceId, organisationId }: FoundEvidence,
): Promise<boolean> {
  const { basedOn, note: words } = input;
  if (basedOn === null) {
    if (words === "") return false;
    const data = { organisationId, evidenceId, words, savedAt: now };
    const made = await tx.privateNote.createMany({
      data: { ...data, keptBecause: kept?.because ?? "" },
      skipDuplicates: true,
    });
    return made.count === 1;
  }
  const where = { id: basedOn.id, evidenceId, savedAt: basedOn.savedAt };
  if (words === "") return (await tx.privateNote.deleteMany({ where })).count === 1;
  const savedAt = laterThan(basedOn.savedAt, now);
  const data = { words, savedAt, keptBecause: kept?.because ?? "" };
  return (await tx.privateNote.updateMany({ where, data })).count === 1;
}

const savedElsewhere: Failure = {
  code: "conflict",
  because:
    "Your note was saved from another tab or device after you opened this one. That one is kept, and your words are still here.",
};
