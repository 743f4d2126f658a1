// @ts-check
/**
 * What bytes say in Windows-1252, as Western European programs save text. Node 20 takes it for Latin-1, which has no
 * quotation marks, dashes or sign of the euro. The five bytes that stand for nothing stay what they are.
 *
 * Plain JavaScript, because the process that judges a file reads it too, without anything that compiles.
 *
 * @param {Uint8Array} bytes
 * @returns {string}
 */
export function decodeWindows1252(bytes) {
  return new TextDecoder("windows-1252")
    .decode(bytes)
    .replaceAll(/[\u0080-\u009f]/g, (control) => TABLE.charAt(control.charCodeAt(0) - 0x80));
}

const TABLE = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
