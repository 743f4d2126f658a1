/** Zips that unpack to more than anybody has. */
import { deflateRawSync } from "node:zlib";
import { docx, xlsx } from "../office";
import type { HostileFile } from "../types";
import { zip, type ZipPart } from "../zip";

const MB = 1024 * 1024;

export function zipBombs(): readonly HostileFile[] {
  const zeros = Buffer.alloc(30 * MB);
  const spaces = Buffer.alloc(30 * MB, " ");
  const many: readonly ZipPart[] = Array.from({ length: 6 }, (_, at) => ({
    name: `word/part${String(at)}.xml`,
    bytes: spaces,
  }));
  const inside = zip([{ name: "a", bytes: zeros }]);
  return [
    bomb(
      "one part of 60 MB",
      "a.docx",
      docx(["A"], { parts: [{ name: "word/a.xml", bytes: Buffer.alloc(60 * MB, " ") }] }),
    ),
    bomb("six parts of 30 MB", "a.docx", docx(["A"], { parts: many })),
    bomb(
      "thirty megabytes of tags",
      "a.docx",
      docx(["A"], { parts: [{ name: "word/a.xml", bytes: Buffer.alloc(30 * MB, "<a>") }] }),
    ),
    bomb(
      "a part that says it is small",
      "a.docx",
      docx(["A"], { parts: [{ name: "word/a.xml", bytes: zeros, claims: 100 }] }),
    ),
    bomb(
      "a part that says it has four gigabytes",
      "a.docx",
      docx(["A"], { parts: [{ name: "word/a.xml", bytes: "a", claims: 0xffff_fff0 }] }),
    ),
    bomb("parts in one place", "a.docx", docx(["A"], { parts: overlapping(400) })),
    bomb("fifty thousand parts", "a.docx", docx(["A"], { parts: tiny(50_000) })),
    bomb("five thousand parts", "a.docx", docx(["A"], { parts: tiny(5000) })),
    bomb(
      "a zip in a zip in a zip",
      "a.zip",
      zip([{ name: "a.zip", bytes: zip([{ name: "b.zip", bytes: inside }]) }]),
    ),
    bomb(
      "a zip in a Word file",
      "a.docx",
      docx(["A"], { parts: [{ name: "word/media/a.png", bytes: inside }] }),
    ),
    bomb(
      "a million cells",
      "a.xlsx",
      xlsx([["A"]], { instead: { "xl/worksheets/sheet1.xml": sheet(1_000_000) } }),
    ),
    {
      ...bomb(
        "texts that no cell shows",
        "a.xlsx",
        xlsx([["A"]], {
          instead: {
            "xl/sharedStrings.xml": `<sst>${"<si><t>a</t></si>".repeat(400_000)}</sst>`,
          },
        }),
      ),
      ends: "either",
    },
    bomb("a bare stream of deflate", "a.docx", deflateRawSync(zeros)),
    {
      ...bomb(
        "billions of laughs",
        "a.docx",
        docx(["A"], { instead: { "word/document.xml": LAUGHS } }),
      ),
      says: /documents do not hold/,
    },
  ];
}

function bomb(what: string, name: string, bytes: Buffer): HostileFile {
  return { kind: "zip bomb", what, name, bytes, ends: "refused" };
}

function overlapping(count: number): readonly ZipPart[] {
  return Array.from({ length: count }, (_, at) => ({
    name: `word/o${String(at)}.xml`,
    bytes: Buffer.alloc(1000, " "),
    overlaps: true,
  }));
}

function tiny(count: number): readonly ZipPart[] {
  return Array.from({ length: count }, (_, at) => ({
    name: `word/t${String(at)}.xml`,
    bytes: "",
    method: 0,
  }));
}

function sheet(cells: number): string {
  return `<worksheet><sheetData><row>${"<c><v>1234567</v></c>".repeat(cells)}</row></sheetData></worksheet>`;
}

const LAUGHS = `<!DOCTYPE a [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, at) => `<!ENTITY a${String(at)} "&a;&a;&a;&a;">`).join("")}]><w:document>&a19;</w:document>`;
