// @ts-check
/** The parts of a zip, one after the other, each unpacked no further than its limit. Nothing is ever written out. */
import { fromBufferPromise } from "yauzl";
import {
  PART_BYTES_MAX,
  PARTS_BYTES_MAX,
  PARTS_MAX,
  UNPACKED_RATIO_FROM,
  UNPACKED_RATIO_MAX,
} from "./limits.mjs";
import { Unfit } from "./unfit.mjs";

/**
 * A part, and how to unpack it.
 * @typedef {{ name: string, bytes: () => Promise<Buffer> }} Part
 */
/** @typedef {import("yauzl").Entry} Entry */
/** @typedef {import("yauzl").ZipFile} ZipFile */

export const DAMAGED =
  "This file cannot be opened, so it may be damaged: open it, save it again, and choose the new one.";
const TOO_MUCH =
  "This file unpacks to far more than it says, so it is not opened: save it again, or as a PDF, and choose that.";
const LOCKED =
  "This file is locked with a password, so it cannot be read for what identifies a patient: take the password off, and choose it again.";

/**
 * What the directory at its end lists, if it can be true.
 * @param {Buffer} bytes
 * @returns {Promise<readonly Part[]>}
 */
export async function partsOf(bytes) {
  const zip = await fromBufferPromise(bytes, {
    lazyEntries: true,
    validateEntrySizes: true,
    strictFileNames: true,
  }).catch(damaged);
  // A remark at its end is where another file would be.
  if (zip.comment.length > 0) return damaged();
  if (zip.entryCount > PARTS_MAX) throw new Unfit(TOO_MUCH);
  const entries = await entriesOf(zip);
  checkSizes(entries, bytes.length);
  return entries
    .filter(({ fileName }) => !fileName.endsWith("/"))
    .map((entry) => ({ name: entry.fileName, bytes: () => unpack(zip, entry) }));
}

/** @param {ZipFile} zip */
async function entriesOf(zip) {
  /** @type {Entry[]} */
  const entries = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch {
    return damaged();
  }
  return entries;
}

/**
 * @param {readonly Entry[]} entries
 * @param {number} packed
 */
function checkSizes(entries, packed) {
  if (entries.some((entry) => entry.isEncrypted())) throw new Unfit(LOCKED);
  // Two parts in one place, or of one name, are read as one by one program and as another by the next.
  const places = new Set(entries.map((entry) => entry.relativeOffsetOfLocalHeader));
  const names = new Set(entries.map(({ fileName }) => fileName.toLowerCase()));
  if (places.size < entries.length || names.size < entries.length) damaged();
  const unpacked = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  const isTight = unpacked > UNPACKED_RATIO_FROM && unpacked > UNPACKED_RATIO_MAX * packed;
  const isLarge = entries.some(({ uncompressedSize }) => uncompressedSize > PART_BYTES_MAX);
  if (isTight || isLarge || unpacked > PARTS_BYTES_MAX) throw new Unfit(TOO_MUCH);
}

/**
 * @param {ZipFile} zip
 * @param {Entry} entry
 */
async function unpack(zip, entry) {
  /** @type {Buffer[]} */
  const pieces = [];
  let length = 0;
  try {
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      if (!Buffer.isBuffer(piece)) continue;
      pieces.push(piece);
      length += piece.length;
      if (length > PART_BYTES_MAX) break;
    }
  } catch {
    return damaged();
  }
  if (length > PART_BYTES_MAX) throw new Unfit(TOO_MUCH);
  return Buffer.concat(pieces);
}

/** @returns {never} */
function damaged() {
  throw new Unfit(DAMAGED);
}
