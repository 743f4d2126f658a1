import { once } from "node:events";
import { dayOf } from "../core/calendar-date";
import { assessCommand } from "./assess-command";
import { errorCode } from "./refusal";

process.stdout.on("error", leaveWhenNobodyListens);
process.stderr.on("error", leaveWhenNobodyListens);

process.exitCode = await assessCommand({
  options: process.argv.slice(2),
  today: dayOf(new Date()),
  folder: folderOfTheCaller(),
  standardInput: process.stdin,
  write: (text) => writeTo(process.stdout, text),
  say: (sentence) => writeTo(process.stderr, `${sentence}\n`),
});

/** npm changes into the product's own folder before it runs a script. */
function folderOfTheCaller(): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === "assess" && folder !== undefined ? folder : process.cwd();
}

/** A reader slower than we are is waited for, so that nothing piles up here. */
async function writeTo(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, "drain");
}

/** `… | head -1` has what it wanted. */
function leaveWhenNobodyListens(error: Error): void {
  if (errorCode(error) !== "EPIPE") throw error;
  process.exit();
}
