/** One good file of each kind. */
import { docx, pptx, xlsx } from "./office";
import { photo } from "./images";
import { pdf } from "./pdf";

export interface GoodFile {
  readonly kind: "pdf" | "jpeg" | "png" | "webp" | "text" | "csv" | "docx" | "xlsx" | "pptx";
  readonly extension: string;
  readonly bytes: Buffer;
}

export async function goodFiles(): Promise<readonly GoodFile[]> {
  return [
    { kind: "pdf", extension: "pdf", bytes: pdf({ pages: ["One page.", "Another."] }) },
    { kind: "jpeg", extension: "jpg", bytes: await photo({ format: "jpeg", comment: "A scan" }) },
    { kind: "png", extension: "png", bytes: await photo({ format: "png" }) },
    { kind: "webp", extension: "webp", bytes: await photo({ format: "webp" }) },
    { kind: "docx", extension: "docx", bytes: docx(["A paragraph of notes."]) },
    {
      kind: "xlsx",
      extension: "xlsx",
      bytes: xlsx([
        ["Month", "Scans"],
        ["May", "12"],
      ]),
    },
    { kind: "pptx", extension: "pptx", bytes: pptx(["A slide."]) },
    { kind: "text", extension: "txt", bytes: Buffer.from("What I learned: ask first.\n") },
    { kind: "csv", extension: "csv", bytes: Buffer.from("month,scans\nMay,12\n") },
  ];
}
