/** What a finding shows of what was found, in characters, and how many findings of a file are shown. */
export const SHOWN_MAX = 60;
export const FOUND_MAX = 50;
/** The name of a file with its extension, in characters. */
export const NAME_MAX = 120;

/** How much of the memory of the process that reads one file may be objects. */
export const READER_HEAP_MB = 160;
/** From its start until it must have answered, however busy the machine is. */
export const READER_MS_MAX = 120_000;
/** How many files wait while one is read. */
export const WAITING_MAX = 20;
