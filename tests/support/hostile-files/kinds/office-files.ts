/** Office files that run something, hold something, or call for something. */
import { docx, link, pptx, xlsx, type OfficeParts } from "../office";
import type { HostileFile } from "../types";
import { zip } from "../zip";

const OLE = Buffer.from("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "latin1");
const MACROS = /macros/;
const INSIDE = /another file inside/;
const CALLS = /fetch something/;
const STRANGE = /documents do not hold/;

export function officeFiles(): readonly HostileFile[] {
  const all: readonly (readonly [string, OfficeParts, RegExp])[] = [
    ["macros", { parts: [{ name: "word/vbaProject.bin", bytes: OLE }] }, MACROS],
    ["macros of another case", { parts: [{ name: "word/VBAPROJECT.BIN", bytes: OLE }] }, MACROS],
    [
      "a type with macros",
      {
        types:
          '<Override PartName="/a" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
      },
      MACROS,
    ],
    ["a link to macros", { links: link("vbaProject", "a.xml") }, MACROS],
    ["a control", { parts: [{ name: "word/activeX/activeX1.xml", bytes: "<a/>" }] }, MACROS],
    ["an object", { parts: [{ name: "word/embeddings/oleObject1.bin", bytes: OLE }] }, INSIDE],
    ["a sheet inside", { parts: [{ name: "word/embeddings/a.xlsx", bytes: zip([]) }] }, INSIDE],
    [
      "an object called a picture",
      { parts: [{ name: "word/media/image1.png", bytes: OLE }] },
      INSIDE,
    ],
    [
      "a PDF called a picture",
      { parts: [{ name: "word/media/image1.png", bytes: "%PDF-1.7" }] },
      INSIDE,
    ],
    [
      "a program called a picture",
      { parts: [{ name: "word/media/image1.png", bytes: "MZ\x90\0" }] },
      STRANGE,
    ],
    [
      "DICOM called a picture",
      { parts: [{ name: "word/media/image1.jpg", bytes: `${"\0".repeat(128)}DICM` }] },
      INSIDE,
    ],
    ["a program", { parts: [{ name: "word/a.exe", bytes: "MZ" }] }, STRANGE],
    ["a web page", { parts: [{ name: "word/afchunk.html", bytes: "<html>" }] }, STRANGE],
    ["a chunk of something else", { links: link("aFChunk", "a.xml") }, INSIDE],
    [
      "a template elsewhere",
      { links: link("attachedTemplate", "https://example.org/a.dotm", true) },
      CALLS,
    ],
    ["a picture elsewhere", { links: link("image", "https://example.org/a.png", true) }, CALLS],
    ["an object elsewhere", { links: link("oleObject", "https://example.org/a", true) }, INSIDE],
    ["a page of script", { links: link("hyperlink", "javascript:alert(1)", true) }, CALLS],
    ["a file of the device", { links: link("hyperlink", "file:///c:/windows/a.exe", true) }, CALLS],
    [
      "film",
      { parts: [{ name: "word/media/a.mp4", bytes: "\0\0\0\x18ftypmp42" }] },
      /film or sound/,
    ],
    [
      "sound called a picture",
      { parts: [{ name: "word/media/a.png", bytes: "OggS\0\x02" }] },
      /film or sound/,
    ],
    [
      "a drawing with script",
      { parts: [{ name: "word/media/a.svg", bytes: "<svg><script>1</script></svg>" }] },
      MACROS,
    ],
    [
      "a part of the same name",
      { parts: [{ name: "WORD/document.xml", bytes: "<a/>" }] },
      /damaged/,
    ],
    [
      "a part with a password",
      { parts: [{ name: "word/a.xml", bytes: "<a/>", flags: 1 }] },
      /password/,
    ],
    [
      "a part packed strangely",
      { parts: [{ name: "word/a.xml", bytes: "<a/>", method: 99 }] },
      /damaged/,
    ],
    ["a part outside", { parts: [{ name: "../../etc/passwd.xml", bytes: "<a/>" }] }, /damaged/],
    ["a part of the system", { parts: [{ name: "/etc/passwd.xml", bytes: "<a/>" }] }, /damaged/],
    ["a part of a drive", { parts: [{ name: "C:\\windows\\a.xml", bytes: "<a/>" }] }, /damaged/],
    [
      "a link for a part",
      { parts: [{ name: "word/a", bytes: "/etc/passwd", attributes: 0xa1ff0000 }] },
      STRANGE,
    ],
    [
      "the heart of another",
      {
        types:
          '<Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>',
        parts: [{ name: "xl/workbook.xml", bytes: "<a/>" }],
      },
      /archive/,
    ],
    ["no list of parts", { instead: { "[Content_Types].xml": "" } }, /archive/],
  ];
  return [
    ...all.map(([what, parts, says]) =>
      office(`a Word file with ${what}`, "a.docx", docx(["A"], parts), says),
    ),
    office(
      "a sheet linked to others",
      "a.xlsx",
      xlsx([["A"]], { parts: [{ name: "xl/externalLinks/externalLink1.xml", bytes: "<a/>" }] }),
      CALLS,
    ),
    office(
      "a sheet with a connection",
      "a.xlsx",
      xlsx([["A"]], { parts: [{ name: "xl/connections.xml", bytes: "<a/>" }] }),
      CALLS,
    ),
    office(
      "a sheet of macros",
      "a.xlsx",
      xlsx([["A"]], { parts: [{ name: "xl/macrosheets/sheet1.xml", bytes: "<a/>" }] }),
      MACROS,
    ),
    office(
      "slides with macros",
      "a.pptx",
      pptx(["A"], { parts: [{ name: "ppt/vbaProject.bin", bytes: OLE }] }),
      MACROS,
    ),
    office(
      "an OpenDocument text",
      "a.odt",
      zip([{ name: "mimetype", bytes: "application/vnd.oasis.opendocument.text", method: 0 }]),
      /archive/,
    ),
    office(
      "a Java archive",
      "a.jar",
      zip([{ name: "META-INF/MANIFEST.MF", bytes: "Main-Class: A" }]),
      /archive/,
    ),
    office("an empty zip", "a.docx", zip([]), /archive/),
  ];
}

function office(what: string, name: string, bytes: Buffer, says: RegExp): HostileFile {
  return { kind: "Office file that does something", what, name, bytes, ends: "refused", says };
}
