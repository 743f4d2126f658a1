import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import { zipPath } from "./zip-path";

/** A file of the ZIP. It is opened when its turn comes, one at a time. */
export interface ZipEntry {
  readonly name: string;
  readonly open: () => Promise<Readable>;
}

/** Text that is made while it is read: nothing of it is held. */
export function readableText(pieces: Iterable<string> | AsyncIterable<string>): Readable {
  return Readable.from(pieces, { objectMode: false });
}

/**
 * A ZIP, made as fast as it is read. An entry that fails ends it in the middle, so that nobody takes a part for the
 * whole; whoever stops reading closes what is open.
 */
export function zipOf(entries: AsyncIterable<ZipEntry>, now: Date): ReadableStream<Uint8Array> {
  const zip = new ZipFile();
  const out = Readable.from(zip.outputStream, { objectMode: false });
  let current: Readable | null = null;
  const fail = (error: unknown) => {
    current?.destroy();
    out.destroy(error instanceof Error ? error : new Error(String(error)));
  };
  zip.on("error", fail);
  // Whoever reads is told by the read that fails.
  out.on("error", () => undefined);
  const openAtItsTurn: Opening = async (entry) => {
    current = await entry.open();
    current.on("error", fail);
    return current;
  };
  void addAll(zip, entries, { now, openAtItsTurn }).catch(fail);
  return read(out, () => current?.destroy());
}

type Opening = (entry: ZipEntry) => Promise<Readable>;

async function addAll(
  zip: ZipFile,
  entries: AsyncIterable<ZipEntry>,
  { now, openAtItsTurn }: { readonly now: Date; readonly openAtItsTurn: Opening },
): Promise<void> {
  const taken = new Set<string>();
  for await (const entry of entries) {
    zip.addReadStreamLazy(zipPath(entry.name, taken), { mtime: now }, (hand) => {
      openAtItsTurn(entry).then(
        (stream) => {
          hand(null, stream);
        },
        (error: unknown) => {
          hand(error, Readable.from([]));
        },
      );
    });
  }
  zip.end();
}

function read(out: Readable, stopped: () => void): ReadableStream<Uint8Array> {
  const pieces: AsyncIterator<unknown> = out[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await pieces.next();
      if (done === true) controller.close();
      else if (value instanceof Uint8Array) controller.enqueue(new Uint8Array(value));
    },
    cancel: async () => {
      stopped();
      await pieces.return?.();
    },
  });
}
