// @ts-check
/**
 * What a file is by its bytes. A name says what somebody hopes it is; how it is read depends on this alone.
 *
 * Example: "scan.pdf" that begins with PK and two bytes more is a zip, whatever it is called.
 */
import { isDicom } from "./dicom.mjs";

/** @typedef {import("./types").Signature} Signature */

/**
 * What the bytes say; null if they say nothing, which text does.
 * @param {Buffer} bytes
 * @returns {Signature | null}
 */
export function signatureOf(bytes) {
  // A preamble leaves room for the first bytes of anything, so these two are looked for first.
  if (isDicom(bytes)) return "dicom";
  if (isTarOrDisk(bytes)) return "archive";
  const sign = SIGNS.find(({ at = 0, is }) =>
    bytes.subarray(at, at + is.length).equals(Buffer.from(is, "latin1")),
  );
  if (sign !== undefined) return refine(bytes, sign.means);
  if (bytes.subarray(0, 1024 + 5).includes("%PDF-")) return "late-pdf";
  if (isTransportStream(bytes)) return "film";
  return isBareMp3(bytes) ? "sound" : null;
}

/**
 * A zip is read from its end, so it can follow anything.
 * @param {Buffer} bytes
 */
export function endsAsZip(bytes) {
  const tail = bytes.subarray(Math.max(0, bytes.length - 65_557));
  for (
    let at = tail.lastIndexOf("PK\x05\x06");
    at >= 0;
    at = tail.lastIndexOf("PK\x05\x06", at - 1)
  ) {
    const hasRoom = at + 22 <= tail.length;
    if (hasRoom && at + 22 + tail.readUInt16LE(at + 20) <= tail.length) return true;
    if (at === 0) return false;
  }
  return false;
}

/** @typedef {{ at?: number, is: string, means: Signature | "riff" | "iff" | "box" | "mz" }} Sign */

/** @type {readonly Sign[]} */
const SIGNS = [
  { is: "%PDF-", means: "pdf" },
  { is: "\xff\xd8\xff", means: "jpeg" },
  { is: "\x89PNG\r\n\x1a\n", means: "png" },
  { is: "PK\x03\x04", means: "zip" },
  { is: "PK\x05\x06", means: "archive" },
  { is: "PK\x07\x08", means: "archive" },
  { is: "RIFF", means: "riff" },
  { is: "FORM", means: "iff" },
  { at: 4, is: "ftyp", means: "box" },
  { is: "MZ", means: "mz" },
  ...signs("sound", ["ID3", "OggS", "fLaC", "#!AMR", "caff", "MThd", ".snd"]),
  ...signs("program", [
    ...["\x7fELF", "\xfe\xed\xfa\xce", "\xfe\xed\xfa\xcf", "\xce\xfa\xed\xfe", "\xcf\xfa\xed\xfe"],
    ...[
      "\xca\xfe\xba\xbe",
      "#!",
      "\0asm",
      "dex\n",
      "L\0\0\0\x01\x14\x02\0",
      "\x1bLua",
      "\xef\xbb\xbf#!",
    ],
  ]),
  ...signs("archive", [
    ...[
      "7z\xbc\xaf\x27\x1c",
      "Rar!\x1a\x07",
      "\x1f\x8b",
      "BZh",
      "\xfd7zXZ\0",
      "\x28\xb5\x2f\xfd",
      "MSCF",
    ],
    ...[
      "!<arch>\n",
      "\xed\xab\xee\xdb",
      "\x1f\x9d",
      "LZIP",
      "\x04\x22\x4d\x18",
      "070701",
      "070707",
      "xar!",
    ],
  ]),
  ...signs("film", [
    ...["\x1a\x45\xdf\xa3", "FLV\x01", "\0\0\x01\xba", "\0\0\x01\xb3"],
    ...["\x30\x26\xb2\x75\x8e\x66\xcf\x11"],
  ]),
  ...signs("other-picture", [
    ...["GIF87a", "GIF89a", "II*\0", "MM\0*", "II+\0", "MM\0+", "\0\0\x01\0", "\0\0\x02\0", "8BPS"],
    ...["\0\0\0\x0cjP  ", "\xff\x4f\xff\x51", "\0\0\0\x0cJXL ", "\xff\x0a", "BM"],
  ]),
  { is: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", means: "old-office" },
  { is: "{\\rtf", means: "rich-text" },
  { is: "%!PS", means: "rich-text" },
];

/**
 * @param {Signature} means
 * @param {readonly string[]} all
 * @returns {readonly Sign[]}
 */
function signs(means, all) {
  return all.map((is) => ({ is, means }));
}

/**
 * @param {Buffer} bytes
 * @param {Sign["means"]} means
 * @returns {Signature | null}
 */
function refine(bytes, means) {
  switch (means) {
    case "riff": {
      const form = bytes.toString("latin1", 8, 12);
      if (form === "WEBP") return "webp";
      return form === "WAVE" ? "sound" : "film";
    }
    case "iff":
      return /^AIF[FC]$/.test(bytes.toString("latin1", 8, 12)) ? "sound" : null;
    case "box": {
      const brands = bytes.toString("latin1", 8, 40);
      if (/hei[cxsm]|hev[cxms]|mif1|msf1/.test(brands)) return "heic";
      if (/avi[fs]/.test(brands)) return "other-picture";
      return /M4[AB] /.test(brands) ? "sound" : "film";
    }
    case "mz":
      return isBinary(bytes) ? "program" : null;
    case "other-picture":
      // Words can begin with these two letters, a picture goes on with bytes that no text has.
      return bytes.toString("latin1", 0, 2) === "BM" && !isBinary(bytes) ? null : means;
    case "archive":
      return /^(?:BZh|07070|LZIP|MSCF)/.test(bytes.toString("latin1", 0, 6)) && !isBinary(bytes)
        ? null
        : means;
    case "sound":
      return isBinary(bytes) ? means : null;
    case "pdf":
    case "jpeg":
    case "png":
    case "webp":
    case "zip":
    case "dicom":
    case "program":
    case "film":
    case "heic":
    case "old-office":
    case "rich-text":
    case "late-pdf":
      return means;
  }
}

/**
 * Whether the beginning has bytes that are in no text.
 * @param {Buffer} bytes
 */
function isBinary(bytes) {
  return /[\0-\x08\x0e-\x1f]/.test(bytes.toString("latin1", 0, 512));
}

/** @param {Buffer} bytes */
function isTarOrDisk(bytes) {
  return (
    bytes.toString("latin1", 257, 262) === "ustar" ||
    bytes.toString("latin1", 0x8001, 0x8006) === "CD001"
  );
}

/** @param {Buffer} bytes */
function isTransportStream(bytes) {
  return [0, 188, 376].every((at) => bytes[at] === 0x47);
}

/**
 * Frames without a tag before them: eleven bits set, the second or third layer, and a rate that exists.
 * @param {Buffer} bytes
 */
function isBareMp3(bytes) {
  const [first, second = 0, third = 0] = bytes;
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return false;
  return [0x02, 0x04].includes(second & 0x06) && (third & 0xf0) !== 0xf0 && isBinary(bytes);
}
