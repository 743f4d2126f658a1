// @ts-check
/** The largest file that is read at all. */
export const FILE_BYTES_MAX = 25 * 1024 * 1024;
/** Of a picture: 50 million is more than most telephones take. */
export const PIXELS_MAX = 50_000_000;
/** Of a PDF. */
export const PAGES_MAX = 1000;
/** All the text of a file, in characters: a few books. */
export const TEXT_MAX = 4_000_000;

/** What is inside an Office file: how many parts, one part unpacked, all of them, and all of them to one byte of the file. */
export const PARTS_MAX = 4000;
export const PART_BYTES_MAX = 40 * 1024 * 1024;
export const PARTS_BYTES_MAX = 150 * 1024 * 1024;
export const UNPACKED_RATIO_MAX = 100;
/** Small files may be packed tighter: a few pages of white space are no bomb. */
export const UNPACKED_RATIO_FROM = 10 * 1024 * 1024;

/** The process that reads one file: its memory, and its work, which does not depend on how busy the machine is. */
export const READER_BYTES_MAX = 288 * 1024 * 1024;
export const READER_CPU_MS_MAX = 20_000;
