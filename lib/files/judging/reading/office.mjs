// @ts-check
/**
 * Word, Excel and PowerPoint files: a zip with a list of what its parts are. They are kept as they are if every part is
 * of a kind that a document has, none of them runs, holds another file or calls for one from elsewhere, and the text of
 * all was read. Any other zip is an archive.
 */
import { isRead, readPart, sharedTexts } from "./office-text.mjs";
import { signatureOf } from "./signatures.mjs";
import { Unfit } from "./unfit.mjs";
import { DAMAGED, partsOf } from "./zip.mjs";

/** @typedef {import("./words.mjs").Words} Words */
/** @typedef {import("./zip.mjs").Part} Part */

export const IS_ARCHIVE =
  "This is an archive, and what is in it cannot be read from outside: unpack it, and choose the files you need one by one.";
const HAS_MACROS =
  "There are macros or controls in this file: save it as a document without macros (.docx, .xlsx, .pptx) or as a PDF, and choose that.";
const HAS_FILES =
  "There is another file inside this one, such as the sheet behind a chart: save it as a PDF, and choose that.";
const CALLS_OUT =
  "This file would fetch something from another place when it is opened (a template, a picture, a linked sheet): save it as a PDF, and choose that.";
const HAS_MEDIA =
  "There is film or sound in this file: take it out, or save the file as a PDF, and choose that.";
const UNKNOWN_PART =
  "There is something in this file that documents do not hold: save it as a PDF, and choose that.";

/** @type {readonly { kind: "docx" | "xlsx" | "pptx", part: string, type: RegExp }[]} */
const MAIN = [
  { kind: "docx", part: "word/document.xml", type: /wordprocessingml[.]document[.]main\+xml/ },
  { kind: "xlsx", part: "xl/workbook.xml", type: /spreadsheetml[.]sheet[.]main\+xml/ },
  { kind: "pptx", part: "ppt/presentation.xml", type: /presentationml[.]presentation[.]main\+xml/ },
];
const TYPES = "[Content_Types].xml";

/**
 * @param {Buffer} bytes
 * @param {Words} words
 * @returns {Promise<import("./types").Kept>}
 */
export async function readOffice(bytes, words) {
  const parts = await partsOf(bytes);
  const list = parts.find(({ name }) => name === TYPES);
  if (list === undefined) throw new Unfit(IS_ARCHIVE);
  const types = xmlOf(await list.bytes());
  if (/macroEnabled|vbaProject|activeX/i.test(types)) throw new Unfit(HAS_MACROS);
  const kinds = MAIN.filter(
    ({ part, type }) => type.test(types) && parts.some(({ name }) => name === part),
  );
  const [main, another] = kinds;
  if (main === undefined || another !== undefined) throw new Unfit(IS_ARCHIVE);
  for (const { name } of parts) checkName(name);
  await readParts(parts, words);
  return { kind: main.kind, made: false };
}

/**
 * @param {readonly Part[]} parts
 * @param {Words} words
 */
async function readParts(parts, words) {
  const strings = parts.find(({ name }) => name === "xl/sharedStrings.xml");
  const shared = strings === undefined ? [] : sharedTexts(xmlOf(await strings.bytes()));
  for (const { name, bytes: unpack } of parts) {
    const bytes = await unpack();
    checkContent(name, bytes);
    if (!isXml(name)) continue;
    const xml = xmlOf(bytes);
    if (/[.]rels$/i.test(name)) checkLinks(xml);
    if (isRead(name)) readPart({ name, xml, shared }, words);
  }
}

/**
 * By its name a part can only be refused.
 * @param {string} name
 */
