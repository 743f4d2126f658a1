// @ts-check
/** What comes of one file: how it is kept and what was found in it, or why not. Runs in a process of its own. */
import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { FILE_BYTES_MAX } from "./limits.mjs";
import { IS_ARCHIVE, readOffice } from "./office.mjs";
import { readPdf } from "./pdf.mjs";
import { readText } from "./plain-text.mjs";
import { signatureOf } from "./signatures.mjs";
import { Unfit } from "./unfit.mjs";
import { Words } from "./words.mjs";

/** @typedef {import("./types").Asked} Asked */
/** @typedef {import("./types").Kept} Kept */

/**
 * @param {Asked} asked
 * @returns {Promise<import("./types").ReadFile>}
 */
export async function judge({ path, claims, made }) {
  const words = new Words();
  try {
    const bytes = await readWhole(path);
    const kept = await readAs(signatureOf(bytes), { bytes, claims, made, words });
    return { fit: true, ...kept, passages: words.passages };
  } catch (error) {
    if (error instanceof Unfit) return { fit: false, because: error.because };
    throw error;
  }
}

/**
 * @param {import("./types").Signature | null} signature
 * @param {{ bytes: Buffer, claims: string, made: string, words: Words }} file
 * @returns {Promise<Kept>}
 */
async function readAs(signature, { bytes, claims, made, words }) {
  switch (signature) {
    case "pdf":
      return readPdf(bytes, words);
    case "jpeg":
    case "png":
    case "webp": {
      // Only pictures need the library of pictures, which takes its time to load.
      const { remakeImage } = await import("./image.mjs");
      return remakeImage(bytes, { kind: signature, made, words });
    }
    case "zip":
      return readOffice(bytes, words);
    case null:
      return readText(bytes, { claims, made, words });
    case "dicom":
      throw new Unfit(
        "This is a DICOM file, which carries the patient’s name and number: describe what it shows, or choose a picture of it without them.",
      );
    case "program":
      throw new Unfit(
        "This is a program, and programs are not kept: choose a document or a picture.",
      );
    case "archive":
      throw new Unfit(IS_ARCHIVE);
    case "film":
      throw new Unfit(
        "This is a film, and films are not kept: choose a still picture, or describe it.",
      );
    case "sound":
      throw new Unfit(
        "This is a sound recording, and those are not kept: write down what was said.",
      );
    case "heic":
      throw new Unfit(
        "This picture is in a format of telephones (HEIC) that few programs open: share or export it as JPEG, or set the camera to “Most compatible”, and choose the JPEG.",
      );
    case "other-picture":
      throw new Unfit("This kind of picture is not kept: save it as JPEG or PNG, and choose that.");
    case "old-office":
      throw new Unfit(
        "This is a file of an older Office, or one that is locked with a password: save it as .docx, .xlsx, .pptx or PDF without a password, and choose that.",
      );
    case "rich-text":
      throw new Unfit(
        "This kind of document is not kept: save it as a PDF or a Word file (.docx), and choose that.",
      );
    case "late-pdf":
      throw new Unfit(
        "Something stands before the beginning of this PDF: open it, print it to a new PDF, and choose that.",
      );
  }
}

/**
 * Only an ordinary file: a link would lead elsewhere, a pipe would wait for ever.
 * @param {string} path
 */
async function readWhole(path) {
  const file = await open(
    path,
    constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
  ).catch(() => null);
  if (file === null) throw new Unfit(GONE);
  try {
    const facts = await file.stat();
    if (!facts.isFile()) throw new Unfit(GONE);
    if (facts.size === 0) throw new Unfit("This file is empty: choose another one.");
    if (facts.size > FILE_BYTES_MAX) throw new Unfit(TOO_LARGE);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

const GONE = "This file could not be read: choose it again.";
const TOO_LARGE = `This file is larger than ${String(FILE_BYTES_MAX / 1024 / 1024)} MB: make it smaller, or choose the part that matters.`;
