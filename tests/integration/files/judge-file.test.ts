import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { judgeFile } from "@/lib/files/judging/judge-file";
import type { JudgedFile } from "@/lib/files/judging/types";
import { goodFiles } from "@/tests/support/hostile-files/good";
import { photo } from "@/tests/support/hostile-files/images";
import { docx, link, pptx, xlsx } from "@/tests/support/hostile-files/office";
import { ADDED, pdf } from "@/tests/support/hostile-files/pdf";

const MINUTES = 600_000;
const WORDS = "The patient, Mrs Patel, has the NHS number 943 476 5919.";
const PATEL = { kind: "name", shown: "Mrs Patel" };
const NUMBER = { kind: "nhs-number", shown: "943 476 5919" };

let folder: string;
let made = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fourfold-judging-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test(
  "a good file of every kind is kept as what it is, whatever it is called",
  async () => {
    for (const { kind, extension, bytes } of await goodFiles()) {
      const named = await kept(bytes, `Notes.${extension}`);
      expect([named.kind, named.extension, named.found]).toEqual([kind, extension, []]);
      expect(named.bytes).toBe((await readFile(named.path)).length);
      if (kind === "csv") continue;
      expect((await kept(bytes, "Notes.dat")).kind).toBe(kind);
    }
  },
  MINUTES,
);

test(
  "a page may be named in a file, to be pressed",
  async () => {
    const links = [
      link("hyperlink", "https://www.hcpc-uk.org/", true),
      link("hyperlink", "mailto:library@example.org", true),
    ].join("");
    expect((await kept(docx(["See there."], { links }), "a.docx")).kind).toBe("docx");
    const page =
      "/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://www.hcpc-uk.org/) >> >>]";
    expect((await kept(pdf({ page }), "a.pdf")).kind).toBe("pdf");
  },
  MINUTES,
);

test(
  "text is kept as UTF-8, whatever it was written in",
  async () => {
    const words = "Café – “quoted”, £5, and enough of what everybody writes.";
    const wide = Buffer.from(`\ufeff${words}`, "utf16le");
    const western = Buffer.from(
      words.replace("–", "\x96").replace("“", "\x93").replace("”", "\x94"),
      "latin1",
    );
    for (const bytes of [
      Buffer.from(words),
      Buffer.from(`\ufeff${words}`),
      wide,
      Buffer.from(wide).swap16(),
      western,
    ]) {
      const { path } = await kept(bytes, "a.txt");
      expect(await readFile(path, "utf8")).toBe(words);
    }
  },
  MINUTES,
);

test(
  "what identifies a patient is found in the name of a file",
  async () => {
    const bytes = Buffer.from("Words.");
    const where = "the file’s name";
    for (const [name, found] of [
      ["MrsPatel_943-476-5919.txt", [{ ...NUMBER, shown: "943-476-5919" }, PATEL]],
      ["2026-11-28_943.476.5919_knee.txt", [{ ...NUMBER, shown: "943.476.5919" }]],
      ["9434765919.txt", [{ ...NUMBER, shown: "9434765919" }]],
      ["Mrs Patel, DOB 12-03-1956.txt", [PATEL, { kind: "date-of-birth", shown: "12-03-1956" }]],
      ["Audit 2026-11 of 250 scans v2.txt", []],
    ] as const) {
      const shown = (await kept(bytes, name)).found;
      expect([name, shown]).toEqual([name, found.map((one) => ({ ...one, where }))]);
    }
  },
  MINUTES,
);

