import type { IdentifierKind } from "@/lib/privacy/found";
import type { FileKind } from "./judging/types";

/** A file as a version of an item has it. */
export interface FileView {
  readonly id: string;
  /** Of the item. */
  readonly evidenceId: string;
  /** The same wherever the same content is used. */
  readonly storedId: string;
  readonly name: string;
  readonly kind: FileKind;
  readonly bytes: number;
  /** What in it looked as if it identified a patient, and why its practitioner says that it identifies nobody. */
  readonly keptIdentifiers: readonly IdentifierKind[];
  readonly keptBecause: string;
}

/** A file of another item of one's own. */
export interface OfferedFile {
  readonly id: string;
  readonly name: string;
  readonly kind: FileKind;
  readonly bytes: number;
  /** The item that has it. */
  readonly title: string;
}

/** What the page of an item's files is drawn from. */
export interface FilesView {
  readonly evidenceId: string;
  readonly title: string;
  /** Of the draft, or of what counts where nothing is being written yet. */
  readonly files: readonly FileView[];
  readonly offered: readonly OfferedFile[];
  readonly webLinks: number;
  /** The version that a change goes into. */
  readonly number: number;
  /** The version that counts until that one is submitted. */
  readonly submittedNumber: number | null;
  readonly hasDraft: boolean;
}

/** What became of a file that was sent. */
export type SentFile =
  | { readonly status: "added"; readonly name: string }
  | {
      readonly status: "refused";
      readonly name: string;
      readonly because: readonly string[];
      /** Stands for what looks as if it identified a patient, and was shown: a reason holds for that alone. */
      readonly seen: string | null;
    };

export interface SentAnswer {
  readonly files: readonly SentFile[];
  /** Said of the form as a whole. */
  readonly because?: string;
}

/** A file to be sent on, once that is in the log. */
export interface OpenedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly contentHash: string;
}
