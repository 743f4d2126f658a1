/** Zips written by hand, whole or with one thing that is not true. */
import { crc32, deflateRawSync } from "node:zlib";

export interface ZipPart {
  readonly name: string;
  readonly bytes: Buffer | string;
  /** What its entry says of how long it is, if that is not true. */
  readonly claims?: number;
  /** 1 says that it is locked. */
  readonly flags?: number;
  readonly method?: number;
  /** Takes the place of the first part, as the parts of the tightest bombs do. */
  readonly overlaps?: boolean;
  readonly attributes?: number;
}

export function zip(parts: readonly ZipPart[], comment = ""): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const plain = Buffer.from(part.bytes);
    const method = part.method ?? 8;
    const packed = method === 8 ? deflateRawSync(plain) : plain;
    const name = Buffer.from(part.name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE((part.flags ?? 0) | 0x800, 2);
    facts.writeUInt16LE(method, 4);
    facts.writeUInt16LE(0x21, 8);
    facts.writeUInt32LE(crc32(plain), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(part.claims ?? plain.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const place = part.overlaps === true ? 0 : at;
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(part.attributes ?? 0, 6);
    rest.writeUInt32LE(place, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x03", "latin1"), facts, rest, name);
    if (part.overlaps === true) continue;
    const piece = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), facts, name, packed]);
    pieces.push(piece);
    at += piece.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(Buffer.byteLength(comment, "latin1"), 20);
  return Buffer.concat([...pieces, list, end, Buffer.from(comment, "latin1")]);
}
