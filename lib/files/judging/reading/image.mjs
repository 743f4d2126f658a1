// @ts-check
/**
 * Pictures are made anew from their pixels: upright, in sRGB, with nothing that was said about them and nothing behind
 * their end. What their metadata said is read first, so that somebody can be told what was taken out.
 */
import sharp from "sharp";
import { PIXELS_MAX } from "./limits.mjs";
import { Unfit } from "./unfit.mjs";

/** @typedef {"jpeg" | "png" | "webp"} ImageKind */

const IN_ITS_METADATA = "its metadata";
const CUT_OFF =
  "This picture cannot be read to its end, so it may be cut off or damaged: open it, save it again, and choose the new one.";
const MOVING = "This picture moves, and only still ones are kept: choose a single picture.";
const TOO_LARGE =
  "This picture has more than 50 million pixels: make it smaller on your device, then choose it again.";

// Only these three readers are open to what somebody sends; all others of the library are shut.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp"],
});
sharp.cache(false);
sharp.concurrency(1);

/**
 * @param {Buffer} bytes
 * @param {{ kind: ImageKind, made: string, words: import("./words.mjs").Words }} to
 * @returns {Promise<import("./types").Kept>}
 */
export async function remakeImage(bytes, { kind, made, words }) {
  const metadata = await open(bytes)
    .metadata()
    .catch(() => unreadable());
  if (metadata.format !== kind) return unreadable();
  if (metadata.width * metadata.height > PIXELS_MAX) throw new Unfit(TOO_LARGE);
  if ((metadata.pages ?? 1) > 1 || (kind === "png" && isMoving(bytes))) throw new Unfit(MOVING);
  for (const text of textsIn(bytes, metadata)) words.add(text, IN_ITS_METADATA, true);
  await encode(open(bytes).autoOrient(), { bytes, kind })
    .toFile(made)
    .catch(() => unreadable());
  return { kind, made: true };
}

/** @param {Buffer} bytes */
function open(bytes) {
  return sharp(bytes, {
    failOn: "error",
    // Its own ceiling stands above ours, whose sentence says more.
    limitInputPixels: 4 * PIXELS_MAX,
    sequentialRead: true,
  });
}

/**
 * @param {import("sharp").Sharp} picture
 * @param {{ bytes: Buffer, kind: ImageKind }} from
 */
function encode(picture, { bytes, kind }) {
  switch (kind) {
    case "jpeg":
      return picture.jpeg({ quality: 90 });
    case "png":
      return picture.png({ compressionLevel: 6 });
    case "webp":
      return picture.webp({ quality: 90, effort: 2, lossless: isLossless(bytes) });
  }
}

/** @param {Buffer} bytes */
function isLossless(bytes) {
  return bytes.subarray(0, 4096).includes("VP8L");
}

/**
 * A PNG says that it moves before its first pixels.
 * @param {Buffer} bytes
 */
function isMoving(bytes) {
  for (let at = 8; at + 8 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const chunk = bytes.toString("latin1", at + 4, at + 8);
    if (chunk === "acTL") return true;
    if (chunk === "IDAT") return false;
  }
  return false;
}

/**
 * Whatever can be read as words in what was said about the picture, in the encodings that cameras use.
 * @param {Buffer} bytes
 * @param {import("sharp").Metadata} metadata
 */
function textsIn(bytes, metadata) {
  const said = [metadata.exif, metadata.xmp, metadata.iptc, metadata.tifftagPhotoshop];
  return [
    ...said.flatMap((part) => (part === undefined ? [] : wordsIn(part))),
    ...(metadata.comments ?? []).map(({ text }) => text),
    ...commentsOf(bytes, metadata.format),
  ];
}

/** @param {Buffer} part */
function wordsIn(part) {
  return [
    part.toString("utf8").replace(/<[^>]{0,4000}>/g, "\n"),
    part.toString("utf16le"),
    // The same from the next byte on reads what is written the other way round.
    part.subarray(1).toString("utf16le"),
  ].map((text) => (text.match(/[\p{L}\p{N}\p{P}\p{Zs}\n=+]{4,}/gu) ?? []).join("\n\n"));
}

/**
 * A JPEG's own comments, which stand before its pixels.
 * @param {Buffer} bytes
 * @param {string} format
 */
function commentsOf(bytes, format) {
  /** @type {string[]} */
  const comments = [];
  if (format !== "jpeg") return comments;
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1];
    if (marker === 0xda) break;
    const length = bytes.readUInt16BE(at + 2);
    if (marker === 0xfe) comments.push(bytes.toString("utf8", at + 4, at + 2 + length));
    at += 2 + length;
  }
  return comments;
}

/** @returns {never} */
function unreadable() {
  throw new Unfit(CUT_OFF);
}
