import type { FileKind } from "@/lib/files/judging/types";

/** What a file is, whatever it was called. */
export const kindLabels: Readonly<Record<FileKind, string>> = {
  pdf: "PDF",
  jpeg: "JPEG picture",
  png: "PNG picture",
  webp: "WebP picture",
  text: "Text",
  csv: "CSV table",
  docx: "Word document",
  xlsx: "Excel workbook",
  pptx: "PowerPoint presentation",
};

/** As devices say it: 112 KB, 4.2 MB. */
export function sizeInWords(bytes: number): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1) return `${String(bytes)} bytes`;
  if (kilobytes < 1000) return `${String(Math.round(kilobytes))} KB`;
  return `${(kilobytes / 1024).toLocaleString("en-GB", { maximumFractionDigits: 1 })} MB`;
}
