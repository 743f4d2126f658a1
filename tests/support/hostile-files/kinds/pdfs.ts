/** PDFs that run something, hold something, or are built to hold up whoever reads them. */
import { constants, deflateRawSync, deflateSync } from "node:zlib";
import { ADDED, objectStream, pdf, stream, type PdfParts } from "../pdf";
import type { HostileFile } from "../types";

const FIRST = `${String(ADDED)} 0 R`;
const SCRIPT = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";

export function pdfPrograms(): readonly HostileFile[] {
  const javascript: readonly (readonly [string, PdfParts])[] = [
    ["when it is opened", { catalog: `/OpenAction ${SCRIPT}` }],
    ["by another object", { catalog: `/OpenAction ${FIRST}`, objects: [SCRIPT] }],
    ["by its name", { catalog: `/Names << /JavaScript << /Names [(a) ${SCRIPT}] >> >>` }],
    ["when it is closed", { catalog: `/AA << /WC ${SCRIPT} >>` }],
    ["when a page is shown", { page: `/AA << /O ${SCRIPT} >>` }],
    [
      "when a link is pressed",
      { page: `/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A ${SCRIPT} >>]` },
    ],
    [
      "in a field",
      {
        catalog: `/AcroForm << /Fields [${FIRST}] >>`,
        page: `/Annots [${FIRST}]`,
        objects: [
          `<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /Rect [0 0 9 9] /AA << /K ${SCRIPT} >> >>`,
        ],
      },
    ],
    ["with letters as numbers", { catalog: "/OpenAction << /S /J#61v#61Script /JS (1) >>" }],
    [
      "with every letter as a number",
      { catalog: "/OpenAction << /S /#4a#61#76#61#53#63#72#69#70#74 /JS (1) >>" },
    ],
    [
      "behind another action",
      { catalog: `/OpenAction << /S /GoTo /D [10 0 R /Fit] /Next ${SCRIPT} >>` },
    ],
    [
      "in a bookmark",
      {
        catalog: `/Outlines << /First ${FIRST} /Last ${FIRST} /Count 1 >>`,
        objects: [`<< /Title (a) /A ${SCRIPT} >>`],
      },
    ],
    ["nobody calls it", { objects: [SCRIPT] }],
    [
      "as an address",
      {
        page: "/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (javascript:alert\\(1\\)) >> >>]",
      },
    ],
    ["in a packed object", { objects: [objectStream(new Map([[950, SCRIPT]]))] }],
    [
      "in a packed object with letters as numbers",
      { objects: [objectStream(new Map([[950, "<< /S /Java#53cript /JS (1) >>"]]))] },
    ],
    [
      "in a packed object of no type",
      { objects: [objectStream(new Map([[950, SCRIPT]])).replace("/Type /ObjStm", "")] },
    ],
    ["in a packed object, packed twice", { objects: [packedTwice()] }],
  ];
  const others: readonly (readonly [string, PdfParts, RegExp])[] = [
    [
      "starts a program",
      { catalog: "/OpenAction << /S /Launch /F (calc.exe) >>" },
      /start another program/,
    ],
    [
      "starts a program when pressed",
      {
        page: "/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /Win << /F (cmd.exe) >> >> >>]",
      },
      /start another program/,
    ],
    [
      "starts a program, packed",
      { objects: [objectStream(new Map([[950, "<< /S /Launch /F (a.exe) >>"]]))] },
      /start another program/,
    ],
    [
      "holds a file",
      {
        catalog: `/Names << /EmbeddedFiles << /Names [(a.exe) << /Type /Filespec /F (a.exe) /EF << /F ${FIRST} >> >>] >> >>`,
        objects: [stream("MZ", "/Type /EmbeddedFile")],
      },
      /other files inside/,
    ],
    [
      "holds a file in a note",
      {
        page: `/Annots [<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS << /F (a) /EF << /F ${FIRST} >> >> >>]`,
        objects: [stream("MZ")],
      },
      /other files inside/,
    ],
    [
      "opens a file inside",
      { catalog: "/OpenAction << /S /GoToE /T << /R /C /N (a) >> >>" },
      /other files inside/,
    ],
    [
      "has a film",
      { page: "/Annots [<< /Type /Annot /Subtype /RichMedia /Rect [0 0 9 9] >>]" },
      /film/,
    ],
    ["has a rendition", { catalog: "/OpenAction << /S /Rendition /OP 0 >>" }, /film/],
    [
      "has a film of the old kind",
      { page: "/Annots [<< /Type /Annot /Subtype /Movie /Rect [0 0 9 9] >>]" },
      /film/,
    ],
    [
      "takes in data",
      { catalog: "/OpenAction << /S /ImportData /F (a.fdf) >>" },
      /start another program/,
    ],
    [
      "is a form of XML",
      {
        catalog: `/AcroForm << /Fields [] /XFA ${FIRST} >>`,
        objects: [stream("<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'/>")],
      },
      /form that only/,
    ],
    [
      "is locked",
      {
        trailer: `/Encrypt ${FIRST} /ID [<00> <00>]`,
        objects: [
          `<< /Filter /Standard /V 1 /R 2 /O <${"00".repeat(32)}> /U <${"00".repeat(32)}> /P -44 >>`,
        ],
      },
      /locked/,
    ],
    [
      "says that it is locked, and nonsense",
      { trailer: "/Encrypt << /Filter /Nothing >>" },
      /locked/,
    ],
  ];
  return [
    ...javascript.map(([what, parts]) => program(`JavaScript ${what}`, parts, /program|packed/)),
    ...others.map(([what, parts, says]) => program(`a PDF that ${what}`, parts, says)),
  ];
}

