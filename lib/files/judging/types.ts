import type { IdentifierKind } from "@/lib/privacy/found";

/** A kind of file that may be kept. */
export type FileKind = "pdf" | "jpeg" | "png" | "webp" | "text" | "csv" | "docx" | "xlsx" | "pptx";

export interface FoundInFile {
  readonly kind: IdentifierKind;
  /** "the file’s name", "page 2", "its metadata". */
  readonly where: string;
  /** What was found, as it stands there. */
  readonly shown: string;
}

export interface JudgedFile {
  readonly kind: FileKind;
  readonly mediaType: string;
  readonly extension: string;
  /** What is to be kept: the upload itself, or what was made of it, beside it. */
  readonly path: string;
  readonly bytes: number;
  /** What identifies somebody in what is to be kept: in its name, its text, its properties. */
  readonly found: readonly FoundInFile[];
  /** What did so in the upload and is no longer there: worth telling, and nothing to decide on. */
  readonly takenOut: readonly FoundInFile[];
}

export interface FileRefusal {
  /** One sentence for the person who chose the file: what is wrong and what to do. */
  readonly because: string;
}

/** A file to judge. */
export interface ChosenFile {
  /** A temporary file of this server. */
  readonly path: string;
  /** As the person's device calls it. */
  readonly name: string;
}
