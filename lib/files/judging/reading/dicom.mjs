// @ts-check
/**
 * A picture as scanners and archives keep it, with the patient's name in it: by the word after its preamble, or, where
 * it has none, by its first elements, whichever way their values are typed.
 *
 * Example: "(0008,0005) CS 10" is how many begin that were taken off a disc without their preamble.
 */
/** @param {Buffer} bytes */
export function isDicom(bytes) {
  return bytes.toString("latin1", 128, 132) === "DICM" || hasElements(bytes);
}

const ELEMENTS = 2;
const LONG = /^(?:O[BDFLVW]|S[QV]|U[CNRTV])$/;
const SHORT = /^(?:A[EST]|CS|D[AST]|F[LD]|I[SU]|L[OT]|PN|S[HLST]|TM|U[ILS])$/;

/**
 * Two elements of the first groups, in order, whose lengths lead from one to the next.
 * @param {Buffer} bytes
 */
function hasElements(bytes) {
  let at = 0;
  let before = -1;
  for (let seen = 0; seen < ELEMENTS; seen += 1) {
    if (at + 8 > bytes.length) return false;
    const group = bytes.readUInt16LE(at);
    const tag = group * 0x10000 + bytes.readUInt16LE(at + 2);
    if (!(group === 0x0002 || group === 0x0008) || tag <= before) return false;
    const { from, length } = valueAt(bytes, at);
    if (length % 2 === 1 || from + length > bytes.length || length > 0x10000) return false;
    before = tag;
    at = from + length;
  }
  return true;
}

/**
 * @param {Buffer} bytes
 * @param {number} at
 */
function valueAt(bytes, at) {
  const type = bytes.toString("latin1", at + 4, at + 6);
  if (SHORT.test(type)) return { from: at + 8, length: bytes.readUInt16LE(at + 6) };
  if (LONG.test(type) && at + 12 <= bytes.length) {
    return { from: at + 12, length: bytes.readUInt32LE(at + 8) };
  }
  return { from: at + 8, length: bytes.readUInt32LE(at + 4) };
}
