import { randomBytes } from "node:crypto";

/** A UUID of version 7: the milliseconds stand in front, so that what was made later sorts later. */
export function uuidAt(instant: Date): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(instant.getTime(), 0, 6);
  bytes[6] = 0x70 | (bytes.readUInt8(6) & 0x0f);
  bytes[8] = 0x80 | (bytes.readUInt8(8) & 0x3f);
  const hex = bytes.toString("hex");
  return [0, 8, 12, 16, 20].map((from, index, all) => hex.slice(from, all[index + 1])).join("-");
}
