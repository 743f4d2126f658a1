/** Files that are not what they were: cut off, damaged, mislabelled, noise, or nothing at all. */
import { goodFiles, type GoodFile } from "../good";
import { noise, seeded } from "../seeded";
import type { HostileFile } from "../types";

async function structured(): Promise<readonly GoodFile[]> {
  return (await goodFiles()).filter(({ kind }) => kind !== "text" && kind !== "csv");
}

/** Of pictures the library may find enough; nothing else is whole without its end. */
export async function truncated(): Promise<readonly HostileFile[]> {
  return (await structured()).flatMap(({ kind, extension, bytes }) =>
    [0.02, 0.3, 0.9, 0.98].map((share) => ({
      kind: "truncated",
      what: `${kind} cut at ${String(share * 100)} per cent`,
      name: `cut.${extension}`,
      bytes: bytes.subarray(0, Math.floor(bytes.length * share)),
      ends: extension === kind ? ("refused" as const) : ("either" as const),
    })),
  );
}

export async function damaged(): Promise<readonly HostileFile[]> {
  return (await structured()).flatMap(({ kind, extension, bytes }, at) =>
    [1, 2, 3].map((seed) => ({
      kind: "damaged",
      what: `${kind} with bytes changed, seed ${String(seed)}`,
      name: `damaged.${extension}`,
      bytes: withChanges(bytes, seed * 100 + at),
      ends: "either" as const,
    })),
  );
}

function withChanges(bytes: Buffer, seed: number): Buffer {
  const next = seeded(seed);
  const changed = Buffer.from(bytes);
  for (let count = 0; count < 12; count += 1) {
    changed[16 + Math.floor(next() * (bytes.length - 16))] = Math.floor(next() * 256);
  }
  return changed;
}

/** What is none of what may be kept, under names of what may. */
export function mislabelled(): readonly HostileFile[] {
  return FOREIGN.flatMap(([what, begins, says], at) =>
    ["certificate.pdf"].map((name) => ({
      kind: "mislabelled",
      what: `${what} called ${name}`,
      name,
      bytes: Buffer.concat([Buffer.from(begins, "latin1"), noise(700, at)]),
      ends: "refused" as const,
      says,
    })),
  );
}

const PROGRAM = /program/;
const FOREIGN: readonly (readonly [string, string, RegExp])[] = [
  ["a program of Windows", "MZ\x90\0\x03\0\0\0", PROGRAM],
  ["a program of Linux", "\x7fELF\x02\x01\x01\0", PROGRAM],
  ["a program of a Mac", "\xcf\xfa\xed\xfe\x07\0\0\x01", PROGRAM],
  ["a class of Java", "\xca\xfe\xba\xbe\0\0\0\x34", PROGRAM],
  ["a script", "#!/bin/sh\nrm -rf ~\n", PROGRAM],
  ["WebAssembly", "\0asm\x01\0\0\0", PROGRAM],
  ["a shortcut of Windows", "L\0\0\0\x01\x14\x02\0", PROGRAM],
  ["a RAR archive", "Rar!\x1a\x07\x01\0", /archive/],
  ["a 7z archive", "7z\xbc\xaf'\x1c\0\x04", /archive/],
  ["a gzip archive", "\x1f\x8b\x08\0", /archive/],
  ["a cabinet", "MSCF\0\0\0\0", /archive/],
  ["an MP3", "ID3\x04\0\0\0\0\0\0", /sound/],
  ["an Ogg", "OggS\0\x02\0\0", /sound/],
  ["a WAV", "RIFF\x24\0\0\0WAVEfmt ", /sound/],
  ["an MP4", "\0\0\0\x18ftypmp42\0\0\0\0", /film/],
  ["a Matroska film", "\x1aE\xdf\xa3\x01\0\0\0", /film/],
  ["a HEIC", "\0\0\0\x18ftypheic\0\0\0\0", /JPEG/],
  ["a GIF", "GIF89a\x01\0\x01\0", /JPEG or PNG/],
  ["a TIFF", "II*\0\x08\0\0\0", /JPEG or PNG/],
  ["an old Word file", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", /docx/],
  ["rich text", "{\\rtf1\\ansi ", /Word file/],
  ["a DICOM file", `${"\0".repeat(128)}DICM\x02\0\0\0UL\x04\0\0\0\0\0`, /DICOM/],
  [
    "a DICOM file without preamble",
    "\x08\0\x05\0CS\x0a\0ISO_IR 100\x08\0\x16\0UI\x02\x001\0",
    /DICOM/,
  ],
  ["an untyped DICOM file", "\x08\0\x05\0\x0a\0\0\0ISO_IR 100\x08\0\x16\0\x02\0\0\x001\0", /DICOM/],
];

/** A beginning that promises, and noise. */
export function noisy(): readonly HostileFile[] {
  const begins: readonly string[] = [
    ...[
      "",
      "%PDF-1.7\n",
      "\xff\xd8\xff\xe0\0\x10JFIF\0",
      "\x89PNG\r\n\x1a\n",
      "RIFF\0\x10\0\0WEBPVP8 ",
    ],
    ...["PK\x03\x04\x14\0\0\0\x08\0"],
  ];
  return begins.flatMap((begin, at) =>
    [1, 2].map((seed) => ({
      kind: "noise",
      what: `noise behind ${JSON.stringify(begin)}, seed ${String(seed)}`,
      name: "noise.pdf",
      bytes: Buffer.concat([Buffer.from(begin, "latin1"), noise(4000, seed * 10 + at)]),
      ends: "refused" as const,
    })),
  );
}

export function empty(): readonly HostileFile[] {
  const nothing = ["empty.pdf", "empty.jpg", "empty.docx", "empty.txt", ""].map((name) => ({
    kind: "empty",
    what: `nothing, called "${name}"`,
    name,
    bytes: Buffer.alloc(0),
    ends: "refused" as const,
    says: /empty/,
  }));
  const zeros = [1, 132, 4096, 100_000].map((length) => ({
    kind: "empty",
    what: `${String(length)} zeros`,
    name: "zeros.pdf",
    bytes: Buffer.alloc(length),
    ends: "refused" as const,
  }));
  return [...nothing, ...zeros];
}
