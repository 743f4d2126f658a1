import { createReadStream } from "node:fs";
import { once } from "node:events";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { dayOf } from "../core/calendar-date";
import { assessUnknown } from "../readiness/assess-record";
import { refusalInWords } from "../readiness/refusals";
import { isCalendarDate, type CalendarDate } from "../rules/calendar-date";
import { PROFILE_IDS, type ProfileId } from "../rules/record";
import { inputsOf, linesOf, type Input } from "./assess-input";
import { errorCode, Refusal, sentenceFor } from "./refusal";

/*
 * `npm run --silent assess -- FILE [--profile ID] [--as-of YYYY-MM-DD]`: reads one record, an array, or a record a line,
 * and answers each with its readiness as JSON. A refused one is `null`, and its reasons go to standard error.
 */

const USAGE =
  "npm run --silent assess -- FILE [--profile ID] [--as-of YYYY-MM-DD]   (FILE - is standard input)";
const REFUSED = 2;

type Asked = {
  readonly file: string;
  readonly profile: ProfileId;
  readonly asOf: CalendarDate;
};

process.stdout.on("error", leaveWhenNobodyListens);
process.stderr.on("error", leaveWhenNobodyListens);

try {
  const asked = readArguments(process.argv.slice(2));
  let answered = 0;
  for await (const input of inputsOf(linesOf(readFrom(asked.file)))) {
    await answer(input, asked);
    answered += 1;
  }
  if (answered === 0) await say("Nothing to assess: the input is empty.");
} catch (error) {
  process.exitCode = REFUSED;
  await say(troubleWith(error));
}

async function answer(input: Input, asked: Asked): Promise<void> {
  if (input.kind === "line") {
    const where = `line ${input.number}: `;
    const found = input.text === null ? NOT_UTF_8 : parsed(input.text);
    return write(`${await answerOne(found, where, asked)}\n`);
  }
  const found = parsed(input.text);
  if (!found.ok || !Array.isArray(found.value)) {
    return write(`${await answerOne(found, "", asked)}\n`);
  }
  const elements: readonly unknown[] = found.value;
  await write("[");
  for (const [index, value] of elements.entries()) {
    const answered = await answerOne({ ok: true, value }, `[${index}]: `, asked);
    await write(`${index === 0 ? "" : ",\n"}${answered}`);
  }
  await write("]\n");
}

type Found =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

const NOT_UTF_8: Found = { ok: false, reason: "should be text in UTF-8" };

async function answerOne(found: Found, where: string, asked: Asked): Promise<string> {
  if (!found.ok) return refused([`${where}${found.reason}`]);
  const answered = assessUnknown(requestIn(found.value, asked));
  if (answered.ok) return JSON.stringify(answered.value);
  return refused(answered.error.map((refusal) => `${where}${refusalInWords(refusal)}`));
}

async function refused(reasons: readonly string[]): Promise<string> {
  process.exitCode = REFUSED;
  for (const reason of reasons) await say(reason);
  return "null";
}

/** A record, or `{ record, profile, asOf }` around one; no record has a key `record`. */
function requestIn(value: unknown, { profile, asOf }: Asked): unknown {
  const isWrapped = typeof value === "object" && value !== null && Object.hasOwn(value, "record");
  return isWrapped ? { profile, asOf, ...value } : { profile, asOf, record: value };
}

function parsed(text: string): Found {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: `should be JSON: ${why}` };
  }
}

function readArguments(given: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: { profile: { type: "string" }, "as-of": { type: "string" } },
  });
  const [file, ...more] = positionals;
  if (file === undefined) throw new Refusal(`Say which file to assess: ${USAGE}`);
  if (more.length > 0) throw new Refusal(`One file at a time: ${USAGE}`);

  const wanted = values.profile ?? "four-pillars";
  const profile = PROFILE_IDS.find((id) => id === wanted);
  if (!profile)
    throw new Refusal(`--profile should be one of ${PROFILE_IDS.join(", ")}, not ${wanted}`);
  const asOf = values["as-of"] ?? dayOf(new Date());
  if (!isCalendarDate(asOf)) {
    throw new Refusal(`--as-of should be a day of the calendar, YYYY-MM-DD, not ${asOf}`);
  }
  return { file, profile, asOf };
}

function readFrom(file: string): AsyncIterable<Uint8Array> {
  return file === "-" ? process.stdin : createReadStream(resolve(folderOfTheCaller(), file));
}

/** npm changes into the product's own folder before it runs a script. */
function folderOfTheCaller(): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === "assess" && folder !== undefined ? folder : process.cwd();
}

function troubleWith(error: unknown): string {
  switch (errorCode(error)) {
    case "ENOENT":
      return "There is no such file: say which one to assess.";
    case "EISDIR":
      return "That is a folder: say which file in it to assess.";
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION":
    case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE":
      return `${error instanceof Error ? error.message : String(error)}\n${USAGE}`;
    case undefined:
    default:
      return sentenceFor(error);
  }
}

function say(sentence: string): Promise<void> {
  return writeTo(process.stderr, `${sentence}\n`);
}

function write(text: string): Promise<void> {
  return writeTo(process.stdout, text);
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
