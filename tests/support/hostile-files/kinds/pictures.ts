/** Pictures with dimensions nobody has, and with more in them than pixels. */
import sharp from "sharp";
import { chunk, claimingPng, photo } from "../images";
import { noise } from "../seeded";
import type { HostileFile } from "../types";

export async function hugeDimensions(): Promise<readonly HostileFile[]> {
  const sizes: readonly (readonly [number, number])[] = [
    ...([
      [100_000, 100_000],
      [0x7fff_ffff, 0x7fff_ffff],
      [0xffff_ffff, 1],
      [8000, 8000],
    ] as const),
    ...([
      [0, 0],
      [0, 100],
      [1, 60_000_000],
      [30_000, 30_000],
      [65_535, 65_535],
    ] as const),
  ];
  const jpeg = await photo({ format: "jpeg" });
  const webp = await photo({ format: "webp" });
  return [
    ...sizes.map(([width, height]) =>
      huge(
        `a PNG that says ${String(width)} × ${String(height)}`,
        "a.png",
        claimingPng(width, height),
        "refused",
      ),
    ),
    ...(
      [
        [65_535, 65_535],
        [0, 65_535],
        [20_000, 20_000],
      ] as const
    ).map(([width, height]) =>
      huge(
        `a JPEG that says ${String(width)} × ${String(height)}`,
        "a.jpg",
        claimingJpeg(jpeg, width, height),
        "refused",
      ),
    ),
    huge("a WebP that says 16383 × 16383", "a.webp", claimingWebp(webp), "refused"),
    huge("a PNG of 64 million black pixels", "a.png", await black(8000, 8000), "refused"),
    huge("a PNG of 36 million black pixels", "a.png", await black(6000, 6000), "kept"),
    huge("a PNG of one row", "a.png", await black(60_000, 1), "either"),
  ];
}

export async function pictures(): Promise<readonly HostileFile[]> {
  const png = await photo({ format: "png" });
  const jpeg = await photo({ format: "jpeg" });
  const end = png.length - 12;
  const text = chunk("tEXt", Buffer.from("Comment\0Mrs Patel, NHS 943 476 5919", "latin1"));
  const profile = chunk("iCCP", Buffer.concat([Buffer.from("a\0\0", "latin1"), noise(3000, 5)]));
  return [
    picture("a PNG that moves", "a.png", withChunk(png, chunk("acTL", Buffer.alloc(8))), "refused"),
    picture("a WebP that moves", "a.webp", await moving("webp"), "refused"),
    picture("a GIF that moves", "a.gif", await moving("gif"), "refused"),
    picture("a PNG with words", "a.png", withChunk(png, text), "kept"),
    picture(
      "a PNG with words behind its pixels",
      "a.png",
      Buffer.concat([png.subarray(0, end), text, png.subarray(end)]),
      "kept",
    ),
    picture("a PNG with a profile that is none", "a.png", withChunk(png, profile), "either"),
    picture(
      "a PNG with chunks of no length",
      "a.png",
      withChunk(png, Buffer.alloc(4000)),
      "refused",
    ),
    picture("a JPEG with a thousand comments", "a.jpg", withComments(jpeg, 1000), "kept"),
    picture("a JPEG with a comment of words", "a.jpg", withComments(jpeg, 1), "kept"),
    picture("a JPEG with EXIF that points to itself", "a.jpg", withExif(jpeg), "kept"),
    ...[1, 2, 3, 4, 5, 6].map((seed) =>
      picture(
        `a JPEG with noise for EXIF, seed ${String(seed)}`,
        "a.jpg",
        withExif(jpeg, noise(2000, seed)),
        "kept",
      ),
    ),
    picture("an AVIF", "a.avif", await sharp(jpeg).avif().toBuffer(), "refused"),
    picture("a TIFF", "a.tif", await sharp(jpeg).tiff().toBuffer(), "refused"),
    picture(
      "a JPEG in four colours of ink",
      "a.jpg",
      await sharp(jpeg).toColourspace("cmyk").jpeg().toBuffer(),
      "kept",
    ),
    picture(
      "a PNG of sixteen bits",
      "a.png",
      await sharp(png).toColourspace("rgb16").png().toBuffer(),
      "kept",
    ),
  ];
}

function huge(what: string, name: string, bytes: Buffer, ends: HostileFile["ends"]): HostileFile {
  return { kind: "huge dimensions", what, name, bytes, ends };
}

function picture(
  what: string,
  name: string,
  bytes: Buffer,
  ends: HostileFile["ends"],
): HostileFile {
  return { kind: "picture with more in it", what, name, bytes, ends };
}

function black(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: "black" } })
    .png()
    .toBuffer();
}

function moving(format: "webp" | "gif"): Promise<Buffer> {
  const frames = noise(16 * 32 * 3, 3);
  return sharp(frames, { raw: { width: 16, height: 32, channels: 3, pageHeight: 16 } })
    .toFormat(format)
    .toBuffer();
}

/** Its start of frame, rewritten. */
function claimingJpeg(jpeg: Buffer, width: number, height: number): Buffer {
  const bytes = Buffer.from(jpeg);
  const frame = bytes.indexOf(Buffer.from("ffc0", "hex"));
  bytes.writeUInt16BE(height, frame + 5);
  bytes.writeUInt16BE(width, frame + 7);
  return bytes;
}

function claimingWebp(webp: Buffer): Buffer {
  const bytes = Buffer.from(webp);
  const start = bytes.indexOf(Buffer.from("9d012a", "hex"));
  bytes.writeUInt16LE(16_383, start + 3);
  bytes.writeUInt16LE(16_383, start + 5);
  return bytes;
}

/** Behind its head. */
function withChunk(png: Buffer, added: Buffer): Buffer {
  return Buffer.concat([png.subarray(0, 33), added, png.subarray(33)]);
}

function withComments(jpeg: Buffer, count: number): Buffer {
  const words = Buffer.from("Mrs Patel, NHS 943 476 5919");
  const one = Buffer.concat([Buffer.from([0xff, 0xfe, 0, words.length + 2]), words]);
  return Buffer.concat([
    jpeg.subarray(0, 2),
    ...Array.from({ length: count }, () => one),
    jpeg.subarray(2),
  ]);
}

const TO_ITSELF = Buffer.from("49492a000800000001006987040001000000080000000800000000", "hex");

function withExif(jpeg: Buffer, body: Buffer = TO_ITSELF): Buffer {
  const words = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), body]);
  const head = Buffer.from([0xff, 0xe1, (words.length + 2) >> 8, (words.length + 2) & 0xff]);
  return Buffer.concat([jpeg.subarray(0, 2), head, words, jpeg.subarray(2)]);
}
