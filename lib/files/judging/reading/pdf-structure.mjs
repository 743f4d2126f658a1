// @ts-check
/**
 * What can be said of a PDF from its bytes, whatever a reader makes of it: where it begins and ends, and which names
 * stand in its objects, those inside object streams among them. A second reader asks the library (`pdf.ts`); what either
 * sees is refused.
 *
 * Names are looked for in the whole file, streams and all: none of these words comes up by chance.
 */
import { inflateSync, constants } from "node:zlib";
import { endsAsZip } from "./signatures.mjs";
import { Unfit } from "./unfit.mjs";

const NOT_WHOLE =
  "This PDF has no end, so it may have been cut off: download or save it again, and choose the new one.";
const MORE_BEHIND =
  "There is something else behind the end of this PDF: open it, print it to a new PDF, and choose that.";
const TWO_IN_ONE =
  "This file is a PDF and something else at once: open it, print it to a new PDF, and choose that.";
const UNUSUAL =
  "This PDF is packed in a way that cannot be looked into: open it, print it to a new PDF, and choose that.";
export const LOCKED =
  "This PDF is locked with a password or against changes, so it cannot be read for what identifies a patient: print it to a new PDF, and choose that.";
export const HAS_PROGRAM =
  "There is a program (JavaScript) in this PDF: print it to a new PDF, and choose that.";
export const HAS_FILES =
  "There are other files inside this PDF: print it to a new PDF, and choose the files you need on their own.";
export const STARTS_PROGRAM =
  "This PDF would start another program when it is opened or pressed: print it to a new PDF, and choose that.";
export const HAS_MEDIA =
  "There is film, sound or a moving model in this PDF: print it to a new PDF, and choose that.";
export const IS_XFA =
  "This PDF is a form that only Adobe’s own program shows: open it there, print it to a new PDF, and choose that.";

const BECAUSE_OF = new Map([
  ["Encrypt", LOCKED],
  ["JavaScript", HAS_PROGRAM],
  ["EmbeddedFile", HAS_FILES],
  ["EmbeddedFiles", HAS_FILES],
  ["FileAttachment", HAS_FILES],
  ["GoToE", HAS_FILES],
  ["Launch", STARTS_PROGRAM],
  ["ImportData", STARTS_PROGRAM],
  ["RichMedia", HAS_MEDIA],
  ["RichMediaExecute", HAS_MEDIA],
  ["Rendition", HAS_MEDIA],
]);

/** @param {Buffer} bytes */
export function checkStructure(bytes) {
  const text = bytes.toString("latin1");
  checkBounds(bytes, text);
  checkNames(text);
  let left = UNPACKED_MAX;
  for (const stream of objectStreams(bytes, text)) {
    const unpacked = unpack(stream, left);
    left -= unpacked.length;
    checkNames(unpacked);
  }
}

const HEAD = 1024;
const UNPACKED_MAX = 64 * 1024 * 1024;

/**
 * @param {Buffer} bytes
 * @param {string} text
 */
function checkBounds(bytes, text) {
  const end = text.lastIndexOf("%%EOF");
  if (end < 0) throw new Unfit(NOT_WHOLE);
  if (endsAsZip(bytes) || text.includes("%PDF-", 1)) throw new Unfit(TWO_IN_ONE);
  if (/<(?:html|script|svg|!doctype)/i.test(text.slice(0, HEAD))) throw new Unfit(TWO_IN_ONE);
  const behind = text.slice(end + "%%EOF".length);
  if (/[^\s\0]/.test(behind)) {
    // A file that was saved again has its new end last; one that was cut off ends in the middle of an object.
    throw new Unfit(/\bobj\b/.test(behind) ? NOT_WHOLE : MORE_BEHIND);
  }
}

/** @param {string} text */
function checkNames(text) {
  for (const [, written = ""] of text.matchAll(
    /\/((?:[A-Za-z]|#[0-9A-Fa-f]{2}){3,48})(?![A-Za-z#])/g,
  )) {
    const because = BECAUSE_OF.get(unescape(written));
    if (because !== undefined) throw new Unfit(because);
  }
}

/**
 * "#4a" stands for the letter of that number.
 * @param {string} written
 */
function unescape(written) {
  return written.replace(/#([0-9A-Fa-f]{2})/g, (_, /** @type {string} */ code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** @typedef {{ dictionary: string, from: number, bytes: Buffer }} Packed */

/**
 * Streams that hold objects: by their type, or by the two numbers without which none can be read.
 * @param {Buffer} bytes
 * @param {string} text
 * @returns {Generator<Packed>}
 */
function* objectStreams(bytes, text) {
  for (const { 0: word, index } of text.matchAll(/\bstream(?:\r\n|\n|\r)/g)) {
    if (text.startsWith("end", index - 3)) continue;
    const dictionary = unescape(dictionaryBefore(text, index));
    const isOne =
      /\/ObjStm\b/.test(dictionary) || (/\/N\b/.test(dictionary) && /\/First\b/.test(dictionary));
    if (isOne) yield { dictionary, from: index + word.length, bytes };
  }
}

const DICTIONARY_MAX = 4096;

/**
 * From the end of what came before: too much of it does no harm here, too little would.
 * @param {string} text
 * @param {number} at
 */
function dictionaryBefore(text, at) {
  const before = text.slice(Math.max(0, at - DICTIONARY_MAX), at);
  const ends = ["endstream", "endobj"].map((word) => before.lastIndexOf(word));
  return before.slice(Math.max(0, ...ends));
}

/**
 * @param {Packed} packed
 * @param {number} most
 */
function unpack({ dictionary, from, bytes }, most) {
  const filters =
    dictionary.match(
      /\/(?:FlateDecode|Fl|LZWDecode|LZW|ASCII\w+|AHx|A85|RunLengthDecode|RL|Crypt)\b/g,
    ) ?? [];
  if (filters.length === 0 && !/\/Filter\b/.test(dictionary)) {
    const end = bytes.indexOf("endstream", from);
    return bytes.toString("latin1", from, end < 0 ? bytes.length : end);
  }
  const isFlate = filters.length === 1 && filters.every((filter) => filter.startsWith("/Fl"));
  if (!isFlate || /\/Predictor\s+(?!1\b)/.test(dictionary)) throw new Unfit(UNUSUAL);
  try {
    return inflateSync(bytes.subarray(from), {
      maxOutputLength: Math.max(1, most),
      // What was cut off is read as far as it goes.
      finishFlush: constants.Z_SYNC_FLUSH,
    }).toString("latin1");
  } catch {
    throw new Unfit(UNUSUAL);
  }
}
