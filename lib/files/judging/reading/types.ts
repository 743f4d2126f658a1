import type { FileKind } from "../types";

/** What the bytes of a file say that it is. */
export type Signature =
  /** Of what may be kept, once it was read. */
  | "pdf"
  | "jpeg"
  | "png"
  | "webp"
  | "zip"
  /** Of what is refused for what it is. */
  | "dicom"
  | "program"
  | "archive"
  | "film"
  | "sound"
  | "heic"
  | "other-picture"
  | "old-office"
  | "rich-text"
  | "late-pdf";

/** Words of a file, and where they stand. */
export interface Passage {
  readonly text: string;
  /** "page 2". */
  readonly where: string;
  /** They were in the upload, and are not in what is kept. */
  readonly isGone: boolean;
}

/** What is asked of the process that reads a file. */
export interface Asked {
  readonly path: string;
  /** The extension that its name claims, in small letters. */
  readonly claims: string;
  /** Where to put what is made of it. */
  readonly made: string;
}

/** What comes of a file that may be kept. */
export interface Kept {
  readonly kind: FileKind;
  /** Whether something was made of the upload, which is kept instead of it. */
  readonly made: boolean;
}

export type ReadFile =
  | ({ readonly fit: true; readonly passages: readonly Passage[] } & Kept)
  | { readonly fit: false; readonly because: string };
