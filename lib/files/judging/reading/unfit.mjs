// @ts-check
/** A file that may not be kept, thrown from however deep it was read; `judge` turns it into the refusal. */
export class Unfit extends Error {
  /** @override */
  name = "Unfit";

  /** @param {string} because */
  constructor(because) {
    super(because);
    this.because = because;
  }
}
