/** Pictures, made by the library and with what a telephone says about them. */
import { crc32 } from "node:zlib";
import sharp from "sharp";
import { noise } from "./seeded";

export type Format = "jpeg" | "png" | "webp";

export interface Photo {
  readonly format: Format;
  readonly width?: number;
  readonly height?: number;
  /** What somebody wrote into it. */
  readonly comment?: string;
  /** 6 is a telephone that was held upright. */
  readonly orientation?: number;
  readonly seed?: number;
}

export async function photo(of: Photo): Promise<Buffer> {
  const { format, width = 96, height = 64, comment, orientation, seed = 1 } = of;
  const grain = noise(24 * 16 * 3, seed);
  const picture = sharp(grain, { raw: { width: 24, height: 16, channels: 3 } })
    .resize(width, height, { fit: "fill" })
    .toFormat(format);
  if (comment === undefined && orientation === undefined) return picture.toBuffer();
  return picture
    .withMetadata({ ...(orientation === undefined ? {} : { orientation }) })
    .withExifMerge({
      IFD0: { ImageDescription: comment ?? "A scan" },
      IFD2: { UserComment: comment ?? "A scan" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 30/1 0/1" },
    })
    .toBuffer();
}

/** A PNG whose head claims a size that its body has not. */
export function claimingPng(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    ...[chunk("IHDR", head), chunk("IDAT", Buffer.from("789c030000000001", "hex"))],
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

export function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
