import type { KeptWords } from "@/lib/privacy/found";

export type WhatBecameOfNote = "saved" | "emptied";

/** A practitioner's private note on an item of theirs; empty words where there is none. */
export interface NoteView {
  readonly words: string;
  readonly kept: KeptWords | null;
  /** Names the note and the moment it was last saved; empty where there is none. */
  readonly basedOn: string;
  readonly savedAt: Date | null;
}
