import type { FileKind } from "./judging/types";

/** Each kind, as a row says it. */
export const FILE_KINDS = [
  "pdf",
  "jpeg",
  "png",
  "webp",
  "text",
  "csv",
  "docx",
  "xlsx",
  "pptx",
] as const satisfies readonly FileKind[];
