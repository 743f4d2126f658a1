import { crc32, deflateSync } from "node:zlib";
import type { FileKind } from "@/lib/files/judging/types";

/** A small file as somebody would have made it. The same bytes wherever they are made. */
export interface SeedFile {
  readonly name: string;
  readonly kind: FileKind;
  readonly mediaType: string;
  readonly content: Buffer;
}

const WIDTH = 480;
const HEIGHT = 240;

export const cardForWards: SeedFile = {
  name: "Card for ward staff.txt",
  kind: "text",
  mediaType: "text/plain; charset=utf-8",
  content: Buffer.from(
    [
      "WHICH LINE IS WHERE",
      "",
      "1. Follow the line from the skin to its tip.",
      "2. Say aloud where the tip lies.",
      "3. If you cannot see the tip, you are not the one to decide.",
      "4. Ring the reporting room, day or night. Nobody minds.",
      "",
    ].join("\n"),
  ),
};

export const chartOfDifferences: SeedFile = {
  name: "Differences by region.png",
  kind: "png",
  mediaType: "image/png",
  content: barChart([3, 9, 5, 2, 7, 4]),
};

export const handoutOfPoster: SeedFile = {
  name: "Handout of the poster.pdf",
  kind: "pdf",
  mediaType: "application/pdf",
  content: onePage([
    "Wording that a referrer can act on",
    "What it is, how sure I am, what should happen next and by when.",
    "Forty conclusions before, forty after.",
    "Acted on without ringing back: 19 before, 33 after.",
  ]),
};

/** Black bars on white, a bit a pixel, not packed: no version of a library makes other bytes of it. */
function barChart(values: readonly number[]): Buffer {
  const step = WIDTH / values.length;
  const lines = Array.from({ length: HEIGHT }, (_, y) => {
    const line = Buffer.alloc(1 + WIDTH / 8, 0xff);
    line[0] = 0;
    for (let x = 0; x < WIDTH; x += 1) {
      const value = values[Math.floor(x / step)] ?? 0;
      const isBar = x % step > step * 0.2 && x % step < step * 0.8 && HEIGHT - y < 20 + value * 20;
      const isLine = y === HEIGHT - 16;
      const at = 1 + (x >> 3);
      if (isBar || isLine) line.writeUInt8(line.readUInt8(at) & ~(0x80 >> (x & 7)) & 0xff, at);
    }
    return line;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header[8] = 1;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(lines), { level: 0 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A page of text, one line under the other. */
function onePage([title = "", ...lines]: readonly string[]): Buffer {
  const text = [`BT /F1 20 Tf 60 760 Td (${title}) Tj`, "/F1 12 Tf"]
    .concat(lines.map((line) => `0 -28 Td (${line}) Tj`))
    .concat("ET")
    .join("\n");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${String(text.length)} >>\nstream\n${text}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const size = String(objects.length + 1);
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${String(body.length)}\n%%EOF\n`;
  return Buffer.from(body + table + trailer, "latin1");
}