test(
  "what identifies a patient is found on the second page of a PDF, in its notes, bookmarks and properties",
  async () => {
    const bytes = pdf({
      pages: ["Nothing.", WORDS],
      info: "/Title (Mrs Patel) /Author (Mrs Ahmed)",
      catalog: `/Outlines ${String(ADDED)} 0 R`,
      objects: [
        `<< /First ${String(ADDED + 1)} 0 R /Last ${String(ADDED + 1)} 0 R /Count 1 >>`,
        `<< /Title (Scan of Mrs Patel) /Parent ${String(ADDED)} 0 R /Dest [10 0 R /Fit] >>`,
      ],
      page: "/Annots [<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (Ask Mr Okafor about his scan) >>]",
    });
    expect((await kept(bytes, "a.pdf")).found).toEqual([
      { ...PATEL, where: "its properties" },
      { ...PATEL, where: "its bookmarks" },
      { kind: "name", shown: "Mr Okafor", where: "page 1" },
      { ...PATEL, where: "page 2" },
      { ...NUMBER, where: "page 2" },
      { kind: "name", shown: "Mr Okafor", where: "page 2" },
    ]);
  },
  MINUTES,
);

test(
  "what identifies a patient is found in Word, Excel and PowerPoint files, however it is split",
  async () => {
    const split = docx(
      ["The patient, Mrs Pa</w:t></w:r><w:r><w:t>tel, 943 4</w:t></w:r><w:r><w:t>76 5919"],
      {
        parts: [
          { name: "word/footnotes.xml", bytes: `<w:p>${WORDS}</w:p>` },
          { name: "word/header1.xml", bytes: `<w:p>${WORDS}</w:p>` },
          {
            name: "docProps/core.xml",
            bytes: "<a><dc:title>Mrs Patel</dc:title><dc:creator>Mrs Ahmed</dc:creator></a>",
          },
        ],
      },
    );
    expect((await kept(split, "a.docx")).found).toEqual([
      { ...PATEL, where: "its text" },
      { ...NUMBER, where: "its text" },
      { ...PATEL, where: "a note at the foot" },
      { ...NUMBER, where: "a note at the foot" },
      { ...PATEL, where: "the head or foot of its pages" },
      { ...NUMBER, where: "the head or foot of its pages" },
      { ...PATEL, where: "its properties" },
    ]);
    const sheet = xlsx([
      ["NHS number", "Date of birth", "Scans"],
      ["943 476 5919", "born 12/03/1956", "250"],
    ]);
    expect((await kept(sheet, "a.xlsx")).found).toEqual([
      { ...NUMBER, where: "sheet 1" },
      { kind: "date-of-birth", shown: "12/03/1956", where: "sheet 1" },
    ]);
    expect((await kept(pptx(["Nothing.", WORDS]), "a.pptx")).found).toEqual([
      { ...PATEL, where: "slide 2" },
      { ...NUMBER, where: "slide 2" },
    ]);
  },
  MINUTES,
);

test(
  "what a picture’s metadata says is told as taken out, and is not in what is kept",
  async () => {
    for (const format of ["jpeg", "png", "webp"] as const) {
      const bytes = await photo({ format, comment: WORDS, orientation: 6, width: 90, height: 60 });
      expect(bytes.includes("Patel")).toBe(true);
      const { found, takenOut, path } = await kept(bytes, `a.${format}`);
      expect(found).toEqual([]);
      expect(takenOut).toEqual([
        { ...PATEL, where: "its metadata" },
        { ...NUMBER, where: "its metadata" },
      ]);
      const after = await sharp(path).metadata();
      expect([after.width, after.height, after.orientation, after.exif]).toEqual([
        60,
        90,
        undefined,
        undefined,
      ]);
      expect((await readFile(path)).includes("Patel")).toBe(false);
    }
  },
  MINUTES,
);

test(
  "two at once take turns",
  async () => {
    const both = await Promise.all(
      ["One.", "Two."].map((words) => kept(Buffer.from(words), "a.txt")),
    );
    expect(await Promise.all(both.map(({ path }) => readFile(path, "utf8")))).toEqual([
      "One.",
      "Two.",
    ]);
  },
  MINUTES,
);

async function kept(bytes: Buffer, name: string): Promise<JudgedFile> {
  const path = join(folder, `upload-${String((made += 1))}`);
  await writeFile(path, bytes);
  const result = await judgeFile({ path, name });
  if (!result.ok) throw new Error(`${name}: ${result.error.because}`);
  return result.value;
}
