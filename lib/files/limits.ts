/** Plain numbers, so that a page can say them without carrying the schema to the browser. */
export const FILES_MAX = 5;
export const FILE_MEGABYTES_MAX = 25;
/** As a device counts them: a file that it calls 25 MB is taken. */
export const FILE_BYTES_MAX = FILE_MEGABYTES_MAX * 1024 * 1024;
/** Of one form: as many files as an item can have, and what stands around them. */
export const FORM_BYTES_MAX = FILES_MAX * FILE_BYTES_MAX + 256 * 1024;
/** Files of one's own that are offered to be used again. */
export const OFFERED_MAX = 20;
/** The same in the browser, before it is sent, and on the server. */
export const TOO_LARGE = `It has more than ${String(FILE_MEGABYTES_MAX)} MB. Make it smaller, or link to it.`;
