// @ts-check
/**
 * Plain text and CSV, kept as UTF-8. A file is text if it has no control characters but those of lines and pages, and is,
 * in this order, what its byte order mark says, UTF-8, or Windows-1252 that is mostly ASCII. Text that a browser or a
 * system would run is none.
 */
import { writeFile } from "node:fs/promises";
import { decodeWindows1252 } from "../../../core/windows-1252.mjs";
import { Unfit } from "./unfit.mjs";

const UNKNOWN =
  "This is no kind of file that is kept: save it as a PDF, a picture (JPEG, PNG, WebP), a Word, Excel or PowerPoint file, or plain text, and choose that.";
const PAGE =
  "This is a web page or a drawing that can run programs (HTML, SVG or XML): print it to a PDF, or save it as a picture, and choose that.";
const PROGRAM = "This is a program, and programs are not kept: choose a document or a picture.";
const MAIL =
  "This is an e-mail with files in it: print it to a PDF without them, and choose the PDF.";
const STARTS_PROGRAMS =
  "There is a formula in this file that starts a program: take it out, save the file again, and choose that.";

/**
 * @param {Buffer} bytes
 * @param {{ claims: string, made: string, words: import("./words.mjs").Words }} to
 * @returns {Promise<import("./types").Kept>}
 */
export async function readText(bytes, { claims, made, words }) {
  const text = decode(bytes);
  if (PROGRAMS.has(claims) || /^\s*(?:@echo off|rem )/i.test(text)) throw new Unfit(PROGRAM);
  if (MARKUP.test(text) || MARKUP_INSIDE.test(text)) throw new Unfit(PAGE);
  if (/^content-transfer-encoding: ?base64/im.test(text)) throw new Unfit(MAIL);
  if (DDE.test(text)) throw new Unfit(STARTS_PROGRAMS);
  words.add(text, "its text");
  const kept = Buffer.from(text, "utf8");
  const isSame = kept.equals(bytes);
  if (!isSame) await writeFile(made, kept, { flag: "wx", mode: 0o600 });
  return { kind: claims === "csv" ? "csv" : "text", made: !isSame };
}

/** @param {Buffer} bytes */
function decode(bytes) {
  const text = decodeMarked(bytes) ?? decodeAs("utf-8", bytes) ?? decodeWestern(bytes);
  if (text === null || CONTROLS.test(text)) throw new Unfit(UNKNOWN);
  return text;
}

/**
 * The mark itself is no text, and goes.
 * @param {Buffer} bytes
 */
function decodeMarked(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs("utf-16le", bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff && bytes.length % 2 === 0) {
    return decodeAs("utf-16le", Buffer.from(bytes).swap16());
  }
  return null;
}

/**
 * @param {string} encoding
 * @param {Buffer} bytes
 */
function decodeAs(encoding, bytes) {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const ASCII_SHARE_MIN = 0.8;

/** @param {Buffer} bytes */
function decodeWestern(bytes) {
  const ascii = bytes.reduce((count, byte) => (byte < 0x80 ? count + 1 : count), 0);
  const hasUndefined = [0x81, 0x8d, 0x8f, 0x90, 0x9d].some((byte) => bytes.includes(byte));
  if (hasUndefined || ascii < ASCII_SHARE_MIN * bytes.length) return null;
  return decodeWindows1252(bytes);
}

const CONTROLS = /[\0-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;
const MARKUP = /^\s*<[a-z!?/]/i;
const MARKUP_INSIDE = /<(?:script|svg|html|iframe|object|embed|\?php)[\s>/]/i;
const DDE = /(?:^|[,;\t"])\s?[=+@-][\s(]?[a-z]{2,20}\|/im;
const PROGRAMS = new Set([
  ...[
    "exe",
    "com",
    "bat",
    "cmd",
    "scr",
    "msi",
    "js",
    "mjs",
    "cjs",
    "jse",
    "vbs",
    "vbe",
    "wsf",
    "hta",
    "ps1",
  ],
  ...[
    "psm1",
    "sh",
    "bash",
    "py",
    "pl",
    "rb",
    "php",
    "jar",
    "reg",
    "lnk",
    "url",
    "scf",
    "inf",
    "desktop",
    "command",
  ],
]);