function checkName(name) {
  if (/vbaProject|vbaData|activeX|ctrlProps|macrosheets|customUI/i.test(name))
    throw new Unfit(HAS_MACROS);
  if (/(?:^|\/)embeddings\/|oleObject/i.test(name)) throw new Unfit(HAS_FILES);
  if (/(?:^|\/)externalLinks\/|(?:^|\/)(?:queryTables|connections)(?:\/|[.]xml$)/i.test(name))
    throw new Unfit(CALLS_OUT);
  if (/[.](?:mp[34]|m4[av]|wav|wm[av]|avi|mov|mpe?g|aiff?|mid|ogg|mkv)$/i.test(name))
    throw new Unfit(HAS_MEDIA);
  if (!PARTS.test(name)) throw new Unfit(UNKNOWN_PART);
}

const PARTS =
  /[.](?:xml|rels|vml|png|jpe?g|gif|bmp|tiff?|emf|wmf|emz|wmz|svg|wdp|ico|webp|odttf|fntdata|ttf)$|(?:^|\/)printerSettings\d*[.]bin$/i;

/**
 * @param {string} name
 * @param {Buffer} bytes
 */
function checkContent(name, bytes) {
  switch (signatureOf(bytes)) {
    case "pdf":
    case "late-pdf":
    case "zip":
    case "archive":
    case "old-office":
    case "rich-text":
    case "dicom":
      // The wizardry of compressed metafiles is gzip, and nothing but a picture.
      if (/[.](?:emz|wmz)$/i.test(name)) return;
      throw new Unfit(HAS_FILES);
    case "program":
      throw new Unfit(UNKNOWN_PART);
    case "film":
    case "sound":
      // The head of a font or of a metafile can look like a frame of sound.
      if (/[.](?:odttf|fntdata|wdp|emf|wmf)$/i.test(name)) return;
      throw new Unfit(HAS_MEDIA);
    case "jpeg":
    case "png":
    case "webp":
    case "heic":
    case "other-picture":
      if (isXml(name)) throw new Unfit(UNKNOWN_PART);
      return;
    case null:
      if (/[.]svg$/i.test(name) && /<script|\son\w+\s*=|javascript:/i.test(xmlOf(bytes))) {
        throw new Unfit(HAS_MACROS);
      }
  }
}

/**
 * A page elsewhere may be named, to be pressed; nothing may be fetched.
 * @param {string} xml
 */
function checkLinks(xml) {
  for (const [link] of xml.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    const type = attribute(link, "Type");
    const target = attribute(link, "Target").trim();
    if (
      /\/(?:vbaProject|wordVbaData|control|activeXControlBinary|keyMapCustomizations)$/i.test(type)
    )
      throw new Unfit(HAS_MACROS);
    if (/\/(?:oleObject|package|aFChunk|subDocument|frame)$/i.test(type))
      throw new Unfit(HAS_FILES);
    if (!/^External$/i.test(attribute(link, "TargetMode"))) continue;
    const isPressed =
      /\/hyperlink$/.test(type) && /^(?:https?:|mailto:|tel:|#|[^:]*$)/i.test(target);
    if (!isPressed) throw new Unfit(CALLS_OUT);
  }
}

/**
 * @param {string} tag
 * @param {string} name
 */
function attribute(tag, name) {
  return (
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
      .exec(tag)
      ?.slice(1)
      .find((it) => it) ?? ""
  );
}

/** @param {string} name */
function isXml(name) {
  return /[.](?:xml|rels|vml)$/i.test(name);
}

/**
 * As text; one that declares what its words stand for could make a few of them millions, and documents never do.
 * @param {Buffer} bytes
 */
function xmlOf(bytes) {
  const isWide = bytes.subarray(0, 64).includes(0);
  const isSwapped = isWide && (bytes[0] === 0xfe || bytes[0] === 0);
  if (isSwapped && bytes.length % 2 === 1) throw new Unfit(DAMAGED);
  const xml = isSwapped
    ? Buffer.from(bytes).swap16().toString("utf16le")
    : bytes.toString(isWide ? "utf16le" : "utf8");
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new Unfit(UNKNOWN_PART);
  return xml;
}
