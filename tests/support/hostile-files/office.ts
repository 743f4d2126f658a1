/** Word, Excel and PowerPoint files with as few parts as a program opens. */
import { zip, type ZipPart } from "./zip";

export interface OfficeParts {
  readonly parts?: readonly ZipPart[];
  /** Take the place of a part of the same name. */
  readonly instead?: Readonly<Record<string, string>>;
  /** More of the list of what the parts are. */
  readonly types?: string;
  /** More links of the main part. */
  readonly links?: string;
  readonly comment?: string;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "application/vnd.openxmlformats-officedocument";

export function link(type: string, target: string, external = false): string {
  const mode = external ? ' TargetMode="External"' : "";
  return `<Relationship Id="r${String(target.length)}${type}" Type="${RELATIONS}/${type}" Target="${target}"${mode}/>`;
}

export function docx(paragraphs: readonly string[], more: OfficeParts = {}): Buffer {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("");
  return office({
    main: "word/document.xml",
    type: `${OFFICE}.wordprocessingml.document.main+xml`,
    parts: { "word/document.xml": `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>` },
    more,
  });
}

export function xlsx(rows: readonly (readonly string[])[], more: OfficeParts = {}): Buffer {
  const texts = [...new Set(rows.flat())];
  const shared = texts.map((text) => `<si><t>${text}</t></si>`).join("");
  const cells = rows.map((row, at) => {
    const inside = row.map((text) => `<c t="s"><v>${String(texts.indexOf(text))}</v></c>`).join("");
    return `<row r="${String(at + 1)}">${inside}</row>`;
  });
  return office({
    main: "xl/workbook.xml",
    type: `${OFFICE}.spreadsheetml.sheet.main+xml`,
    parts: {
      "xl/workbook.xml": '<workbook><sheets><sheet name="One" sheetId="1"/></sheets></workbook>',
      "xl/sharedStrings.xml": `<sst>${shared}</sst>`,
      "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${cells.join("")}</sheetData></worksheet>`,
    },
    more,
  });
}

export function pptx(slides: readonly string[], more: OfficeParts = {}): Buffer {
  const parts = slides.map((text, at) => [
    `ppt/slides/slide${String(at + 1)}.xml`,
    `<p:sld xmlns:p="p" xmlns:a="a"><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`,
  ]);
  return office({
    main: "ppt/presentation.xml",
    type: `${OFFICE}.presentationml.presentation.main+xml`,
    parts: { "ppt/presentation.xml": "<p:presentation/>", ...Object.fromEntries(parts) },
    more,
  });
}

interface Office {
  readonly main: string;
  readonly type: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly more: OfficeParts;
}

function office({ main, type, parts, more }: Office): Buffer {
  const [folder = "", file = ""] = main.split("/");
  const texts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="${type}"/>${more.types ?? ""}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships">${link("officeDocument", main)}</Relationships>`,
    [`${folder}/_rels/${file}.rels`]: `<Relationships xmlns="${PACKAGE}/relationships">${more.links ?? ""}</Relationships>`,
    ...parts,
    ...more.instead,
  };
  const all = Object.entries(texts).map(([name, text]) => ({ name, bytes: XML + text }));
  return zip([...all, ...(more.parts ?? [])], more.comment);
}
