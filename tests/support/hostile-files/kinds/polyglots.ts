/** Files that are two things at once. */
import { goodFiles } from "../good";
import { docx } from "../office";
import { photo } from "../images";
import { pdf } from "../pdf";
import type { HostileFile } from "../types";
import { zip } from "../zip";

const HTML = "<html><body><script>alert(1)</script></body></html>";

export async function polyglots(): Promise<readonly HostileFile[]> {
  const archive = zip([{ name: "a.txt", bytes: "a" }]);
  const whole = pdf();
  const preamble = Buffer.alloc(132);
  preamble.write("%PDF-1.7\n", "latin1");
  preamble.write("DICM", 128, "latin1");
  const behind: readonly (readonly [string, Buffer])[] = [
    ["a zip", archive],
    ["a web page", Buffer.from(HTML)],
    ["a program", Buffer.from("MZ\x90\0", "latin1")],
    ["another PDF without its end", whole.subarray(0, 200)],
    ["a script", Buffer.from("\n#!/bin/sh\n")],
  ];
  const pictures = await Promise.all(
    (["jpeg", "png", "webp"] as const).map(async (format) => ({
      format,
      bytes: await photo({ format }),
    })),
  );
  const zipWithEnd = zip([{ name: "a.txt", bytes: "a" }], "\nstartxref\n0\n%%EOF\n");
  return [
    ...behind.map(([what, more]) =>
      polyglot(`a PDF with ${what} behind it`, "a.pdf", [whole, more], "refused"),
    ),
    ...behind.map(([what, more]) =>
      polyglot(`${what} with a PDF behind it`, "a.pdf", [more, whole], "refused"),
    ),
    // What is behind a picture does not come along when it is made anew.
    ...pictures.flatMap(({ format, bytes }) =>
      behind.map(([what, more]) =>
        polyglot(`a ${format} with ${what} behind it`, `a.${format}`, [bytes, more], "kept"),
      ),
    ),
    ...pictures.map(({ format, bytes }) =>
      polyglot(`a zip with a ${format} behind it`, "a.docx", [archive, bytes], "refused"),
    ),
    polyglot("a PDF that ends as a zip does", "a.pdf", [whole, zipWithEnd], "refused"),
    polyglot(
      "a PDF whose head is a web page",
      "a.pdf",
      [pdf({ header: `%PDF-1.7\n%${HTML}\n` })],
      "refused",
    ),
    polyglot("a PDF that is DICOM", "a.pdf", [preamble, whole], "refused"),
    polyglot("a picture that is DICOM", "a.png", [dicomPng()], "refused"),
    polyglot(
      "a Word file with a program before it",
      "a.docx",
      [Buffer.from("MZ\x90\0", "latin1"), docx(["A"])],
      "refused",
    ),
    polyglot(
      "a Word file with a web page behind it",
      "a.docx",
      [docx(["A"]), Buffer.from(HTML)],
      "refused",
    ),
    polyglot("a Word file with a remark", "a.docx", [docx(["A"], { comment: HTML })], "refused"),
    polyglot("a tar that begins as a PDF", "a.pdf", [tar("%PDF-1.7\n"), whole], "refused"),
    ...(await goodFiles()).map(({ kind, extension, bytes }) =>
      polyglot(
        `a ${kind} in a zip`,
        `a.${extension}`,
        [zip([{ name: `a.${extension}`, bytes }])],
        "refused",
      ),
    ),
  ];
}

function polyglot(
  what: string,
  name: string,
  pieces: readonly Buffer[],
  ends: HostileFile["ends"],
): HostileFile {
  return { kind: "polyglot", what, name, bytes: Buffer.concat(pieces), ends };
}

function tar(begin: string): Buffer {
  const head = Buffer.alloc(512);
  head.write(begin, "latin1");
  head.write("ustar\x0000", 257, "latin1");
  return head;
}

function dicomPng(): Buffer {
  const bytes = Buffer.alloc(1000);
  bytes.write("\x89PNG\r\n\x1a\n", "latin1");
  bytes.write("DICM", 128, "latin1");
  return bytes;
}
