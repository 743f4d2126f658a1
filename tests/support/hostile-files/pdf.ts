/** PDFs written by hand, whole or with one thing wrong. */
import { deflateSync } from "node:zlib";

export interface PdfParts {
  /** The text of each page, a line a paragraph. */
  readonly pages?: readonly string[];
  /** Put into the catalogue: "/OpenAction 9 0 R". */
  readonly catalog?: string;
  /** Put into each page. */
  readonly page?: string;
  /** Objects from 900 on. */
  readonly objects?: readonly string[];
  /** Put into the trailer: "/Encrypt 900 0 R". */
  readonly trailer?: string;
  readonly info?: string;
  readonly header?: string;
}

/** The first number of the objects that a file adds. */
export const ADDED = 900;

export function pdf(parts: PdfParts = {}): Buffer {
  const { pages = ["A page of notes."], catalog = "", page = "", objects = [], info = "" } = parts;
  const kids = pages.map((_, at) => `${String(10 + at)} 0 R`).join(" ");
  const all = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
    [2, `<< /Type /Pages /Kids [${kids}] /Count ${String(pages.length)} >>`],
    [3, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"],
    [4, `<< /Producer (By hand) ${info} >>`],
  ]);
  for (const [at, text] of pages.entries()) {
    const contents = 10 + pages.length + at;
    all.set(
      10 + at,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${/\/Contents \d/.test(page) ? "" : `/Contents ${String(contents)} 0 R`} ${page.includes("/Resources") ? "" : "/Resources << /Font << /F1 3 0 R >> >>"} ${page} >>`,
    );
    all.set(contents, stream(lines(text)));
  }
  for (const [at, object] of objects.entries()) all.set(ADDED + at, object);
  return write(all, parts);
}

export function stream(text: string, dictionary = ""): string {
  return `<< /Length ${String(Buffer.byteLength(text, "latin1"))} ${dictionary} >>\nstream\n${text}\nendstream`;
}

/** Objects packed into a stream, as PDF 1.5 does it. */
export function objectStream(objects: ReadonlyMap<number, string>, dictionary = ""): string {
  let at = 0;
  const places = [...objects].map(([number, object]) => {
    const place = `${String(number)} ${String(at)}`;
    at += object.length + 1;
    return place;
  });
  const head = `${places.join(" ")} `;
  const packed = deflateSync(`${head}${[...objects.values()].join(" ")}`).toString("latin1");
  return stream(
    packed,
    `/Type /ObjStm /N ${String(objects.size)} /First ${String(head.length)} /Filter /FlateDecode ${dictionary}`,
  );
}

function lines(text: string): string {
  const shown = text
    .split("\n")
    .map((line) => `(${line.replace(/[()\\]/g, "\\$&")}) Tj T*`)
    .join("\n");
  return `BT /F1 11 Tf 14 TL 50 780 Td ${shown} ET`;
}

function write(
  objects: ReadonlyMap<number, string>,
  { trailer = "", header = "%PDF-1.7\n" }: PdfParts,
) {
  let text = `${header}%\xe2\xe3\xcf\xd3\n`;
  const places = new Map<number, number>();
  for (const [number, object] of objects) {
    places.set(number, text.length);
    text += `${String(number)} 0 obj\n${object}\nendobj\n`;
  }
  const size = Math.max(...objects.keys()) + 1;
  const start = text.length;
  text += "xref\n0 1\n0000000000 65535 f \n";
  for (const [number, place] of places) {
    text += `${String(number)} 1\n${String(place).padStart(10, "0")} 00000 n \n`;
  }
  text += `trailer\n<< /Size ${String(size)} /Root 1 0 R /Info 4 0 R ${trailer} >>\n`;
  return Buffer.from(`${text}startxref\n${String(start)}\n%%EOF\n`, "latin1");
}
