import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { attempt } from "@/lib/action/attempt";
import type { Member } from "@/lib/core/actor";
import { addFileForm, fileOfItem } from "@/lib/files/schema";
import { addKept, adding, judging, read, takeOff } from "@/lib/files/service";
import { fileStorage } from "@/lib/files/storage/current";
import type { FileStorage } from "@/lib/files/storage/types";
import { NOW } from "../../support/ward";

export interface Sent {
  readonly name?: string;
  readonly text?: string;
  readonly seen?: readonly string[];
  readonly keptBecause?: string;
}

let sent = 0;

/** A file as it has arrived, and the deed that keeps it. */
export async function addAs(
  actor: Member | null,
  evidenceId: string,
  { name = "notes.txt", text, seen = [], keptBecause = "" }: Sent = {},
  storage: FileStorage = fileStorage(),
) {
  sent += 1;
  const content = Buffer.from(text ?? `What I noted, number ${String(sent)}.`);
  const room = await fileStorage().openRoom();
  try {
    const path = join(room.path, "upload");
    await writeFile(path, content);
    const arrived = {
      file: { name, path, bytes: content.length, isTooLarge: false },
      seen,
      storage,
    };
    return await attempt(
      { schema: addFileForm, prepare: judging(arrived), run: adding(arrived) },
      { actor, values: { evidenceId, keptBecause }, now: NOW },
    );
  } finally {
    await room.close();
  }
}

export function takeOffAs(actor: Member, evidenceId: string, fileId: string) {
  const values = { evidenceId, fileId };
  return attempt({ schema: fileOfItem, run: takeOff }, { actor, values, now: NOW });
}

export function addKeptAs(actor: Member, evidenceId: string, fileId: string) {
  const values = { evidenceId, fileId };
  return attempt({ schema: fileOfItem, run: addKept }, { actor, values, now: NOW });
}

export function readAs(actor: Member, evidenceId: string, fileId: string) {
  const values = { evidenceId, fileId };
  return attempt({ schema: fileOfItem, run: read }, { actor, values, now: NOW });
}
