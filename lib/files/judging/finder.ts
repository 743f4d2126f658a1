/** Gathers what identifies somebody in the parts of one file, each thing once a place. */
import { setImmediate as others } from "node:timers/promises";
import { findIdentifiers } from "@/lib/privacy/find-identifiers";
import { FOUND_MAX, SHOWN_MAX } from "./limits";
import type { FoundInFile } from "./types";

export class Finder {
  readonly #found = new Map<string, FoundInFile>();

  get found(): readonly FoundInFile[] {
    return [...this.#found.values()];
  }

  /** A piece at a time, so that a book of words does not hold up the others whom this server answers. */
  async read(text: string, where: string): Promise<void> {
    for (let from = 0; from < text.length && !this.#isFull; from += PIECE) {
      const piece = text.slice(Math.max(0, from - OVERLAP), from + PIECE);
      for (const { kind, from: start, to } of findIdentifiers(piece)) {
        this.add({ kind, where, shown: shorten(piece.slice(start, to)) });
      }
      await others();
    }
  }

  add(one: FoundInFile): void {
    const key = `${one.where} ${one.kind} ${one.shown.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase()}`;
    if (!this.#isFull && !this.#found.has(key)) this.#found.set(key, one);
  }

  get #isFull(): boolean {
    return this.#found.size >= FOUND_MAX;
  }
}

const PIECE = 16_000;
/** What is cut by the end of one piece stands whole in the next. */
const OVERLAP = 200;

function shorten(text: string): string {
  const plain = text.replace(/\s+/gu, " ");
  return plain.length > SHOWN_MAX ? `${plain.slice(0, SHOWN_MAX - 1)}…` : plain;
}
