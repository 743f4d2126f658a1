// @ts-check
/**
 * PDFs, kept as they are if they hold nothing that runs, and read page by page for what identifies a patient: the text
 * layer, what is written into forms and notes, the bookmarks, and title, subject and keywords. Its author is its owner.
 */
import { join } from "node:path";
import { PAGES_MAX } from "./limits.mjs";
import {
  checkStructure,
  HAS_FILES,
  HAS_MEDIA,
  HAS_PROGRAM,
  IS_XFA,
  LOCKED,
  STARTS_PROGRAM,
} from "./pdf-structure.mjs";
import { Unfit } from "./unfit.mjs";

/** @typedef {import("pdfjs-dist").PDFDocumentProxy} Pdf */
/** @typedef {import("./words.mjs").Words} Words */

const DAMAGED =
  "This PDF cannot be read, so it may be damaged: open it, print it to a new PDF, and choose that.";
const TOO_MANY_PAGES = `This PDF has more than ${String(PAGES_MAX)} pages: keep the pages that show what you mean, and choose those.`;

/**
 * @param {Buffer} bytes
 * @param {Words} words
 * @returns {Promise<import("./types").Kept>}
 */
export async function readPdf(bytes, words) {
  checkStructure(bytes);
  const pdf = await open(bytes);
  if (pdf.numPages > PAGES_MAX) throw new Unfit(TOO_MANY_PAGES);
  try {
    await checkDocument(pdf);
    await readProperties(pdf, words);
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      await readPage(page, words);
      page.cleanup();
    }
  } catch (error) {
    throw error instanceof Unfit ? error : new Unfit(DAMAGED);
  }
  return { kind: "pdf", made: false };
}

/** @param {Buffer} bytes */
async function open(bytes) {
  const library = await loadLibrary();
  try {
    return await library.getDocument({
      data: new Uint8Array(bytes),
      cMapUrl: folder("cmaps"),
      cMapPacked: true,
      standardFontDataUrl: folder("standard_fonts"),
      disableFontFace: true,
      useSystemFonts: false,
      isEvalSupported: false,
      useWasm: false,
      enableXfa: false,
      stopAtErrors: false,
      verbosity: library.VerbosityLevel.ERRORS,
    }).promise;
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw new Unfit(isLocked ? LOCKED : DAMAGED);
  }
}

/** It only reads here, and never draws: what it would draw with need not be there. */
async function loadLibrary() {
  if (!("DOMMatrix" in globalThis)) Object.assign(globalThis, { DOMMatrix: class {} });
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}

/** @param {string} name */
function folder(name) {
  return `${join(process.cwd(), "node_modules/pdfjs-dist", name)}/`;
}

/**
 * What the library makes of the file, for whatever the names in its bytes did not show.
 * @param {Pdf} pdf
 */
async function checkDocument(pdf) {
  if ((await pdf.getPermissions()) !== null) throw new Unfit(LOCKED);
  if ((await pdf.hasJSActions()) || isSomething(await pdf.getJSActions())) {
    throw new Unfit(HAS_PROGRAM);
  }
  if (isSomething(await pdf.getAttachments())) throw new Unfit(HAS_FILES);
}

/**
 * @param {Pdf} pdf
 * @param {Words} words
 */
async function readProperties(pdf, words) {
  const { info, metadata } = await pdf.getMetadata();
  if (property(info, "IsXFAPresent") === true) throw new Unfit(IS_XFA);
  const said = [
    ...["Title", "Subject", "Keywords", "Custom"].map((key) => property(info, key)),
    ...PROPERTIES.map((key) => metadata?.get(key)),
  ];
  words.add(said.flatMap((value) => textsIn(value)).join("\n\n"), "its properties");
  words.add(textsIn(await pdf.getOutline(), "title").join("\n\n"), "its bookmarks");
}

const PROPERTIES = ["dc:title", "dc:description", "dc:subject", "pdf:keywords"];

/**
 * @param {import("pdfjs-dist").PDFPageProxy} page
 * @param {Words} words
 */
async function readPage(page, words) {
  const where = `page ${String(page.pageNumber)}`;
  const { items } = await page.getTextContent();
  const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : ""));
  words.add(text.join(""), where);
  if (isSomething(await page.getJSActions())) throw new Unfit(onPage(HAS_PROGRAM, page));
  for (const note of await page.getAnnotations()) {
    const because = becauseOfNote(note);
    if (because !== null) throw new Unfit(onPage(because, page));
    words.add(NOTED.flatMap((key) => textsIn(property(note, key))).join("\n\n"), where);
  }
}

/** What somebody has written into a form or a note. */
const NOTED = ["contentsObj", "fieldValue", "alternativeText", "textContent"];

/** @param {unknown} note */
function becauseOfNote(note) {
  const subtype = String(property(note, "subtype"));
  if (subtype === "FileAttachment") return HAS_FILES;
  if (["Movie", "Sound", "Screen", "3D", "RichMedia"].includes(subtype)) return HAS_MEDIA;
  if (isSomething(property(note, "actions"))) return HAS_PROGRAM;
  const leadsTo = String(property(note, "unsafeUrl") ?? "");
  if (/^\s*(?:javascript|data|vbscript):/i.test(leadsTo)) return HAS_PROGRAM;
  return /^\s*file:/i.test(leadsTo) || property(note, "attachment") !== undefined
    ? STARTS_PROGRAM
    : null;
}

/**
 * @param {string} because
 * @param {import("pdfjs-dist").PDFPageProxy} page
 */
function onPage(because, page) {
  return because.replace("this PDF", `this PDF, on page ${String(page.pageNumber)}`);
}

/** @param {unknown} value */
function isSomething(value) {
  if (value instanceof Map) return value.size > 0;
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}

/**
 * Every text in a value, or only those under one name.
 * @param {unknown} value
 * @param {string} [name]
 * @returns {readonly string[]}
 */
function textsIn(value, name) {
  if (typeof value === "string") return name === undefined ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    key === name && typeof inside === "string" ? [inside] : textsIn(inside, name),
  );
}

/**
 * @param {unknown} value
 * @param {string} key
 * @returns {unknown}
 */
function property(value, key) {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
