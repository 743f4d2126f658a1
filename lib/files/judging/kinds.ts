import type { FileKind } from "./types";

/** How each kind is named to whoever gets the file back. */
export const fileKinds: Readonly<
  Record<FileKind, { readonly mediaType: string; readonly extension: string }>
> = {
  pdf: { mediaType: "application/pdf", extension: "pdf" },
  jpeg: { mediaType: "image/jpeg", extension: "jpg" },
  png: { mediaType: "image/png", extension: "png" },
  webp: { mediaType: "image/webp", extension: "webp" },
  text: { mediaType: "text/plain; charset=utf-8", extension: "txt" },
  csv: { mediaType: "text/csv; charset=utf-8", extension: "csv" },
  docx: {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    extension: "docx",
  },
  xlsx: {
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    extension: "xlsx",
  },
  pptx: {
    mediaType: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    extension: "pptx",
  },
};
