import { chmod, mkdir, open, readdir, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { FileStorage, Place, Room } from "./types";

/**
 * Files below one folder: `kept/organisation/ab/abcd…` what is kept, `arriving/…` what is not yet. Both are of one disk,
 * so that keeping is one rename: a file is there whole, or it is not there.
 */
export function diskStorage(root: string): FileStorage {
  const arriving = join(root, "arriving");
  const kept = join(root, "kept");
  return {
    name: "disk",
    openRoom: () => openRoom(arriving),
    keep: (path, place) => keep(path, placeIn(kept, place)),
    open: (place) => openBytes(placeIn(kept, place)),
    remove: (place) => rm(placeIn(kept, place), { force: true }),
    closeRoomsFrom: (before) => closeRoomsFrom(arriving, before),
  };
}

/** Nothing but an id and a hash becomes part of a path. */
function placeIn(kept: string, { organisationId, contentHash }: Place): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(organisationId)) {
    throw new Error("Files are kept in the part of an organisation.");
  }
  if (!/^[0-9a-f]{64}$/.test(contentHash)) throw new Error("Files are kept by their SHA-256.");
  return join(kept, organisationId, contentHash.slice(0, 2), contentHash);
}

async function openRoom(arriving: string): Promise<Room> {
  const path = join(arriving, crypto.randomUUID());
  await mkdir(path, { recursive: true, mode: 0o700 });
  return { path, close: () => rm(path, { recursive: true, force: true }) };
}

/** The bytes are on the disk before their name is, and the name before this returns. */
async function keep(from: string, to: string): Promise<void> {
  const folder = dirname(to);
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(from, 0o600);
  await sync(from);
  await rename(from, to);
  await sync(folder);
  if (made !== undefined) await syncUpTo(dirname(made), folder);
}

/** New folders are names in the folders above them. */
async function syncUpTo(top: string, folder: string): Promise<void> {
  if (folder === top) return;
  await sync(dirname(folder));
  await syncUpTo(top, dirname(folder));
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A piece is read when somebody asks for it, and no more than one is held. */
async function openBytes(path: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const handle = await open(path, "r");
  return new ReadableStream(
    {
      pull: (controller) => readPiece(handle, controller),
      cancel: () => handle.close(),
    },
    { highWaterMark: 0 },
  );
}

const PIECE = 64 * 1024;

async function readPiece(
  handle: FileHandle,
  controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>,
): Promise<void> {
  const piece = new Uint8Array(PIECE);
  try {
    const { bytesRead } = await handle.read(piece, 0, PIECE);
    if (bytesRead > 0) {
      controller.enqueue(piece.subarray(0, bytesRead));
      return;
    }
  } catch (error) {
    await handle.close();
    throw error;
  }
  await handle.close();
  controller.close();
}

async function closeRoomsFrom(arriving: string, before: Date): Promise<void> {
  const names = await readdir(arriving).catch(() => []);
  for (const name of names) {
    const path = join(arriving, name);
    const since = await stat(path).catch(() => null);
    if (since !== null && since.mtime < before) await rm(path, { recursive: true, force: true });
  }
}
