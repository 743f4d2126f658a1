import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { Busboy, type BusboyFileStream } from "@fastify/busboy";
import { FILE_BYTES_MAX, FILES_MAX, FORM_BYTES_MAX } from "../limits";

export interface ReceivedFile {
  /** As the person's device calls it. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  /** There was more of it than is taken: what is at the path is its beginning. */
  readonly isTooLarge: boolean;
}

export interface ReceivedForm {
  readonly fields: ReadonlyMap<string, readonly string[]>;
  readonly files: readonly ReceivedFile[];
  readonly hasMoreFiles: boolean;
}

/**
 * Writes the files of a form into a folder as they arrive, piece by piece: none is ever whole in memory, and nothing is
 * read faster than it is written. Null: it was no form, or it broke off.
 */
export async function receiveForm(
  { body, headers }: Pick<Request, "body" | "headers">,
  folder: string,
): Promise<ReceivedForm | null> {
  const type = headers.get("content-type") ?? "";
  if (body === null || !/^multipart\/form-data;.*boundary=/i.test(type)) return null;
  const parser = new Busboy({ headers: { "content-type": type }, limits: LIMITS });
  const fields = new Map<string, string[]>();
  const arriving = new Set<BusboyFileStream>();
  const written: Promise<ReceivedFile>[] = [];
  let hasMoreFiles = false;
  parser.on("field", (name, value) => {
    fields.set(name, [...(fields.get(name) ?? []), value.replaceAll("\r\n", "\n")]);
  });
  parser.on("filesLimit", () => {
    hasMoreFiles = true;
  });
  parser.on("file", (_field, stream, name) => {
    arriving.add(stream);
    const path = join(folder, `upload-${String(written.length)}`);
    const one = writeDown(stream, { name, path });
    // Waited for below; what goes wrong before that is no fault of nobody's.
    one.catch(() => undefined);
    written.push(one);
  });
  try {
    await pipeline(piecesOf(body), parser);
    const all = await Promise.all(written);
    const files = all.filter(({ bytes, name }) => bytes > 0 || name !== "");
    hasMoreFiles ||= files.length > FILES_MAX;
    return { fields, files: files.slice(0, FILES_MAX), hasMoreFiles };
  } catch (error) {
    for (const stream of arriving) stream.destroy(error instanceof Error ? error : undefined);
    await Promise.allSettled(written);
    return null;
  }
}

const LIMITS = {
  fileSize: FILE_BYTES_MAX,
  // A form has two fields for files, and sends the one that was left empty too.
  files: FILES_MAX + 1,
  fields: 60,
  fieldSize: 20_000,
  parts: 80,
  headerPairs: 20,
  headerSize: 8_192,
};

async function* piecesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      bytes += value.byteLength;
      if (bytes > FORM_BYTES_MAX) throw new Error("There is more of the form than is taken.");
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function writeDown(
  stream: BusboyFileStream,
  { name, path }: { readonly name: string | undefined; readonly path: string },
): Promise<ReceivedFile> {
  const file = createWriteStream(path, { flags: "wx", mode: 0o600 });
  await pipeline(stream, file);
  return { name: name ?? "", path, bytes: file.bytesWritten, isTooLarge: stream.truncated };
}