function program(what: string, parts: PdfParts, says: RegExp): HostileFile {
  return {
    kind: "PDF with JavaScript",
    what,
    name: "a.pdf",
    bytes: pdf(parts),
    ends: "refused",
    says,
  };
}

function packedTwice(): string {
  const once = deflateSync(`950 0 ${SCRIPT}`);
  const twice = deflateSync(once).toString("latin1");
  return stream(twice, "/Type /ObjStm /N 1 /First 6 /Filter [/FlateDecode /FlateDecode]");
}

export function pdfShapes(): readonly HostileFile[] {
  const spaces = deflatedTimes(" ".repeat(1024 * 1024), 400);
  const words = deflatedTimes("BT /F1 9 Tf (words) Tj ET ".repeat(10_000), 300);
  const shapes: readonly (readonly [string, Buffer, HostileFile["ends"]])[] = [
    ["a page of 400 MB of spaces", withContents(spaces), "either"],
    ["a page of fifteen million letters", withContents(words), "refused"],
    [
      "a tree of pages that goes round",
      changed(pdf(), "/Kids [10 0 R]", "/Kids [ 2 0 R]"),
      "either",
    ],
    ["a billion pages", changed(pdf(), "/Count 1", "/Count 999999999"), "either"],
    ["fewer than no pages", changed(pdf(), "/Count 1", "/Count -7"), "either"],
    ["no root", changed(pdf(), "/Root 1 0 R", "/Root 8 0 R"), "either"],
    ["a root that is a number", changed(pdf(), "/Type /Catalog", "/Type /Nothing"), "either"],
    ["a table that starts nowhere", changed(pdf(), "startxref\n", "startxref\n9"), "either"],
    ["tables that go round", pdf({ trailer: "/Prev 9" }), "either"],
    [
      "lists a hundred thousand deep",
      pdf({ catalog: `/Deep ${"[".repeat(100_000)}${"]".repeat(100_000)}` }),
      "either",
    ],
    [
      "dictionaries fifty thousand deep",
      pdf({ catalog: `/Deep ${"<</a".repeat(50_000)} 1 ${">>".repeat(50_000)}` }),
      "either",
    ],
    ["a form that draws itself", withForm(), "either"],
    ["a stream without an end", changed(pdf(), "endstream", "endstrea_"), "either"],
    ["a stream that says it is longer", changed(pdf(), "/Length ", "/Length 9999999"), "either"],
    ["a packed object that unpacks without end", pdf({ objects: [bombObject()] }), "refused"],
    [
      "more than a thousand pages",
      pdf({ pages: Array.from({ length: 1001 }, () => "A page.") }),
      "refused",
    ],
    ["only a head", Buffer.from("%PDF-1.7\n"), "refused"],
    ["a head and an end", Buffer.from("%PDF-1.7\n%%EOF\n"), "refused"],
    ["a font that is noise", pdf({ objects: [stream("noise", "/Length1 5")] }), "kept"],
    ["a version nobody knows", pdf({ header: "%PDF-9.9\n" }), "either"],
    [
      "a strange filter",
      pdf({ objects: [stream("x", "/Type /ObjStm /N 1 /First 4 /Filter /LZWDecode")] }),
      "refused",
    ],
    ["a password of no length", changed(pdf(), "/Producer", "/Encrypt "), "refused"],
    [
      "bookmarks that go round",
      pdf({
        catalog: `/Outlines ${FIRST}`,
        objects: [`<< /First ${FIRST} /Next ${FIRST} /Title (a) >>`],
      }),
      "either",
    ],
    [
      "notes without end",
      pdf({
        page: `/Annots [${`${FIRST} `.repeat(20_000)}]`,
        objects: ["<< /Type /Annot /Subtype /Text /Rect [0 0 1 1] /Contents (a) >>"],
      }),
      "either",
    ],
  ];
  return shapes.map(([what, bytes, ends]) => ({
    ...{ kind: "PDF of a strange shape", what, name: "a.pdf" },
    ...{ bytes, ends },
  }));
}

function changed(bytes: Buffer, from: string, to: string): Buffer {
  return Buffer.from(bytes.toString("latin1").replace(from, to), "latin1");
}

function withContents(packed: string): Buffer {
  return pdf({
    page: `/Contents ${FIRST}`,
    objects: [stream(packed, "/Filter /FlateDecode")],
  });
}

function withForm(): Buffer {
  const form = stream(
    "/X Do /X Do",
    `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${FIRST} >> >>`,
  );
  return pdf({
    page: `/Resources << /XObject << /X ${FIRST} >> >> /Contents ${String(ADDED + 1)} 0 R`,
    objects: [form, stream("/X Do")],
  });
}

function bombObject(): string {
  const packed = deflatedTimes(" ".repeat(1024 * 1024), 100);
  return stream(packed, "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode");
}

/** A text many times over, packed without ever being whole in memory. */
function deflatedTimes(text: string, times: number): string {
  const piece = deflateRawSync(text, { finishFlush: constants.Z_FULL_FLUSH }).toString("latin1");
  return `\x78\x9c${piece.repeat(times)}\x03\x00`;
}
