// @ts-check
import { TEXT_MAX } from "./limits.mjs";
import { Unfit } from "./unfit.mjs";

/** Gathers the words of a file, and stops at more than can be read. */
export class Words {
  /** @type {import("./types").Passage[]} */
  passages = [];
  #length = 0;

  /**
   * @param {string} text
   * @param {string} where
   */
  add(text, where, isGone = false) {
    this.#length += text.length;
    if (this.#length > TEXT_MAX) {
      throw new Unfit(
        "There is more text in this file than can be read for what identifies a patient: keep the pages that show what you mean, and choose those.",
      );
    }
    if (text.trim() !== "") this.passages.push({ text, where, isGone });
  }
}
