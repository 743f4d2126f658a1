/** Where a file's bytes lie: by what they are, in the part of the organisation whose they are. */
export interface Place {
  readonly organisationId: string;
  /** SHA-256 of the bytes, in hexadecimal digits. */
  readonly contentHash: string;
}

/** A folder for what is arriving and is not kept yet. Whoever asked for it closes it, and everything in it goes. */
export interface Room {
  readonly path: string;
  readonly close: () => Promise<void>;
}

/** Keeps bytes under what they are. No name and no path that a person has chosen comes here. */
export interface FileStorage {
  /** As a row says which storage holds its bytes. */
  readonly name: "disk";
  readonly openRoom: () => Promise<Room>;
  /** Takes a file of a room and keeps it, whole or not at all. Safe on the disk when it returns; twice is once. */
  readonly keep: (path: string, place: Place) => Promise<void>;
  /** The bytes as they are read; throws before the first where they are not there. */
  readonly open: (place: Place) => Promise<ReadableStream<Uint8Array<ArrayBuffer>>>;
  readonly remove: (place: Place) => Promise<void>;
  /** Rooms that were left by a process that was killed. */
  readonly closeRoomsFrom: (before: Date) => Promise<void>;
}
