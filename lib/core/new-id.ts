/**
 * UUID, version 7: the milliseconds in front, so that ids made later sort later. Prisma makes them itself; this is for
 * rows that point at each other, whose ids have to be known before either is there.
 */
export function newId(now: Date): string {
  const random = crypto.getRandomValues(new Uint8Array(10));
  const hex = Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const time = now.getTime().toString(16).padStart(12, "0");
  const variant = (0x8 | (Number.parseInt(hex.charAt(3), 16) & 0x3)).toString(16);
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${hex.slice(0, 3)}`,
    `${variant}${hex.slice(4, 7)}`,
    hex.slice(8),
  ].join("-");
}
