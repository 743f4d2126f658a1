/**
 * Something that the person at the keyboard can put right: one sentence that says what to do.
 * A command prints it and ends with exit code 1, without a stack trace.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

/** Runs a command to its end: the whole of a file in this room that `npm run` starts. */
export async function runCommand(command: () => Promise<void>): Promise<never> {
  tolerateClosedOutput();
  try {
    await command();
    process.exit(typeof process.exitCode === "number" ? process.exitCode : 0);
  } catch (error) {
    process.stderr.write(`${sentenceFor(error)}\n`);
    process.exit(1);
  }
}

/** What to print for an error: ours as it is, the machine's in words, a bug with where to look. */
export function sentenceFor(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  if (process.env.FOURFOLD_TRACE === "1" && error instanceof Error) return String(error.stack);
  const known = machineTrouble(error);
  if (known !== undefined) return known;
  const what = error instanceof Error ? error.message : String(error);
  return `Something went wrong that this command does not know: ${firstLine(what)} (FOURFOLD_TRACE=1 shows where.)`;
}

export function errorCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

function machineTrouble(error: unknown): string | undefined {
  if (error instanceof Error && DISK_IS_FULL.test(error.message)) return diskFull("the database");
  switch (errorCode(error)) {
    case "ENOSPC":
    case "EDQUOT":
      return diskFull(placeOf(error));
    case "53100":
      return diskFull("the database");
    case "EACCES":
    case "EPERM":
      return `This user may not use ${placeOf(error)}: give it permission, or run this as the user who owns it.`;
    case "EROFS":
      return `${placeOf(error)} is on a read-only disk: set FOURFOLD_DATA to a folder that can be written.`;
    case undefined:
    default:
      return undefined;
  }
}

/** How PostgreSQL says it, whoever hands it on. */
export const DISK_IS_FULL =
  /No space left on device|Disk quota exceeded|could not extend file|could not write to file/;

export function diskFull(what: string): string {
  return `The disk is full: free some space for ${what}, then run this again.`;
}

/** Of a copy it is the place copied to. */
function placeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "a file";
  if ("dest" in error) return String(error.dest);
  return "path" in error ? String(error.path) : "a file";
}

function firstLine(text: string): string {
  return text.trim().split("\n")[0] ?? "";
}

/** `npm start | head` closes the pipe; that is no reason to leave a database behind. */
function tolerateClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: unknown) => {
      if (errorCode(error) !== "EPIPE") throw error;
    });
  }
}
